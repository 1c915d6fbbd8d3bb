import type { Page } from 'playwright-core';
import {
  answerAgain,
  answerNothing,
  holdAll,
  refuseAll,
} from './support/answers';
import { addressOf, untilRead } from './support/openPage';
import {
  ANNOUNCEMENT,
  ANNOUNCEMENTS,
  BRIEF,
  CARDS,
  CUSTOMER as RELATIONSHIP,
  CUSTOMERS,
  HANDOVER,
  HOME,
  IMPORT,
  CALENDARS,
  MEASUREMENTS,
  MINE,
  MONTH,
  monthPath,
  SATISFACTION,
  SERVICES,
  TABS,
  type OurPage,
} from './support/ourPages';
import { overhang } from './support/overhang';
import { seriousFindings } from './support/seriousFindings';
import { APPS, sharedPortal } from './support/shared';
import {
  rememberVisitor,
  useBrowser,
  type PersonaTitle,
} from './support/visit';

const SERVICE = 'the tab of system/payments';
const CUSTOMER = 'the tab of customer/retail-banking';
const CARD = 'the card of system/payments';
/** Each kind of frame that a page of ours stands in. */
const FRAMED = [
  ...[...TABS, ...CARDS].filter(({ name }) =>
    [SERVICE, CUSTOMER, CARD].includes(name),
  ),
  HOME,
];
const PAGES = [
  ...FRAMED,
  MONTH,
  IMPORT,
  MEASUREMENTS,
  CALENDARS,
  ANNOUNCEMENTS,
  ANNOUNCEMENT,
  HANDOVER,
  CUSTOMERS,
  RELATIONSHIP,
  BRIEF,
  SERVICES,
  SATISFACTION,
  MINE,
];

/** Accessible in whatever state, also on a phone. */
async function expectGood(page: Page, selector: string): Promise<void> {
  expect(await seriousFindings(page, selector)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overhang(page, selector)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Who comes to a page, and what it says to them. */
interface Said {
  readonly name: string;
  readonly person: PersonaTitle;
  readonly path: () => Promise<string>;
  readonly title: RegExp;
  readonly text: RegExp;
}

const said = (
  name: string,
  person: PersonaTitle,
  path: string | (() => Promise<string>),
  title: RegExp,
  text: RegExp,
): Said => ({
  name,
  person,
  path: typeof path === 'string' ? async () => path : path,
  title,
  text,
});

const tab = (ref: string) => `/catalog/default/${ref}/service-levels`;

const EMPTY = [
  said(
    'a service that nothing is agreed on',
    'Markus',
    tab('component/archive-web'),
    /^No service level that you may see is agreed on/,
    /Three steps lead to the first figure/,
  ),
  said(
    'a system whose agreements are others',
    'Jane',
    tab('system/lending'),
    /^No service level that you may see is agreed on/,
    /Three steps lead to the first figure/,
  ),
  said(
    'a group that answers for nothing',
    'Markus',
    tab('group/portal-administrators'),
    /^What .* is responsible for/,
    /No service level of .* that you may see is in force/,
  ),
  said(
    'a month before the agreement',
    'Markus',
    async () => await monthPath('2001-01'),
    /nothing to tell of January 2001/,
    /No signed version of the agreement was in force then/,
  ),
  said(
    'the import where nothing is measured',
    'Markus',
    `${tab('component/archive-web')}/import`,
    /^Nothing is measured on .* yet/,
    /Say once what is measured/,
  ),
  said(
    'the import for whoever may not report',
    'Tom',
    `${tab('system/payments')}/import`,
    /^You may not import outages/,
    /sla\.measurement\.create/,
  ),
  said(
    'an agreement of somebody else',
    'Jane',
    MONTH.path,
    /^There is no such agreement/,
    /is not shown to you/,
  ),
  said(
    'an address that leads nowhere',
    'Jane',
    '/sla/nowhere',
    /^There is no such page/,
    /Service levels/,
  ),
];

describe.each(APPS)('in the %s', app => {
  const { visit } = useBrowser();
  // What is said comes from the same components; that they say it is seen once.
  const isFirst = app === 'app';
  const pages = isFirst ? PAGES : FRAMED;

  async function open(
    ours: OurPage,
    prepare: (page: Page) => Promise<unknown>,
  ) {
    const page = await visit();
    await rememberVisitor(page, { person: 'Markus' });
    await prepare(page);
    await page.goto(await addressOf(ours, app));
    return page;
  }

  it.each(pages)(
    '$name says that it reads, why it could not, and tries again',
    async ours => {
      const page = await visit();
      await rememberVisitor(page, { person: 'Markus' });
      const refuseHeld = await holdAll(page);
      await page.goto(await addressOf(ours, app));
      const status = page
        .getByRole('status')
        .filter({ hasText: /being read …/ });
      await status.first().waitFor();
      await status
        .first()
        .getByRole('progressbar', { name: /being read …/ })
        .waitFor();

      refuseHeld(500);
      const alert = page
        .getByRole('alert')
        .filter({ hasText: 'The service levels could not be read' });
      await alert.getByText(/500/).waitFor();
      await expectGood(page, '[role=alert]');

      await answerAgain(page);
      await alert.getByRole('button', { name: 'Try again' }).click();
      await untilRead(page, ours);
    },
  );

  it.each(pages)('$name says who gives the permission', async ours => {
    const page = await open(ours, opened => refuseAll(opened, 403));
    const alert = page
      .getByRole('alert')
      .filter({ hasText: /You may not see/ });
    await alert.getByText(/sla\.agreement\.read/).waitFor();
    await expectGood(page, '[role=alert]');
  });

  it('the home says what to do while there is no agreement', async () => {
    const page = await open(HOME, answerNothing);
    await page
      .getByRole('heading', { name: 'Set up service levels' })
      .waitFor();
    await page.getByRole('heading', { name: 'First agreement' }).waitFor();
    await expectGood(page, HOME.content);
  });

  it.each(isFirst ? EMPTY : EMPTY.slice(0, 1))(
    '$name: $person is told',
    async ({ person, path, ...told }) => {
      const page = await visit();
      await rememberVisitor(page, { person });
      await page.goto(`${sharedPortal()[app]}${await path()}`);
      await page.getByRole('heading', { name: told.title }).waitFor();
      const content = page.locator('[data-testid^=sla-]').first();
      await content.getByText(told.text).first().waitFor();
      await expectGood(page, '[data-testid^=sla-]');
    },
  );
});
