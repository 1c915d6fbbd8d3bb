import { openOnceKnown } from './openOnceKnown';
import { overhang } from './overhang';
import type { PortalAddresses } from './Portal';
import { seriousFindings } from './seriousFindings';
import { enterAs, useBrowser } from './visit';

const CONTENT = '[data-testid=sla-services]';

/** Journeys of services that the catalog does not have, on a portal that may be changed. */
export function testServices(addresses: () => PortalAddresses): void {
  const { visit } = useBrowser();

  it('are kept in the portal, systems in the catalog within seconds, and linked with a customer', async () => {
    const page = await visit();
    const { app } = addresses();
    await enterAs(page, 'Sofia', `${app}/sla/customers`);
    await page
      .getByRole('link', { name: 'Services kept in the portal' })
      .click();
    await page.getByRole('button', { name: 'Add a service' }).click();
    await page.getByLabel(/^Title/).fill('Service desk');
    await page.getByLabel(/^Owner/).fill('group:default/team-workplace');
    await page.getByRole('button', { name: 'Store' }).click();
    await page.getByText(/^Service desk is kept/).waitFor();
    expect(await seriousFindings(page, CONTENT)).toEqual([]);

    // It can be linked at once.
    await page.goto(`${app}/sla/customers`);
    await page.getByRole('button', { name: 'Add a customer' }).click();
    await page.getByLabel(/^Title/).fill('Canteen');
    await page.getByLabel(/^Name in the catalog/).fill('canteen');
    await page
      .getByLabel('Uses', { exact: true })
      .last()
      .fill('system:default/service-desk');
    await page.getByRole('button', { name: 'Add to: Uses' }).click();
    await page.getByRole('button', { name: 'Store' }).click();
    await page.getByRole('heading', { name: 'Canteen' }).waitFor();

    // The catalog has it as a System, with the tab and the customer on it.
    const inCatalog = `${app}/catalog/default/system/service-desk`;
    await openOnceKnown(
      page,
      `${inCatalog}/service-levels`,
      page.getByRole('heading', { name: /^No service level/ }),
    );
    await page.getByRole('link', { name: 'Canteen' }).waitFor();
    await page.goto(inCatalog);
    await page
      .getByRole('link', { name: /^Team Workplace/ })
      .first()
      .waitFor();
    // The pencil leads to where it is changed.
    await page.locator('a[href$="/sla/services"]').first().click();
    await page.getByRole('button', { name: 'Change Service desk' }).waitFor();
  });

  it('are archived and restored, on a phone', async () => {
    const page = await visit({ viewport: { width: 390, height: 800 } });
    await enterAs(page, 'Sofia', `${addresses().app}/sla/services`);
    await page.getByRole('button', { name: 'Archive Printing' }).click();
    await page.getByRole('button', { name: 'Archive', exact: true }).click();
    await page.getByText(/^Printing is archived/).waitFor();
    expect(await overhang(page, CONTENT)).toEqual([]);
    await page.getByRole('button', { name: 'Restore Printing' }).click();
    await page.getByText(/^Printing is back/).waitFor();
  });
}
