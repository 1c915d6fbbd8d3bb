import type { Page } from 'playwright-core';
import { answerMany } from './support/answers';
import { addressOf, untilRead } from './support/openPage';
import { BRIEF } from './support/ourPages';
import { APPS, sharedPortal } from './support/shared';
import {
  rememberVisitor,
  useBrowser,
  type PersonaTitle,
} from './support/visit';

const SHEET = 'sla-brief-sheet';
/** A4 within its margins of 12 mm, in pixels of CSS. */
const PAPER = { width: 703, height: 1032 };

async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

describe.each(APPS)('the page before a meeting, in the %s', app => {
  const { visit } = useBrowser();

  async function open(
    person: PersonaTitle,
    options: {
      readonly internals?: 'with' | 'without';
      readonly language?: 'en' | 'de';
      readonly prepare?: (page: Page) => Promise<void>;
    } = {},
  ) {
    const { internals, language, prepare } = options;
    const page = await visit({ colorScheme: 'dark' });
    await rememberVisitor(page, { person, language });
    await prepare?.(page);
    const query = internals === undefined ? '' : `?internals=${internals}`;
    await page.goto(`${await addressOf(BRIEF, app)}${query}`);
    await untilRead(page, BRIEF, language);
    return page;
  }

  it.each([
    ['with', 'en'],
    ['without', 'en'],
    ['with', 'de'],
  ] as const)(
    'prints on one sheet %s internals, in %s, dark on white and nothing else',
    async (internals, language) => {
      const page = await open('Sofia', { internals, language });
      expect(await pagesOf(page)).toBe(1);

      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(PAPER);
      const looks = await page.getByTestId(SHEET).evaluate(sheet => {
        const styleOf = (element: Element) => window.getComputedStyle(element);
        const isShown = (element: Element) =>
          styleOf(element).display !== 'none';
        const colors = [...sheet.querySelectorAll('*')]
          .filter(isShown)
          .map(element => styleOf(element).color);
        return {
          colors: [...new Set(colors)],
          background: styleOf(document.body).backgroundColor,
          isAlone:
            sheet instanceof HTMLElement &&
            document.body.innerText.trim() === sheet.innerText.trim(),
        };
      });
      expect(looks).toMatchObject({
        colors: ['rgb(0, 0, 0)'],
        background: 'rgb(255, 255, 255)',
        isAlone: true,
      });
      expect(await page.getByRole('button').count()).toBe(0);
    },
  );

  it('prints on one sheet however much there is', async () => {
    const page = await open('Sofia', { prepare: answerMany });
    await page.getByText('and 7 more').first().waitFor();
    const pages = await pagesOf(page);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PAPER);
    expect(pages).toBe(1);
  });

  it('is without internals what the customer itself reads', async () => {
    const linesOf = async (page: Page) => {
      const text = await page.getByTestId(SHEET).innerText();
      // The mark is for whom it is printed, and the last line when.
      return text
        .split('\n')
        .filter(
          line => !/^(May be handed out|What you may see|As of)/.test(line),
        );
    };
    const own = await open('Sofia', { internals: 'without' });
    const theirs = await open('Tom');
    expect(await linesOf(own)).toEqual(await linesOf(theirs));
    expect((await linesOf(own)).length).toBeGreaterThan(20);
  });

  it('is two steps from the customer, and switched with the keyboard', async () => {
    const page = await visit();
    await rememberVisitor(page, { person: 'Sofia' });
    await page.goto(
      `${sharedPortal()[app]}/sla/customers/default/retail-banking`,
    );
    await page.getByRole('link', { name: 'Brief me' }).first().click();
    await page.getByText('Internal: not for the customer').waitFor();
    await page.getByRole('checkbox', { name: 'With internals' }).focus();
    await page.keyboard.press('Space');
    await page.getByText(/^May be handed out/).waitFor();
    expect(new URL(page.url()).searchParams.get('internals')).toBe('without');
  });
});
