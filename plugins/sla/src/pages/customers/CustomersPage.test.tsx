import { formatInstant } from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { aRefusalOf } from '../../__testUtils__/aRefusalOf';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const ACME = aCustomer({
  ref: 'customer:default/acme',
  title: 'Acme Logistics',
  type: 'external',
  relationshipManager: 'user:default/sofia',
  owns: [],
  uses: ['system:default/payments'],
  home: 'portal',
});
const sofia = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'sofia', namespace: 'default' },
  spec: { profile: { displayName: 'Sofia Lind' }, memberOf: [] },
};

const NOW = Date.parse('2026-03-01T12:00:00Z');
const WEEK = 7 * 86_400_000;
const agoOf = (weeks: number) =>
  formatInstant(Math.floor((NOW - weeks * WEEK) / 1000) - 60);
const payments = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'payments', namespace: 'default', title: 'Card payments' },
  spec: { owner: 'team' },
};
/** As the provider's side sees three: at risk, with a complaint, and never in contact. */
const WITH_ATTENTION = [
  {
    ...ACME,
    attention: {
      lastContactAt: agoOf(9),
      openComplaints: 2,
      risks: [
        { kind: 'complaint-overdue', due: '2026-02-10' },
        {
          kind: 'dissatisfied',
          service: 'system:default/payments',
          mean: 2.67,
        },
        { kind: 'contact-overdue', cadenceDays: 30 },
      ],
    },
  } as const,
  aCustomer({
    attention: { lastContactAt: agoOf(0), openComplaints: 1, risks: [] },
  }),
  aCustomer({
    ref: 'customer:default/sales',
    title: 'Sales',
    attention: { lastContactAt: null, openComplaints: 0, risks: [] },
  }),
];
const rowOf = (title: string) =>
  screen.getByRole('link', { name: title }).closest('tr');

const titles = () =>
  within(screen.getByRole('table', { name: 'Customers' }))
    .getAllByRole('link')
    .map(link => link.textContent);

