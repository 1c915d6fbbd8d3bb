import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { anAgreement } from '../../__testUtils__/anAgreement';
import {
  aDispute,
  aMissedTarget,
  aReport,
  aReportContent,
  aReportedTarget,
} from '../../__testUtils__/aReport';
import { aRefusal } from '../../__testUtils__/aRefusal';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };
const TOM = 'user:default/tom';

function open(reports = [aReport()]) {
  const api = new FakeSlaApi({
    customers: [aCustomer({ representatives: [TOM], side: 'customer' })],
    agreements: [anAgreement()],
    reports,
  });
  renderPage('/sla/mine', { api, reader: TOM });
  return api;
}

describe('my services, with reports', () => {
  it('lead to the acknowledgement in three clicks', async () => {
    const api = open();
    await userEvent.click(
      await screen.findByRole(
        'link',
        { name: /^A report waits for your acknowledgement/ },
        PATIENT,
      ),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Acknowledge' }, PATIENT),
    );
    const [, yes] = await screen.findAllByRole('button', {
      name: 'Acknowledge',
      hidden: true,
    });
    await userEvent.click(yes);
    expect(api.acknowledgeReport).toHaveBeenCalledTimes(1);
  });

  it('tell the last reports in a sentence each, with their documents', async () => {
    const trial = aMissedTarget({ name: 'On trial', targetId: 'trial' });
    open([
      aReport({
        state: 'acknowledged',
        content: aReportContent([
          aReportedTarget(),
          aMissedTarget({ name: 'Answers in time', targetId: 'answers' }),
          // What is on trial was not promised.
          {
            ...trial,
            attainment: { ...trial.attainment, commitment: 'trial' },
          },
        ]),
      }),
    ]);
    expect(
      await screen.findByText(
        '1 of 2 targets was kept. Missed: Answers in time.',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', {
        name: 'PDF: Payments for Retail Banking, October 2026',
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('Nothing waits for you.')).toBeInTheDocument();
  });

  it.each([
    ['waits for the provider', {}, null],
    [
      'was answered',
      {
        messages: [{ ...aDispute().messages[0], side: 'provider' as const }],
      },
      /^You were answered on what you see otherwise/,
    ],
    [
      'could be settled',
      {
        state: 'settlement-proposed' as const,
        settlement: {
          text: 'It counts.',
          proposedBySide: 'provider' as const,
          proposedAt: '2026-11-07T09:00:00Z',
          agreedAt: null,
        },
      },
      /^A settlement waits for your confirmation/,
    ],
  ])('say where a dispute %s', async (_, changes, text) => {
    open([aReport({ state: 'disputed', disputes: [aDispute(changes)] })]);
    expect(
      await (text === null
        ? screen.findByText('Nothing waits for you.', {}, PATIENT)
        : screen.findByRole('link', { name: text }, PATIENT)),
    ).toBeInTheDocument();
  });

  it('say that a dispute was answered, also where the report was corrected since', async () => {
    const [message] = aDispute().messages;
    open([
      aReport({
        state: 'published',
        revision: 2,
        disputes: [
          aDispute({
            revision: 1,
            messages: [{ ...message, side: 'provider' }],
          }),
        ],
      }),
    ]);
    expect(
      await screen.findByRole(
        'link',
        { name: /^You were answered on what you see otherwise/ },
        PATIENT,
      ),
    ).toBeInTheDocument();
  });

  it('are there where reports are not for the reader', async () => {
    const api = open();
    api.getReports.mockRejectedValue(await aRefusal(403));
    expect(
      await screen.findByText(
        'A report appears here once it is published for you.',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
  });
});
