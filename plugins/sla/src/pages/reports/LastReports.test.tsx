import { screen, waitFor, within } from '@testing-library/react';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { anAgreement } from '../../__testUtils__/anAgreement';
import { aDraftReport, aReport } from '../../__testUtils__/aReport';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const anApi = (agreement = anAgreement()) =>
  new FakeSlaApi({
    agreements: [agreement],
    customers: [aCustomer()],
    reports: [
      aDraftReport({
        id: 'report-2',
        period: { ...aReport().period, label: '2026-11' },
      }),
      aReport(),
    ],
  });
const panel = async () =>
  within(await screen.findByRole('region', { name: 'Last reports' }, PATIENT));

describe('the last reports', () => {
  it.each([
    ['agreement', '/sla/agreements/agreement-1', 'agreement=agreement-1'],
    [
      'customer',
      '/sla/customers/default/retail-banking',
      'customer=customer%3Adefault%2Fretail-banking',
    ],
  ])(
    'stand on the page of the %s, with the documents of those that are published',
    async (_, path, query) => {
      renderPage(path, { api: anApi() });
      const last = await panel();
      expect(
        last.getByRole('link', {
          name: 'Payments for Retail Banking, October 2026',
        }),
      ).toHaveAttribute('href', '/sla/reports/report-1');
      expect(
        last
          .getAllByRole('button')
          .map(button => button.getAttribute('aria-label')),
      ).toEqual(['PDF: Payments for Retail Banking, October 2026']);
      expect(last.getByRole('link', { name: 'All reports' })).toHaveAttribute(
        'href',
        `/sla/reports?${query}`,
      );
    },
  );

  it('are not asked for where nothing was ever in force', async () => {
    const api = anApi(anAgreement({ state: 'draft', hash: null }));
    renderPage('/sla/agreements/agreement-1', { api });
    await screen.findByTestId('sla-agreement', {}, PATIENT);
    expect(api.getReports).not.toHaveBeenCalled();
  });

  it('are left out for whom reports are not', async () => {
    const api = anApi();
    api.getReports.mockRejectedValue(await aRefusal(403));
    renderPage('/sla/agreements/agreement-1', { api });
    await screen.findByTestId('sla-agreement', {}, PATIENT);
    await waitFor(() =>
      expect(
        screen.queryByText('The last reports are being read …'),
      ).toBeNull(),
    );
    expect(screen.queryByText('Last reports')).toBeNull();
  });
});