describe('the page of customers', () => {
  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
  });

  afterEach(() => jest.restoreAllMocks());

  it('lists them by title, with who looks after them and what they have', async () => {
    const api = new FakeSlaApi({ customers: [aCustomer(), ACME] });
    renderPage('/sla/customers', { api, entities: [sofia] });
    const row = (
      await screen.findByText('Acme Logistics', {}, PATIENT)
    ).closest('tr');
    expect(row).toHaveTextContent('external');
    expect(row).toHaveTextContent('Sofia Lind');
    expect(row).toHaveTextContent('0 owned, 1 used');
    expect(titles()).toEqual(['Acme Logistics', 'Retail Banking']);
    expect(
      screen.getByRole('link', { name: 'Acme Logistics' }),
    ).toHaveAttribute('href', '/sla/customers/default/acme');
  });

  it('shows who fits, and says where none does', async () => {
    const api = new FakeSlaApi({ customers: [aCustomer(), ACME] });
    renderPage('/sla/customers?type=external', { api, entities: [sofia] });
    await screen.findByText('1 of 2 customers', {}, PATIENT);
    expect(titles()).toEqual(['Acme Logistics']);
    await userEvent.type(screen.getByLabelText('Search title or name'), 'zz');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show all' }),
    );
    expect(titles()).toHaveLength(2);
    await userEvent.click(
      screen.getByLabelText('Only those that I look after'),
    );
    await waitFor(() =>
      expect(api.getCustomers).toHaveBeenLastCalledWith(
        expect.objectContaining({ mine: true }),
      ),
    );
  });

  it('says in words what wants attention', async () => {
    const api = new FakeSlaApi({ customers: WITH_ATTENTION });
    renderPage('/sla/customers', { api, entities: [sofia, payments] });
    await screen.findByText('3 of 3 customers', {}, PATIENT);
    const acme = rowOf('Acme Logistics');
    expect(acme).toHaveTextContent('9 weeks ago');
    expect(acme).toHaveTextContent('At risk');
    expect(acme).toHaveTextContent(
      'A complaint was to be answered by Feb 10, 2026',
    );
    expect(acme).toHaveTextContent(
      'Satisfaction with Card payments is 2.67 of 5 over twelve months',
    );
    expect(acme).toHaveTextContent(
      'Contact is due every 30 days and is overdue',
    );
    expect(acme).toHaveTextContent('2 complaints open');
    expect(rowOf('Retail Banking')).toHaveTextContent('1 complaint open');
    expect(rowOf('Retail Banking')).not.toHaveTextContent('At risk');
    expect(rowOf('Sales')).toHaveTextContent('never');
  });

  it('shows who wants attention, as the address says', async () => {
    const api = new FakeSlaApi({ customers: WITH_ATTENTION });
    renderPage('/sla/customers?atRisk=true', { api, entities: [sofia] });
    await screen.findByText('1 of 3 customers', {}, PATIENT);
    expect(titles()).toEqual(['Acme Logistics']);
    await userEvent.click(screen.getByLabelText('At risk'));
    await userEvent.click(screen.getByLabelText('Complaint open'));
    expect(titles()).toEqual(['Acme Logistics', 'Retail Banking']);
    await userEvent.selectOptions(
      screen.getByLabelText('No contact for'),
      '8 weeks',
    );
    expect(titles()).toEqual(['Acme Logistics']);
    await userEvent.click(screen.getByLabelText('Complaint open'));
    expect(titles()).toEqual(['Acme Logistics', 'Sales']);
    await userEvent.selectOptions(
      screen.getByLabelText('No contact for'),
      '12 weeks',
    );
    expect(titles()).toEqual(['Sales']);
  });

  it('sorts by the last contact', async () => {
    const api = new FakeSlaApi({ customers: WITH_ATTENTION });
    renderPage('/sla/customers?noContactForWeeks=0', { api });
    await screen.findByText('3 of 3 customers', {}, PATIENT);
    expect(titles()).toEqual(['Acme Logistics', 'Retail Banking', 'Sales']);
    await userEvent.selectOptions(
      screen.getByLabelText('Sorted by'),
      'oldest contact',
    );
    expect(titles()).toEqual(['Sales', 'Acme Logistics', 'Retail Banking']);
  });

  it("offers nothing of that to the customer's side, whatever the address says", async () => {
    const api = new FakeSlaApi({ customers: [aCustomer()] });
    renderPage('/sla/customers?atRisk=true&noContactForWeeks=4', { api });
    await screen.findByText('1 of 1 customers', {}, PATIENT);
    expect(titles()).toEqual(['Retail Banking']);
    for (const label of ['At risk', 'Complaint open', 'No contact for']) {
      expect(screen.queryByLabelText(label)).toBeNull();
    }
    expect(screen.queryByText('Last contact')).toBeNull();
    expect(screen.queryByText('Attention')).toBeNull();
  });

  it('keeps a new one and leads to it', async () => {
    const api = new FakeSlaApi({ customers: [ACME] });
    api.createCustomer.mockResolvedValue(ACME);
    renderPage('/sla/customers', { api, entities: [sofia] });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add a customer' }, PATIENT),
    );
    const store = screen.getByRole('button', { name: 'Store' });
    expect(store).toBeDisabled();
    // Where a system is missing to be linked.
    expect(
      screen.getByRole('link', { name: /^Keep it as a service/ }),
    ).toHaveAttribute('href', '/sla/services');
    await userEvent.type(screen.getByLabelText(/^Title/), 'Acme Logistics');
    await userEvent.type(screen.getByLabelText(/^Name in the catalog/), 'acme');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Type' }),
      'external',
    );
    await userEvent.type(
      screen.getByRole('combobox', { name: 'Uses' }),
      'System:default/payments',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Add to: Uses' }));
    await userEvent.click(store);
    await screen.findByRole('heading', { name: 'Acme Logistics' });
    expect(api.createCustomer).toHaveBeenCalledWith(
      expect.objectContaining({
        name: 'acme',
        title: 'Acme Logistics',
        type: 'external',
        businessUnit: null,
        uses: ['system:default/payments'],
        contactCadenceDays: null,
      }),
    );
  });

  it('says beside the field what is refused, and loses nothing', async () => {
    const api = new FakeSlaApi({ customers: [ACME] });
    api.createCustomer.mockRejectedValue(
      await aRefusalOf([
        { field: 'relationshipManager', reason: 'is not in the catalog' },
      ]),
    );
    renderPage('/sla/customers', { api, entities: [sofia] });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Add a customer' }, PATIENT),
    );
    await userEvent.type(screen.getByLabelText(/^Title/), 'Acme');
    await userEvent.type(screen.getByLabelText(/^Name in the catalog/), 'acme');
    await userEvent.type(
      screen.getByRole('combobox', { name: 'Relationship manager' }),
      'user:default/ghost',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Store' }));
    expect(
      await screen.findByText('is not in the catalog'),
    ).toBeInTheDocument();
    expect(screen.getByLabelText(/^Title/)).toHaveValue('Acme');
  });

  it('says what to do where there is none', async () => {
    renderPage('/sla/customers', { api: new FakeSlaApi() });
    expect(
      await screen.findByText('There is no customer yet', {}, PATIENT),
    ).toBeInTheDocument();
    expect(screen.getByText(/declare it in catalog YAML/)).toBeInTheDocument();
  });

  it('says that it could not be read, and tries again', async () => {
    const api = new FakeSlaApi({ customers: [ACME] });
    api.getCustomers.mockRejectedValueOnce(await aRefusal(503));
    renderPage('/sla/customers', { api, entities: [sofia], language: 'de' });
    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Noch einmal versuchen' },
        PATIENT,
      ),
    );
    expect(await screen.findByText('Acme Logistics')).toBeInTheDocument();
    expect(screen.getAllByText('extern')).not.toEqual([]);
  });
});
