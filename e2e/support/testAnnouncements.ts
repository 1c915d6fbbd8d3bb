import { text } from 'node:stream/consumers';
import type { PortalAddresses } from './Portal';
import { overhang } from './overhang';
import { seriousFindings } from './seriousFindings';
import { enterAs, rememberVisitor, useBrowser } from './visit';

const PAGE = '[data-testid=sla-page]';
const DIALOG = '[role=dialog]';
const TITLE = 'Payments pause for an hour';
const ANEW = 'Payments pause at night';
const SLOWLY = 120_000;

/** What is intended is told to whom it concerns, on a portal that may be changed. */
export function testAnnouncements(addresses: () => PortalAddresses): void {
  const { visit } = useBrowser();

  it(
    'are told what is intended, object, and are told of the change',
    async () => {
      const { app } = addresses();
      const page = await visit();
      await enterAs(page, 'Sofia', `${app}/sla/announcements`);
      await page.getByLabel(/^Title/).fill(TITLE);
      await page
        .getByRole('combobox', { name: 'What it is about' })
        .fill('system:default/payments');
      await page
        .getByRole('button', { name: 'Add to: What it is about' })
        .click();
      await page.getByLabel(/^Text for customers/).fill('A **new** database.');
      await page.getByRole('button', { name: 'Store as draft' }).click();

      // The portal knows whom it concerns.
      const retail = page.getByRole('article', { name: 'Retail Banking' });
      await retail.waitFor();
      expect(await overhang(page, PAGE)).toEqual([]);
      expect(await seriousFindings(page, PAGE)).toEqual([]);
      await page.getByRole('button', { name: /^Send/ }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Send/ })
        .click();
      await retail.getByText(/not read yet/i).waitFor();

      // Who has no account is told by mail, to contacts that the portal knows.
      await page
        .getByRole('button', { name: 'By mail …: Retail Banking' })
        .click();
      const mail = page.getByRole('dialog');
      expect(await mail.getByLabel(/^Ilse Brandt/).isChecked()).toBe(true);
      expect(await seriousFindings(page, DIALOG)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await overhang(page, DIALOG)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
      const file = page.waitForEvent('download');
      await mail.getByRole('button', { name: /^Get the mail/ }).click();
      const stream = await (await file).createReadStream();
      expect(await text(stream)).toContain(
        'To: ilse.brandt@retail.example.org',
      );
      await mail.getByRole('button', { name: /^Record/ }).click();
      await retail
        .getByText(/^Mail from Sofia Marin to Ilse Brandt,/)
        .waitFor();

      const toms = await visit({ viewport: { width: 390, height: 800 } });
      await rememberVisitor(toms, { person: 'Tom' });
      await toms.goto(`${app}/sla/mine`);
      await toms.getByRole('button', { name: `Open: ${TITLE}` }).click();
      await toms.getByText('A new database.').waitFor();
      await toms.getByRole('button', { name: `Object: ${TITLE}` }).click();
      await toms
        .getByRole('dialog')
        .getByLabel(/^Reason/)
        .fill('It is the day of salaries');
      await toms
        .getByRole('dialog')
        .getByRole('button', { name: 'Object' })
        .click();
      await toms.getByText('Your objection is recorded.').waitFor();
      expect(await overhang(toms, PAGE)).toEqual([]);

      await page.reload();
      await retail.getByText(/day of salaries/).waitFor();
      await page.goto(`${app}/catalog/default/system/payments/service-levels`);
      await page.getByText(TITLE).first().waitFor();

      // The objection counts: it is withdrawn and announced anew.
      await page.getByRole('link', { name: TITLE }).first().click();
      await page
        .getByRole('button', { name: 'Announce a change of it …' })
        .click();
      const asked = page.getByRole('dialog');
      await asked.getByLabel(/^Reason/).fill('Not on the day of salaries');
      expect(await seriousFindings(page, DIALOG)).toEqual([]);
      await asked.getByRole('button', { name: /^Withdraw and write/ }).click();
      await page
        .getByRole('link', { name: /^It stands in the place/ })
        .waitFor();
      await page.getByLabel(/^Title/).fill(ANEW);
      await page.getByRole('button', { name: 'Store', exact: true }).click();
      await page.getByRole('heading', { name: ANEW }).waitFor();
      await page.getByRole('button', { name: /^Send/ }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Send/ })
        .click();
      await retail.getByText(/not read yet/i).waitFor();

      await toms.reload();
      const withdrawn = toms.getByRole('article', { name: TITLE, exact: true });
      await withdrawn
        .getByText(/^Withdrawn by Sofia Marin,.*Not on the day of salaries$/)
        .waitFor();
      await toms
        .getByRole('article', { name: ANEW })
        .getByText(/^It stands in the place of/)
        .waitFor();
      expect(await overhang(toms, PAGE)).toEqual([]);
      expect(await seriousFindings(toms, PAGE)).toEqual([]);
    },
    SLOWLY,
  );
}
