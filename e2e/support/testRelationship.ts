import type { Page } from 'playwright-core';
import type { PortalAddresses } from './Portal';
import { searchUntil } from './search';
import { enterAs, rememberVisitor, useBrowser } from './visit';

const SLOWLY = 240_000;
const SYSTEM = 'system:default/reporting';

interface NewCustomer {
  readonly title: string;
  readonly name: string;
  readonly type: 'internal' | 'external';
}

/** Fills the form of a new customer that uses the system, from the list of customers. */
async function addCustomer(page: Page, { title, name, type }: NewCustomer) {
  await page.getByRole('button', { name: /^(Keep|Add) a customer$/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Title/).fill(title);
  await dialog.getByLabel(/^Name in the catalog/).fill(name);
  await dialog.locator('#sla-customer-form-type').selectOption(type);
  await dialog
    .getByLabel('Relationship manager', { exact: true })
    .fill('user:default/sofia');
  const uses = dialog.getByLabel('Uses', { exact: true }).last();
  await uses.fill('report');
  await page
    .locator(`datalist option[value="${SYSTEM}"]`)
    .first()
    .waitFor({ state: 'attached' });
  await uses.fill(SYSTEM);
  await dialog.getByRole('button', { name: 'Add to: Uses' }).click();
  await dialog.getByRole('button', { name: 'Store' }).click();
  await page.getByRole('heading', { name: title }).first().waitFor();
}

/** A day so many days from now, as a field takes it. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

async function recordMeeting(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Meeting', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^In one line/).fill('Kick-off with the branches');
  for (const [number, title] of [
    [1, 'Send the hours of the branches'],
    [2, 'Offer a weekly report'],
  ] as const) {
    await dialog.getByRole('button', { name: 'Add an action' }).click();
    const action = dialog.getByRole('group', { name: `Action ${number}` });
    await action.getByLabel(/^What is promised/).fill(title);
    await action.getByLabel(/^Owner/).fill('user:default/sofia');
    await action.getByLabel(/^Due on/).fill(dayIn(7 * number));
  }
  await dialog.getByRole('button', { name: 'Store' }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function recordComplaint(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Complaint', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^In one line/).fill('Monday report came at noon');
  await dialog.getByRole('combobox', { name: 'What it is about' }).fill(SYSTEM);
  await dialog
    .getByRole('button', { name: 'Add to: What it is about' })
    .click();
  await dialog.getByRole('button', { name: 'Store' }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function recordRequirement(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record a requirement' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel(/^What is needed/)
    .fill('Figures before the branches open');
  await dialog
    .getByLabel(/^Wanted/)
    .first()
    .fill('Daily figures by seven');
  await dialog.getByLabel(/^Why it is needed/).fill('Cash is ordered by them');
  await dialog
    .getByLabel(/^What failing costs/)
    .fill('An hour of every branch');
  await dialog.getByRole('button', { name: 'Record it' }).click();
  await dialog.waitFor({ state: 'detached' });
}

async function enterSatisfaction(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enter an answer' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('#sla-enter-satisfaction-score').selectOption('2');
  await dialog.getByLabel(/^Comment/).fill('We wait for figures');
  await dialog.getByRole('button', { name: 'Enter it' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** How a relationship manager begins, with nothing but systems in the catalog. */
export function testRelationship(addresses: () => PortalAddresses): void {
  const { visit } = useBrowser();

  it(
    'are got to know in the browser, and all of it is where the others look for it',
    async () => {
      const { app } = addresses();
      const page = await visit();
      await enterAs(page, 'Sofia', `${app}/sla/customers`);
      await addCustomer(page, {
        title: 'Branch Network',
        name: 'branch-network',
        type: 'internal',
      });
      await page.goto(`${app}/sla/customers`);
      await addCustomer(page, {
        title: 'Quayside Traders',
        name: 'quayside-traders',
        type: 'external',
      });

      const customer = `${app}/sla/customers/default/branch-network`;
      await page.goto(customer);
      await recordMeeting(page);
      await recordComplaint(page);
      await recordRequirement(page);
      await enterSatisfaction(page);

      // On the customer's page, read anew.
      await page.goto(customer);
      for (const text of [
        'Kick-off with the branches',
        'Monday report came at noon',
        'Send the hours of the branches',
        'Figures before the branches open',
        'We wait for figures',
      ]) {
        await page.getByText(text).first().waitFor();
      }

      // In the list of those with an open complaint.
      await page.goto(`${app}/sla/customers?complaintOpen=true`);
      await page
        .getByRole('row', { name: /^Branch Network.*1 complaint open/ })
        .waitFor();
      expect(
        await page.getByRole('link', { name: 'Quayside Traders' }).count(),
      ).toBe(0);

      // On the system's tab.
      await page.goto(`${app}/catalog/default/system/reporting/service-levels`);
      await page
        .getByRole('link', { name: 'Branch Network' })
        .first()
        .waitFor();
      await page
        .getByRole('link', { name: 'Quayside Traders' })
        .first()
        .waitFor();
      await page.getByText('Monday report came at noon').first().waitFor();
      await page
        .getByText('Figures before the branches open')
        .first()
        .waitFor();

      // Among what was promised.
      await page.goto(`${app}/sla/actions`);
      await page.getByText('Send the hours of the branches').first().waitFor();
      await page.getByText('Offer a weekly report').first().waitFor();

      // In the catalog's graph.
      await page.goto(
        `${app}/catalog-graph?rootEntityRefs%5B%5D=${SYSTEM}&maxDepth=1`,
      );
      await page.locator('svg').getByText('Branch Network').first().waitFor();

      // By the search.
      await searchUntil(page, app, { term: 'branch', title: 'Branch Network' });
      await searchUntil(page, app, {
        term: 'figures',
        title: 'Figures before the branches open',
      });

      // Nobody who represents another customer learns of it.
      const others = await visit();
      await rememberVisitor(others, { person: 'Jane' });
      await others.goto(customer);
      await others
        .getByText(/There is no such customer|not found|may not see/i)
        .first()
        .waitFor();
    },
    SLOWLY,
  );
}
