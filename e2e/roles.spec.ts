import { sharedPortal } from './support/shared';
import { PAYMENTS_TAB } from './support/tab';
import { enterAs, useBrowser, type PersonaTitle } from './support/visit';

/** Whose targets on payments each may see, and nobody else's. */
const SEEN: readonly [PersonaTitle, string, readonly string[]][] = [
  ['Erik', 'erik', ['Acme Logistics', 'Retail Banking']],
  ['Markus', 'markus', ['Acme Logistics', 'Retail Banking']],
  ['Sofia', 'sofia', ['Acme Logistics', 'Retail Banking']],
  ['Ada', 'ada', ['Acme Logistics', 'Retail Banking']],
  ['Tom', 'tom', ['Retail Banking']],
  ['Jane', 'jane', ['Acme Logistics']],
];
const CUSTOMERS = ['Acme Logistics', 'Retail Banking'];

describe('each role', () => {
  const { visit } = useBrowser();

  it.each(SEEN)('%s enters and sees what concerns them', async (...row) => {
    const [person, name, customers] = row;
    const { app } = sharedPortal();
    const page = await visit();
    await enterAs(page, person, `${app}/settings`);
    await page.getByText(`user:default/${name}`).first().waitFor();

    await page.goto(`${app}${PAYMENTS_TAB}`);
    await page
      .getByRole('heading', { name: /^Service level targets/ })
      .waitFor();
    const shown = await page.getByTestId('sla-content').innerText();
    expect(CUSTOMERS.filter(customer => shown.includes(customer))).toEqual(
      customers,
    );
  });
});
