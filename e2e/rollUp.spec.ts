import type { Page } from 'playwright-core';
import { sharedPortal } from './support/shared';
import { enterAs, useBrowser } from './support/visit';

const DOMAIN_TAB = '/catalog/default/domain/banking/service-levels';

const beneath = (page: Page, title: string | RegExp) =>
  page.getByRole('region', { name: title });

/** What a row says of its targets, "1 of 3 at risk" or a single status. */
const statusOf = async (page: Page, title: string, row: string) =>
  await beneath(page, title)
    .getByRole('row', { name: new RegExp(`^${row}`) })
    .getByRole('cell')
    .first()
    .innerText();

describe('the roll-up', () => {
  const { visit } = useBrowser();

  it.each(['app', 'legacyApp'] as const)(
    'leads from a domain over a system to a component, in the %s',
    async app => {
      const page = await visit();
      await enterAs(page, 'Markus', `${sharedPortal()[app]}${DOMAIN_TAB}`);
      const payments = beneath(page, 'Beneath Banking').getByRole('link', {
        name: 'Payments',
        exact: true,
      });
      await payments.waitFor();
      expect(await statusOf(page, 'Beneath Banking', 'Payments')).toMatch(
        /\d+ of \d+ (breached|at risk|no data|met)/,
      );
      await payments.click();
      await page.waitForURL('**/system/payments/service-levels');

      const component = beneath(page, 'Beneath Payments').getByRole('link', {
        name: 'Payments API service',
      });
      await component.click();
      await page.waitForURL('**/component/payments-api/service-levels');
      await page
        .getByRole('button', { name: /^Explain .*API availability/ })
        .first()
        .waitFor();
    },
  );
});
