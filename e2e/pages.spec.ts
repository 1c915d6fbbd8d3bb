import type { FileChooser, Page } from 'playwright-core';
import { agreeOnOutages } from './support/agreeOnOutages';
import { tabTo } from './support/keyboard';
import { turnTo, withoutTransitions } from './support/openPage';
import { overhang } from './support/overhang';
import { Portal } from './support/Portal';
import { seriousColors, seriousFindings } from './support/seriousFindings';
import { testAnnouncements } from './support/testAnnouncements';
import { testCustomers } from './support/testCustomers';
import { testServices } from './support/testServices';
import { testRelationship } from './support/testRelationship';
import { acmeRow, figureOf, PAYMENTS_TAB } from './support/tab';
import { enterAs, useBrowser } from './support/visit';

const SLOWLY = 240_000;
const PAGE = '[data-testid=sla-page]';
const SYSTEMS = ['app', 'legacyApp'] as const;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** As a field takes it on the clock of this machine, which is that of the browser. */
function anHourAgo(): string {
  const at = Date.now() - HOUR;
  const local = at - new Date(at).getTimezoneOffset() * MINUTE;
  return new Date(local).toISOString().slice(0, 16);
}

describe('the pages', () => {
  const { visit } = useBrowser();
  let portal: Portal;
  let sheet: string;

  beforeAll(async () => {
    portal = await Portal.start();
    const { agreementId, month } = await agreeOnOutages(portal.addresses, {
      targets: 5,
      outages: 20,
    });
    sheet = `/sla/agreements/${agreementId}/months/${month}`;
  }, SLOWLY);
  afterAll(async () => {
    await portal?.stop();
  }, SLOWLY);

  const listed = async (page: Page) =>
    await page.getByRole('table', { name: 'Agreements' }).waitFor();
  const told = async (page: Page) =>
    await page.getByRole('heading', { name: 'In short' }).waitFor();
  const asked = async (page: Page) =>
    await page.getByRole('heading', { name: /^Import outages of/ }).waitFor();

  it.each(SYSTEMS)(
    'lead a representative to a month of their own, in the %s',
    async system => {
      const page = await visit();
      await enterAs(page, 'Tom', portal.addresses[system]);
      await page.getByRole('link', { name: 'Service levels' }).first().click();
      await listed(page);
      const rows = page
        .getByRole('table', { name: 'Agreements' })
        .getByRole('row', { name: /./ });
      const words = (await rows.allInnerTexts()).slice(1);
      expect(words.filter(row => !row.includes('Retail Banking'))).toEqual([]);
      await page
        .getByRole('link', { name: /, Document archive for Retail Banking$/ })
        .first()
        .click();
      await told(page);
      const text = await page.getByTestId('sla-sheet').innerText();
      expect(text).toContain('Preliminary');
      expect(text).toContain('did not work as agreed');
    },
  );

  it('print 5 targets with 20 outages each on one sheet, dark on white', async () => {
    const page = await visit({ colorScheme: 'dark' });
    await enterAs(page, 'Markus', `${portal.addresses.app}${sheet}`);
    await told(page);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
    expect(count).toHaveLength(1);

    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
    const colors = await page.evaluate(() => {
      const styleOf = (element: Element) => window.getComputedStyle(element);
      const title = document.querySelector('#sla-month-title');
      return (
        title && [styleOf(title).color, styleOf(document.body).backgroundColor]
      );
    });
    expect(colors).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it.each(SYSTEMS)(
    'bring a file of outages to the tab, in the %s',
    async system => {
      const page = await visit();
      const id = `INC-FILE-${system}`;
      const from = `${new Date(Date.now() - 60_000)
        .toISOString()
        .slice(0, 19)}Z`;
      await enterAs(
        page,
        'Markus',
        `${portal.addresses[system]}${PAYMENTS_TAB}`,
      );
      await page.getByRole('link', { name: 'Import outages (CSV)' }).click();
      await asked(page);
      const send = async (rows: string, button: string) => {
        await page.getByLabel(/^CSV file/).setInputFiles({
          name: 'outages.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(`id,state,from,to\n${rows}\n`),
        });
        await page.getByRole('button', { name: button, exact: true }).click();
      };

      await send(`${id},broken,${from},`, 'Check');
      await page
        .getByRole('row', { name: /^2 .*state/ })
        .or(page.getByRole('row', { name: /2\s+state/ }))
        .first()
        .waitFor();
      await send(`${id},down,${from},`, 'Check');
      await page.getByText(/^The file is good.*: 1 new/).waitFor();
      await send(`${id},down,${from},`, 'Import');
      await page.getByText(/^Imported: 1 new/).waitFor();
      await page.getByRole('cell', { name: 'imported' }).first().waitFor();

      await page
        .getByRole('link', { name: 'Service levels of Payments' })
        .click();
      await figureOf(await acmeRow(page)).click();
      await page.getByRole('dialog').getByText(id).first().waitFor();
    },
  );

  it('show 5 targets with 20 outages each accessibly, in both themes and at every width', async () => {
    const page = await visit({ colorScheme: 'light' });
    await enterAs(page, 'Markus', `${portal.addresses.app}${sheet}`);
    await told(page);
    await withoutTransitions(page);
    expect(await seriousFindings(page, PAGE)).toEqual([]);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overhang(page, PAGE)).toEqual([]);
    }
    await turnTo(page, 'dark');
    await told(page);
    expect(await seriousColors(page, PAGE)).toEqual([]);
  });

  it('are used with the keyboard alone', async () => {
    const page = await visit();
    await enterAs(page, 'Markus', `${portal.addresses.app}/sla?text=document`);
    await listed(page);
    await tabTo(page, /, Document archive for Retail Banking$/);
    await page.keyboard.press('Enter');
    await told(page);

    await page.goto(`${portal.addresses.app}${PAYMENTS_TAB}/import`);
    await asked(page);
    // The browser learns that the dialog is ours on another way than a key
    // takes: asked for together with Enter, it may learn it too late.
    const chosen = new Promise<FileChooser>(resolve => {
      page.once('filechooser', resolve);
    });
    await tabTo(page, /^Download a template$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.locator('input[type=file]:focus').waitFor();
    await page.keyboard.press('Enter');
    await (
      await chosen
    ).setFiles({
      name: 'outages.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('id,state,from,to\n'),
    });
    await page.getByText('outages.csv, 1 kB').waitFor();
    await tabTo(page, /^Check$/);
  });

  it.each(SYSTEMS)(
    'take an outage by hand, its end, and that it was none, in the %s',
    async system => {
      const page = await visit();
      await enterAs(
        page,
        'Markus',
        `${portal.addresses[system]}/catalog/default/system/document-archive/service-levels`,
      );
      await page.getByRole('link', { name: 'Enter measurements' }).click();
      await page.getByLabel('What was measured').waitFor();
      // By its address: a choice draws the form anew, maybe after it was filled in.
      await page.goto(`${page.url()}?indicator=sheet-5`);
      const id = `BY-HAND-${system}`;
      await page.getByLabel(/^Begin/).fill(anHourAgo());
      await page.getByLabel('still going on').check();
      await page.getByLabel(/^Reference/).fill(id);
      await page.getByRole('button', { name: 'Enter', exact: true }).click();

      const row = page.getByRole('row').filter({ hasText: id });
      await row.getByText(/still going on$/).waitFor();
      await row.getByRole('button', { name: /^It is over/ }).click();
      await page
        .getByRole('dialog', { name: `${id} is over` })
        .getByRole('button', { name: 'Save' })
        .click();
      await row.getByRole('button', { name: /^It is over/ }).waitFor({
        state: 'detached',
      });

      await row.getByRole('button', { name: /^Withdraw/ }).click();
      await page
        .getByRole('dialog', { name: `Withdraw ${id}?` })
        .getByRole('button', { name: 'Withdraw' })
        .click();
      await row.waitFor({ state: 'detached' });
    },
  );

  it(
    'put a false alarm right, and tell before and after',
    async () => {
      const page = await visit();
      const tab = '/catalog/default/system/document-archive/service-levels';
      await enterAs(
        page,
        'Markus',
        `${portal.addresses.app}${tab}/measurements?indicator=sheet-4`,
      );
      await page.getByLabel(/^Begin/).fill(anHourAgo());
      await page.getByLabel('still going on').check();
      await page.getByLabel(/^Reference/).fill('ALARM');
      await page.getByRole('button', { name: 'Enter', exact: true }).click();
      await page.getByRole('button', { name: 'Correct: ALARM' }).click();
      await page.getByLabel(/^Reason/).fill('The monitor itself was down');
      await page.getByRole('button', { name: 'Correct it' }).click();
      await page.getByText('Corrected: ALARM did not happen').waitFor();

      await page.goto(`${portal.addresses.app}${tab}`);
      const row = page.getByRole('row', { name: /part sheet-4/ });
      // Figures follow within a minute, and the tab reads them once a minute.
      await row
        .getByText(/before corrections/)
        .waitFor({ timeout: 2 * MINUTE });
      await figureOf(row).click();
      const dialog = page.getByRole('dialog');
      await dialog
        .getByText(/before corrections/)
        .first()
        .waitFor();
    },
    SLOWLY,
  );

  describe('of customers', () => {
    testCustomers(() => portal.addresses);
    testServices(() => portal.addresses);
    testRelationship(() => portal.addresses);
    testAnnouncements(() => portal.addresses);
  });
});
