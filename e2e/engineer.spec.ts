import { sharedPortal } from './support/shared';
import { acmeRow, figureOf, PAYMENTS_TAB, periodsOf } from './support/tab';
import { enterAs, useBrowser } from './support/visit';

const PERCENT = /\d{1,3}\.\d{3}\s%/;

describe('an engineer', () => {
  const { visit } = useBrowser();

  it('opens a system, reads the tab, opens the explanation', async () => {
    const page = await visit();
    const systems = `${sharedPortal().app}/catalog?filters[kind]=system`;
    await enterAs(page, 'Erik', systems);
    await page.getByRole('link', { name: 'Payments', exact: true }).click();
    // The card on the overview leads to the tab.
    await page
      .getByRole('link', { name: 'All targets and their history' })
      .click();

    const row = await acmeRow(page);
    const achieved = await figureOf(row).innerText();
    expect(achieved).toMatch(PERCENT);
    expect(await row.innerText()).toMatch(/≥\s99\.9\s%/);
    expect(await periodsOf(row).count()).toBe(12);

    await figureOf(row).click();
    const dialog = page.getByRole('dialog', {
      name: `How ${achieved} came about`,
    });
    await dialog.getByText('Acme Logistics', { exact: true }).waitFor();
    const words = await dialog.innerText();
    expect(words).toContain('Europe/Berlin');
    expect(words).toContain('around the clock');
    expect(words).toContain('Achieved = good ÷ counted');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  it('reads how an earlier period came about', async () => {
    const page = await visit();
    await enterAs(page, 'Erik', `${sharedPortal().app}${PAYMENTS_TAB}`);
    const earliest = periodsOf(await acmeRow(page)).first();
    const name = (await earliest.getAttribute('aria-label')) ?? '';
    const [achieved] = PERCENT.exec(name) ?? ['a figure'];
    await earliest.click();
    await page
      .getByRole('dialog', { name: `How ${achieved} came about` })
      .waitFor();
  });

  it('asks what of the last months could be promised', async () => {
    const page = await visit();
    await enterAs(page, 'Erik', `${sharedPortal().app}${PAYMENTS_TAB}`);
    const panel = page.getByRole('region', { name: 'What could be promised' });
    await panel.getByRole('button', { name: 'Show the months' }).click();
    await panel.getByText(/in 10 of the last 12 months/).waitFor();
  });

  it('is told how to begin where nothing is agreed', async () => {
    const page = await visit();
    const path = '/catalog/default/system/document-archive/service-levels';
    await enterAs(page, 'Erik', `${sharedPortal().app}${path}`);
    await page
      .getByRole('heading', { name: /No service level .* Document archive/ })
      .waitFor();
    await page.getByText('Three steps lead to the first figure').waitFor();
    const steps = await page.getByTestId('sla-content').innerText();
    expect(steps).toContain('sla/owned-by');
    expect(steps).toContain('POST /api/sla/measurements');
    expect(steps).toContain('"entityRef": "system:default/document-archive"');
  });

  it('reads the tab in German', async () => {
    const page = await visit({ locale: 'de-DE' });
    // What the settings page stores.
    await page.addInitScript(() =>
      window.localStorage.setItem('language', 'de'),
    );
    await enterAs(page, 'Erik', `${sharedPortal().app}${PAYMENTS_TAB}`);
    await page.getByRole('heading', { name: /^Service-Level-Ziele/ }).waitFor();
    const row = await acmeRow(page);
    await row.getByRole('button', { name: / für .* erklären$/ }).click();
    const dialog = page.getByRole('dialog', { name: /zustande kam$/ });
    await dialog.getByText('rund um die Uhr').waitFor();
    expect(await dialog.innerText()).toMatch(/\d{1,3},\d{3}\s%/);
  });
});
