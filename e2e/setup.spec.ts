import type { Page } from 'playwright-core';
import { openOnceKnown } from './support/openOnceKnown';
import { Portal } from './support/Portal';
import { Steps } from './support/Steps';
import { rememberVisitor, useBrowser } from './support/visit';

const SLOWLY = 240_000;
/** It took 46; a step more for each thing that is entered would be felt. */
const MOST_STEPS = 50;
const TITLE = 'Payments for Harbour Works';
const ZONE = 'Europe/Berlin';
/** The company without its customers: people, groups and systems. */
const CATALOG = [
  'organization/departments.yaml',
  'organization/people.yaml',
  'systems/banking.yaml',
  'systems/platform.yaml',
];

/** The month before the one that runs on the clock of the visitor. */
function lastMonth(): { readonly label: string; readonly words: string } {
  const [year, month] = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE })
    .format(new Date())
    .split('-')
    .map(Number);
  const first = new Date(Date.UTC(year, month - 2, 1));
  return {
    label: first.toISOString().slice(0, 'yyyy-mm'.length),
    words: first.toLocaleDateString('en-US', {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
  };
}

describe('a portal with nothing but systems', () => {
  const { visit } = useBrowser();
  let portal: Portal;
  const month = lastMonth();

  beforeAll(async () => {
    portal = await Portal.start({ catalogAlone: CATALOG });
  }, SLOWLY);
  afterAll(async () => {
    await portal?.stop();
  }, SLOWLY);

  async function recordCustomer(page: Page, steps: Steps) {
    await steps.click(page.getByRole('link', { name: 'One by one' }));
    await steps.click(page.getByRole('button', { name: 'Add a customer' }));
    const dialog = page.getByRole('dialog');
    await steps.fill(dialog.getByLabel(/^Title/), 'Harbour Works');
    await steps.fill(
      dialog.getByLabel(/^Name in the catalog/),
      'harbour-works',
    );
    await steps.click(dialog.getByRole('button', { name: 'Store' }));
    await page.getByRole('heading', { name: 'Harbour Works' }).waitFor();
  }

  async function addTargets(page: Page, steps: Steps) {
    const add = page.getByRole('button', { name: 'Add a target' });
    await steps.click(add);
    const first = page.getByRole('group', { name: /^Target 1:/ });
    await steps.fill(first.getByLabel(/^Name of the target/), 'Availability');
    await steps.fill(first.getByLabel(/^At least, in percent/), '99.5');
    await steps.click(
      first.getByRole('button', { name: /^Measure something new/ }),
    );
    const dialog = page.getByRole('dialog');
    await steps.fill(dialog.getByLabel(/^Name, such as/), 'availability');
    await steps.choose(dialog.getByLabel(/^Where nothing is reported/), 'up');
    await steps.click(dialog.getByRole('button', { name: 'Create it' }));
    await dialog.waitFor({ state: 'detached' });

    await steps.click(add);
    const second = page.getByRole('group', { name: /^Target 2:/ });
    await steps.fill(
      second.getByLabel(/^Name of the target/),
      'No long outage',
    );
    await steps.choose(
      second.getByLabel(/^What is committed to/),
      'The longest outage',
    );
    await steps.fill(
      second.getByLabel('No outage is longer than', { exact: false }).first(),
      '30',
    );
    await steps.choose(
      second.getByLabel(/^Measured by/),
      'availability of Payments',
    );
  }

  async function recordAgreement(page: Page, steps: Steps) {
    await steps.click(page.getByRole('link', { name: 'Record an agreement' }));
    const editor = page.getByTestId('sla-agreement-editor');
    const field = (label: RegExp) => editor.getByLabel(label).first();
    await steps.fill(field(/^Title/), TITLE);
    // A field for any ref until it is known which customers there are.
    await steps.choose(
      editor.locator('select#sla-editor-customer'),
      'Harbour Works',
    );
    await steps.suggest(field(/^Provider/), 'Team Payments');
    const entities = editor
      .getByRole('textbox', {
        name: /^Entities of the catalog/,
      })
      .or(editor.getByRole('combobox', { name: /^Entities of the catalog/ }));
    await steps.suggest(entities, 'Payments');
    await steps.click(
      editor.getByRole('button', { name: /^Add.*Entities of the catalog/ }),
    );
    await steps.fill(field(/^First day/), `${month.label}-01`);
    await steps.choose(field(/^Hours in which/), 'around the clock, every day');
    await addTargets(page, steps);
    await steps.fill(field(/^Name of who signed for the provider/), 'Ann Wolf');
    await steps.fill(field(/^Signed for the provider on/), `${month.label}-01`);
    await steps.fill(field(/^Name of who signed for the customer/), 'Ole Lund');
    await steps.fill(field(/^Signed for the customer on/), `${month.label}-01`);
    await steps.click(editor.getByRole('button', { name: 'Record' }));
    await page
      .getByText('Recorded: it was signed outside of the portal.')
      .waitFor();
  }

  async function enterOutages(page: Page, steps: Steps) {
    const outages = [
      ['10T09:00', '10T09:40', 'Cards were refused'],
      ['12T14:00', '12T14:10', 'Transfers were late'],
    ];
    for (const [from, to, note] of outages) {
      await steps.fill(page.getByLabel(/^Begin/), `${month.label}-${from}`);
      await steps.fill(page.getByLabel(/^End/), `${month.label}-${to}`);
      await steps.fill(page.getByLabel(/^Note for customers/), note);
      await steps.click(
        page.getByRole('button', { name: 'Enter', exact: true }),
      );
      await page.getByRole('row').filter({ hasText: note }).waitFor();
    }
  }

  it(
    'is brought to a printed month by a manager who knows no YAML',
    async () => {
      const steps = new Steps();
      const page = await visit({ timezoneId: ZONE });
      await rememberVisitor(page, { person: 'Markus' });
      const { app } = portal.addresses;
      await openOnceKnown(
        page,
        `${app}/catalog/default/system/payments`,
        page.getByRole('heading', { name: 'Payments' }).first(),
      );
      const toHome = async () =>
        await steps.click(
          page.getByRole('link', { name: 'Service levels' }).first(),
        );

      await toHome();
      await page
        .getByRole('heading', { name: 'Set up service levels' })
        .waitFor();
      await recordCustomer(page, steps);
      await toHome();
      await recordAgreement(page, steps);
      await toHome();
      const agreements = page.getByRole('table', { name: 'Agreements' });
      await steps.click(
        agreements.getByRole('link', { name: 'Payments', exact: true }),
      );
      await steps.click(page.getByRole('link', { name: 'Enter measurements' }));
      await enterOutages(page, steps);
      await toHome();
      await steps.click(
        agreements.getByRole('link', { name: `${month.words}, ${TITLE}` }),
      );
      const sheet = page.getByTestId('sla-sheet');
      await sheet.getByText('Cards were refused').waitFor();

      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await steps.click(page.getByRole('button', { name: 'Print' }));
      await page.locator('body[data-printed]').waitFor();
      // Figures hold together by spaces that do not break.
      const text = (await sheet.innerText()).replace(/\s+/g, ' ');
      expect(text).toContain(
        `(Availability) worked as agreed in ${month.words}: 50 min of `,
      );
      expect(text).toContain(
        `did not work as agreed in ${month.words}: the longest outage took 40 min, 30 min allowed.`,
      );
      expect(text).toContain('9:40 AM 40 min Cards were refused');
      expect(text).toContain('2:10 PM 10 min Transfers were late');
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
      expect(sheets).toHaveLength(1);

      console.info(`From nothing to the printed month in ${steps}`);
      expect(steps.total).toBeLessThanOrEqual(MOST_STEPS);
    },
    SLOWLY,
  );
});
