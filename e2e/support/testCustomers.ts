import type { PortalAddresses } from './Portal';
import { openOnceKnown } from './openOnceKnown';
import { overhang } from './overhang';
import { seriousFindings } from './seriousFindings';
import { enterAs, useBrowser } from './visit';

/** Journeys of customers on a portal that may be changed. */
export function testCustomers(addresses: () => PortalAddresses): void {
  const { visit } = useBrowser();

  it('are kept in the portal, linked with a system, and in the catalog within seconds', async () => {
    const page = await visit();
    const { app } = addresses();
    await enterAs(page, 'Markus', `${app}/sla/customers`);
    await page.getByRole('button', { name: 'Add a customer' }).click();
    await page.getByLabel(/^Title/).fill('Harbour Works');
    await page.getByLabel(/^Name in the catalog/).fill('harbour-works');
    await page.locator('#sla-customer-form-type').selectOption('external');
    await page
      .getByLabel('Relationship manager', { exact: true })
      .fill('user:default/sofia');
    await page.getByLabel('Uses', { exact: true }).last().fill('document-arch');
    await page
      .locator('datalist option[value="system:default/document-archive"]')
      .waitFor({ state: 'attached' });
    await page
      .getByLabel('Uses', { exact: true })
      .last()
      .fill('system:default/document-archive');
    await page.getByRole('button', { name: 'Add to: Uses' }).click();
    await page.getByRole('button', { name: 'Store' }).click();
    await page.getByRole('heading', { name: 'Harbour Works' }).waitFor();
    await page.getByText('Sofia').first().waitFor();

    // The catalog, the system's own page, and the list know it.
    const inCatalog = `${app}/catalog/default/customer/harbour-works`;
    await openOnceKnown(
      page,
      `${inCatalog}/relationship`,
      page.getByRole('heading', { name: 'People' }),
    );
    await page.goto(
      `${app}/catalog/default/system/document-archive/service-levels`,
    );
    await page.getByRole('link', { name: 'Harbour Works' }).waitFor();
    await page.goto(`${app}/sla/customers?text=harbour`);
    await page.getByText('1 of', { exact: false }).waitFor();
  });

  it('complain and ask for something in three clicks, on a phone', async () => {
    const page = await visit({ viewport: { width: 390, height: 800 } });
    const { app } = addresses();
    await enterAs(page, 'Tom', `${app}/sla/mine`);
    await page
      .getByRole('heading', { name: 'Services for Retail Banking' })
      .waitFor();
    await page
      .getByText(/^(Payments|Customer portal) .* in [A-Z][a-z]+ 20/)
      .first()
      .waitFor();

    await page.getByRole('button', { name: 'Complain' }).click();
    await page.getByLabel(/^What is wrong/).fill('Statements came late');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Your complaint is recorded.').waitFor();
    await page.getByText(/^You complained: Statements came late/).waitFor();

    await page.getByRole('button', { name: 'Ask for something' }).click();
    await page.getByLabel(/^What do you need/).fill('Statements by seven');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('What you need is recorded.').waitFor();
  });

  it('say how satisfied they are in one click for each service, on a phone', async () => {
    const page = await visit({ viewport: { width: 390, height: 800 } });
    await enterAs(page, 'Tom', `${addresses().app}/sla/mine`);
    await page.getByRole('button', { name: 'How satisfied are you?' }).click();
    const payments = page.getByRole('group', { name: 'Payments' });
    await payments.getByRole('button', { name: '4: satisfied' }).click();
    await payments.getByText(/that is stored/).waitFor();
    expect(await overhang(page, '[data-testid=sla-page]')).toEqual([]);
    expect(await seriousFindings(page, '[data-testid=sla-page]')).toEqual([]);
  });
}
