import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aDispute,
  aReport,
  aReportedTarget,
  REPORT_HASH,
} from '../../../__testUtils__/aReport';
import { forCustomers } from './ReportInView';
import { openReport, SOFIA, TOM } from './__testUtils__/openReport';

jest.setTimeout(60_000);

const press = async (name: string) =>
  await userEvent.click(await screen.findByRole('button', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));

describe("the customer's side of a report", () => {
  it('acknowledges exactly what it has read', async () => {
    const api = await openReport(aReport(), { side: 'customer', reader: TOM });
    await press('Acknowledge');
    const question = await dialog();
    expect(question.getByText(REPORT_HASH)).toBeInTheDocument();
    api.getReport.mockResolvedValue(aReport({ state: 'acknowledged' }));
    await userEvent.click(
      question.getByRole('button', { name: 'Acknowledge' }),
    );
    expect(
      await screen.findByText('You have acknowledged it.'),
    ).toBeInTheDocument();
    expect(api.acknowledgeReport).toHaveBeenCalledWith('report-1', {
      revision: 1,
      hash: REPORT_HASH,
      evidence: null,
    });
    expect(screen.queryByRole('button', { name: 'Acknowledge' })).toBeNull();
  });

  it('says what it sees otherwise, about a figure', async () => {
    const api = await openReport(aReport(), { side: 'customer', reader: TOM });
    await press('Dispute');
    const form = await dialog();
    await userEvent.selectOptions(
      form.getByLabelText('What is it about'),
      form.getByRole('option', { name: /^Availability, 100.000/ }),
    );
    await userEvent.type(form.getByLabelText('Figure in your eyes'), '99.2 %');
    await userEvent.type(form.getByLabelText(/^Why/), 'Nobody could pay');
    await userEvent.type(
      form.getByLabelText('Link to what supports it'),
      'https://tickets.example.com/1',
    );
    await userEvent.click(form.getByRole('button', { name: 'Dispute' }));
    await waitFor(() =>
      expect(api.disputeReport).toHaveBeenCalledWith('report-1', {
        revision: 1,
        hash: REPORT_HASH,
        reason: 'Nobody could pay',
        targetId: aReportedTarget().targetId,
        figure: '99.2 %',
        link: 'https://tickets.example.com/1',
        evidence: null,
      }),
    );
  });

  it('sees nothing internal, and no way to change the report', async () => {
    await openReport(aReport({ differs: true, draftRevision: 2 }), {
      side: 'customer',
      reader: TOM,
    });
    expect(screen.queryByText('It differs from current facts')).toBeNull();
    expect(screen.queryByText('Sent to')).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(
      screen.queryByRole('button', { name: 'Make a corrected report' }),
    ).toBeNull();
    expect(screen.getByRole('link', { name: 'My services' })).toHaveAttribute(
      'href',
      '/sla/mine',
    );
  });

  it('is shown to the provider as the customer sees it', async () => {
    await openReport(
      aReport({
        differs: true,
        sent: [
          {
            id: 'sending-1',
            state: 'sent',
            at: '2026-11-05T07:00:00Z',
            by: 'user:default/markus',
            revision: 1,
            how: 'portal',
            to: ['Tom'],
          },
        ],
      }),
    );
    expect(
      screen.getByText('By notification in the portal: Tom'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'With internals' }),
    );
    expect(screen.queryByText('Sent to')).toBeNull();
    expect(screen.queryByText('It differs from current facts')).toBeNull();
    expect(
      screen.getByText(/^Please read it. Then acknowledge it/),
    ).toBeInTheDocument();
  });

  it('is not shown who of the provider wrote', async () => {
    const [message] = aDispute().messages;
    const { report: shown } = forCustomers({
      report: aReport({
        accepted: {
          how: 'acknowledged',
          at: '2026-11-06T07:00:00Z',
          by: SOFIA,
          evidence: 'Mail of 6 Nov',
        },
        disputes: [
          aDispute({
            messages: [
              { ...message, side: 'customer', by: TOM, evidence: null },
              { ...message, side: 'customer', by: SOFIA, evidence: 'A call' },
              { ...message, side: 'provider', by: SOFIA, evidence: null },
            ],
          }),
        ],
      }),
      reader: { side: 'provider', speaks: undefined },
      customerTitle: 'Retail Banking',
    });
    expect(shown.accepted?.by).toBeNull();
    expect(
      shown.disputes.flatMap(({ messages }) => messages.map(({ by }) => by)),
    ).toEqual([TOM, null, null]);
  });

  it('is entered by the relationship manager with evidence only', async () => {
    const api = await openReport(aReport(), { reader: SOFIA });
    await press('Acknowledge');
    const question = await dialog();
    const yes = question.getByRole('button', { name: 'Acknowledge' });
    expect(yes).toBeDisabled();
    await userEvent.type(question.getByLabelText(/^Evidence/), 'Mail of 6 Nov');
    await userEvent.click(yes);
    await waitFor(() =>
      expect(api.acknowledgeReport).toHaveBeenCalledWith(
        'report-1',
        expect.objectContaining({ evidence: 'Mail of 6 Nov' }),
      ),
    );
  });

  it('is not spoken for by who published the report', async () => {
    const { published } = aReport();
    await openReport(
      aReport({ published: published && { ...published, by: SOFIA } }),
      { reader: SOFIA },
    );
    expect(screen.queryByRole('button', { name: 'Acknowledge' })).toBeNull();
  });

  it('is not spoken for by whoever only manages service levels', async () => {
    await openReport(aReport());
    expect(screen.queryByRole('button', { name: 'Acknowledge' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Dispute' })).toBeNull();
  });
});
