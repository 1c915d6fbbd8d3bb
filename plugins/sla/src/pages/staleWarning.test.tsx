import { act, screen } from '@testing-library/react';
import { aClose, aCloseLine } from '../__testUtils__/aClose';
import { aCustomer } from '../__testUtils__/aCustomer';
import { anAgreement } from '../__testUtils__/anAgreement';
import { aReport } from '../__testUtils__/aReport';
import { FakeSignals } from '../__testUtils__/FakeSignals';
import { FakeSlaApi } from '../__testUtils__/FakeSlaApi';
import { renderPage } from '../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

const CONTENT = {
  close: aClose([aCloseLine()]),
  reports: [aReport()],
  customers: [aCustomer()],
  agreements: [anAgreement()],
};

describe('what could not be read again', () => {
  it.each([
    ['the close of a month', '/sla/close/2026-10', 'sla-close', 'getClose'],
    ['the reports', '/sla/reports', 'sla-reports', 'getReports'],
    ['a report', '/sla/reports/report-1', 'sla-report-page', 'getReport'],
  ] as const)(
    'stays in sight, and is called stale: %s',
    async (_, path, id, read) => {
      const api = new FakeSlaApi(CONTENT);
      const signals = new FakeSignals();
      renderPage(path, { api, signals });
      await screen.findByTestId(id, {}, { timeout: 20_000 });
      await screen.findAllByRole('table');
      api[read].mockRejectedValue(new Error('network is down'));

      await act(async () => signals.raiseAtOnce());

      expect(
        await screen.findByText(
          'The figures could not be refreshed: network is down',
        ),
      ).toBeInTheDocument();
      expect(screen.getByTestId(id)).toBeInTheDocument();
    },
  );
});
