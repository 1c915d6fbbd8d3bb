import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { aFigure } from '../../__testUtils__/aFigure';
import { anAgreement } from '../../__testUtils__/anAgreement';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { bytesOf, storedFiles } from '../../__testUtils__/storedFiles';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const NOW = Date.parse('2026-11-23T13:20:00Z');

const HOSTING = anAgreement({
  id: 'agreement-2',
  type: 'uc',
  title: 'Hosting',
  provider: { supplier: 'Datacenter Nord' },
  state: 'draft',
  hash: null,
  effectiveTo: null,
});

const CONTENT = {
  agreements: [HOSTING, anAgreement()],
  customers: [aCustomer()],
  attainment: [
    aFigure({ status: 'met' }),
    aFigure({ targetId: 'target-2', status: 'breached' }),
    aFigure({ targetId: 'target-3', status: 'met', nearMiss: true }),
  ],
};

const rowTitles = () =>
  screen
    .getAllByRole('rowheader')
    .map(header => header.textContent)
    .join(', ');

describe('the home of service levels', () => {
  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('lists every agreement, what needs attention first, with the worst of its targets', async () => {
    renderPage('/sla', { api: new FakeSlaApi(CONTENT) });

    await screen.findByRole('table', { name: 'Agreements' });
    expect(rowTitles()).toMatch(/^Payments for Retail Banking.*, Hosting/);
    const row = screen.getByRole('row', { name: /Payments for Retail/ });
    expect(row).toHaveTextContent('Service level agreement');
    expect(row).toHaveTextContent('Retail Banking');
    expect(row).toHaveTextContent('Payments team');
    expect(row).toHaveTextContent('from Jan 1, 2026 until Dec 31, 2026');
    expect(row).toHaveTextContent('1 of 3 breached');
    const hosting = screen.getByRole('row', { name: /Hosting/ });
    expect(hosting).toHaveTextContent('Datacenter Nord');
    expect(hosting).toHaveTextContent('draft');
    expect(hosting).toHaveTextContent('not in force');
  });

  it.each(['closed', 'future'] as const)(
    'gives no verdict where every period is %s',
    async state => {
      const period = { ...aFigure().period, state };
      const attainment = [aFigure({ status: 'breached', period })];
      renderPage('/sla', { api: new FakeSlaApi({ ...CONTENT, attainment }) });

      const row = await screen.findByRole('row', {
        name: /Payments for Retail/,
      });
      expect(row).toHaveTextContent('not in force');
      expect(row).not.toHaveTextContent('breached');
    },
  );

  it('counts only the targets that hold now', async () => {
    const ended = { ...aFigure().period, state: 'closed' as const };
    const attainment = [
      aFigure({ status: 'breached', period: ended }),
      aFigure({ targetId: 'target-2', status: 'at-risk' }),
      aFigure({ targetId: 'target-3', status: 'met' }),
    ];
    renderPage('/sla', { api: new FakeSlaApi({ ...CONTENT, attainment }) });

    const row = await screen.findByRole('row', { name: /Payments for Retail/ });
    expect(row).toHaveTextContent('1 of 2 at risk');
  });

  it('says of what was signed outside that it is only recorded', async () => {
    const recorded = {
      by: 'user:default/markus',
      at: '2026-01-05T09:00:00Z',
      document: null,
      note: null,
      signatures: [],
    };
    const agreements = [anAgreement({ recorded, signatures: [] })];
    renderPage('/sla', { api: new FakeSlaApi({ ...CONTENT, agreements }) });

    const row = await screen.findByRole('row', { name: /Payments for Retail/ });
    expect(row).toHaveTextContent('active, recorded, signed outside');
  });

  it('leads to the tab of a service and to the months', async () => {
    renderPage('/sla', { api: new FakeSlaApi(CONTENT) });

    const row = await screen.findByRole('row', { name: /Payments for Retail/ });
    const hrefs = within(row)
      .getAllByRole('link')
      .map(link => link.getAttribute('href'));
    expect(hrefs).toEqual([
      '/catalog/default/system/payments/service-levels',
      '/sla/agreements/agreement-1/months/2026-10',
      '/sla/agreements/agreement-1/months/2026-11',
    ]);
    // Nothing was signed yet, so that there is no month to show.
    const draft = screen.getByRole('row', { name: /Hosting/ });
    expect(within(draft).getAllByRole('link')).toHaveLength(1);
  });

  it('is narrowed by words, type and state, and keeps that in the address', async () => {
    renderPage('/sla?type=uc', { api: new FakeSlaApi(CONTENT) });

    await screen.findByText('1 of 2 shown');
    expect(rowTitles()).toMatch(/^Hosting/);
    await userEvent.selectOptions(screen.getByLabelText('Type'), 'all types');
    await userEvent.type(screen.getByLabelText('Search'), 'RETAIL team');
    expect(await screen.findByText('1 of 2 shown')).toBeInTheDocument();
    expect(rowTitles()).toMatch(/^Payments/);
    await userEvent.selectOptions(screen.getByLabelText('State'), 'expired');
    expect(screen.getByText('No agreement matches.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getByText('2 of 2 shown')).toBeInTheDocument();
  });

  it('exports what is filtered', async () => {
    const files = storedFiles();
    renderPage('/sla?state=draft', { api: new FakeSlaApi(CONTENT) });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Export as CSV' }),
    );

    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0].name).toBe('Agreements.csv');
    const [, ...lines] = (await bytesOf(files[0].content))
      .toString('utf8')
      .trim()
      .split('\r\n');
    expect(lines).toEqual([
      'Hosting,Underpinning contract,Retail Banking,Datacenter Nord,Payments,draft,3,2026-01-01,,not in force,,',
    ]);
  });

  it('shows names where the catalog knows no titles', async () => {
    renderPage('/sla', { api: new FakeSlaApi(CONTENT), entities: [] });

    const row = await screen.findByRole('row', { name: /Payments for Retail/ });
    expect(row).toHaveTextContent('team-payments');
  });

  it('leads to the other pages by a landmark', async () => {
    renderPage('/sla', {
      api: new FakeSlaApi({ agreements: [anAgreement()] }),
    });
    const links = within(
      await screen.findByRole('navigation', { name: 'More of service levels' }),
    );
    expect(links.getByRole('link', { name: 'Reports' })).toHaveAttribute(
      'href',
      '/sla/reports',
    );
  });

  it('says that it reads, and why it could not', async () => {
    const api = new FakeSlaApi(CONTENT);
    api.getAgreements.mockRejectedValueOnce(new Error('network is down'));
    renderPage('/sla', { api });

    expect(
      screen.getByText('The agreements are being read …'),
    ).toBeInTheDocument();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'network is down',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('2 of 2 shown')).toBeInTheDocument();
  });

  it('says who gives the permission', async () => {
    const api = new FakeSlaApi();
    api.getAgreements.mockRejectedValue(await aRefusal(403));
    renderPage('/sla', { api });

    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('You may not see this page');
    expect(alert).toHaveTextContent('sla.agreement.read');
  });

  it('speaks German', async () => {
    renderPage('/sla', { api: new FakeSlaApi(CONTENT), language: 'de' });

    expect(await screen.findByText('2 von 2 gezeigt')).toBeInTheDocument();
    const row = screen.getByRole('row', { name: /Payments for Retail/ });
    expect(row).toHaveTextContent('1 von 3 verletzt');
    expect(row).toHaveTextContent('Oktober 2026');
    expect(row).toHaveTextContent('November 2026, bis jetzt');
  });
});
