import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aClose, aCloseLine } from '../../__testUtils__/aClose';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const PUBLICATION = {
  id: 'publication-1',
  startedAt: '2026-11-10T12:00:00Z',
  startedBy: 'user:default/markus',
  total: 1,
  published: 0,
  failed: [],
};

async function open(line = aCloseLine()) {
  const api = new FakeSlaApi({ close: aClose([line]) });
  renderPage('/sla/close/2026-10', { api });
  await screen.findByTestId('sla-close', {}, PATIENT);
  return api;
}

describe('the publishing of reports at once', () => {
  it('publishes what is selected, with progress, and names what failed', async () => {
    const api = await open();
    api.publishReports.mockResolvedValue({ ...PUBLICATION, state: 'running' });
    api.getPublication.mockResolvedValue({
      ...PUBLICATION,
      state: 'done',
      failed: [
        {
          reportId: 'report-1',
          revision: 1,
          title: 'Payments for Retail Banking',
          reason: 'Latency has no comment',
        },
      ],
    });
    await userEvent.click(
      await screen.findByRole(
        'checkbox',
        { name: 'Select Payments for Retail Banking' },
        PATIENT,
      ),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Publish 1 report' }),
    );
    expect(await screen.findByText('0 of 1 done …')).toBeInTheDocument();
    expect(api.publishReports).toHaveBeenCalledWith({
      reports: [{ id: 'report-1', revision: 1 }],
    });
    expect(
      await screen.findByText(
        'Payments for Retail Banking: Latency has no comment',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('1 could not be published:')).toBeInTheDocument();
    await waitFor(() => expect(api.getClose).toHaveBeenCalledTimes(2));
  });

  it('creates a report that is not there yet before it publishes', async () => {
    const api = await open(aCloseLine({ report: null }));
    api.createReport.mockRejectedValue(new Error('not yet'));
    await userEvent.click(
      await screen.findByLabelText('Select all that are ready', {}, PATIENT),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Publish 1 report' }),
    );
    expect(
      await screen.findByText('Payments for Retail Banking: not yet'),
    ).toBeInTheDocument();
    expect(api.createReport).toHaveBeenCalledWith({
      agreementId: 'agreement-1',
      period: '2026-10',
    });
    expect(api.publishReports).not.toHaveBeenCalled();
  });
});
