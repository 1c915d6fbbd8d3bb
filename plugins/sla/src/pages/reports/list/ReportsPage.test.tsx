import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { aDraftReport, aReport } from '../../../__testUtils__/aReport';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import {
  exportedCsv,
  HARMFUL,
  HARMLESS,
} from '../../../__testUtils__/exportedCsv';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };
const PATH = '/sla/reports';

const NOVEMBER = {
  ...aReport().period,
  label: '2026-11',
};
const anApi = (
  reports = [aDraftReport({ id: 'report-2', period: NOVEMBER }), aReport()],
) =>
  new FakeSlaApi({
    reports,
    customers: [aCustomer()],
    agreements: [anAgreement()],
  });
const shown = async () => await screen.findByTestId('sla-reports', {}, PATIENT);

describe('the list of reports', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('says of each how it stands and what is left to do, the latest first', async () => {
    renderPage(PATH, { api: anApi() });
    await shown();
    const rows = screen
      .getAllByRole('row')
      .slice(1)
      .map(row => row.textContent);
    expect(rows).toEqual([
      expect.stringMatching(
        /November 2026.*Retail Banking.*draft.*Say cause and measure of 1 miss/,
      ),
      expect.stringMatching(
        /October 2026.*published.*Without a word it is taken as accepted/,
      ),
    ]);
    expect(
      screen.getByRole('link', {
        name: 'Payments for Retail Banking, October 2026',
      }),
    ).toHaveAttribute('href', '/sla/reports/report-1');
  });

  it('is narrowed, and the address remembers it', async () => {
    const api = anApi();
    renderPage(`${PATH}?period=2026-10`, { api });
    await shown();
    expect(await screen.findByText('1 report')).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('State'), 'draft');
    expect(await screen.findByText('No report fits.')).toBeInTheDocument();
    expect(api.getReports).toHaveBeenLastCalledWith(
      expect.objectContaining({ period: '2026-10', state: 'draft' }),
      expect.anything(),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await screen.findByText('2 reports')).toBeInTheDocument();
  });

  it('keeps the focus where one shows all again by a filter', async () => {
    renderPage(`${PATH}?state=draft`, { api: anApi() });
    await shown();
    expect(await screen.findByText('1 report')).toBeInTheDocument();
    const state = screen.getByLabelText('State');
    await userEvent.click(state);
    await userEvent.selectOptions(state, 'All');
    expect(await screen.findByText('2 reports')).toBeInTheDocument();
    expect(state).toBeInTheDocument();
    expect(state).toHaveFocus();
  });

  it('waits until a period is typed', async () => {
    const api = anApi();
    renderPage(PATH, { api });
    await shown();
    await userEvent.type(screen.getByLabelText('Period'), '202');
    expect(screen.getByText(/^Not a period yet/)).toBeInTheDocument();
    expect(api.getReports).toHaveBeenCalledTimes(1);
  });

  it('goes into a spreadsheet, harmless', async () => {
    renderPage(PATH, { api: anApi([aReport({ title: HARMFUL })]) });
    await shown();
    const csv = await exportedCsv();
    expect(csv).toContain(HARMLESS);
    expect(csv).toContain('October 2026');
  });

  it('creates a report by hand, and opens it', async () => {
    const api = anApi();
    renderPage(PATH, { api });
    await shown();
    await userEvent.click(
      screen.getByRole('button', { name: 'Create a report' }),
    );
    await userEvent.selectOptions(
      await screen.findByLabelText('About which agreement or customer'),
      'All agreements of Retail Banking',
    );
    const [, period] = screen.getAllByLabelText(/^Period/);
    await userEvent.clear(period);
    await userEvent.type(period, '2026-Q3');
    api.createReport.mockResolvedValue(aReport());
    await userEvent.click(screen.getByRole('button', { name: 'Create' }));
    expect(
      await screen.findByTestId('sla-report-page', {}, PATIENT),
    ).toBeInTheDocument();
    expect(api.createReport).toHaveBeenCalledWith({
      customerRef: 'customer:default/retail-banking',
      period: '2026-Q3',
    });
  });

  it('suggests the month that is over on the clock of the reader', async () => {
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2024-02-29T23:30:00Z'));
    jest.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-60);
    renderPage(PATH, { api: anApi() });
    await shown();
    await userEvent.click(
      screen.getByRole('button', { name: 'Create a report' }),
    );
    await screen.findByRole('dialog');
    const [, period] = screen.getAllByLabelText(/^Period/);
    expect(period).toHaveValue('2024-02');
  });

  it('says to who reports how one comes to be', async () => {
    renderPage(PATH, { api: anApi([]) });
    expect(
      await screen.findByText(
        /^A report is drafted here on its own/,
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    expect(screen.queryByRole('search')).toBeNull();
  });

  it.each([
    [
      'reads them',
      () => new Promise<never>(() => {}),
      'The reports are being read …',
    ],
    [
      'may not see them',
      () => aRefusal(403).then(e => Promise.reject(e)),
      'You may not see this page',
    ],
    ['cannot reach them', () => Promise.reject(new Error('off')), 'off'],
  ])('says so while or where it %s', async (_, answer, text) => {
    const api = anApi();
    api.getReports.mockImplementation(answer);
    renderPage(PATH, { api });
    await waitFor(
      () => expect(screen.getByText(text)).toBeInTheDocument(),
      PATIENT,
    );
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
  });
});
