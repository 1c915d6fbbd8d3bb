import type { Report } from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aDispute, aReport } from '../../../../__testUtils__/aReport';
import { openReport, TOM } from '../__testUtils__/openReport';

jest.setTimeout(60_000);

const disputed = (changes: Parameters<typeof aDispute>[0] = {}) =>
  aReport({
    state: 'disputed',
    openDisputes: 1,
    disputes: [aDispute(changes)],
  });
const PROPOSED = {
  state: 'settlement-proposed',
  settlement: {
    text: 'The two hours count as down.',
    proposedBySide: 'provider',
    proposedAt: '2026-11-07T09:00:00Z',
    agreedAt: null,
  },
} as const;
const panel = () => within(screen.getByRole('region', { name: 'Disputes' }));

describe('the disputes of a report', () => {
  it('show both figures and what was said, with links that are safe', async () => {
    const [message] = aDispute().messages;
    await openReport(
      disputed({
        messages: [
          message,
          // What the API would refuse; a page does not rely on it.
          {
            ...message,
            at: '2026-11-06T10:00:00Z',
            // eslint-disable-next-line no-script-url
            link: 'javascript:alert(1)',
          },
        ],
      }),
    );
    expect(panel().getByText('99.950 %')).toBeInTheDocument();
    expect(panel().getByText('99.2 %')).toBeInTheDocument();
    expect(
      panel().getAllByText('On 14 October nobody could pay for hours.'),
    ).toHaveLength(2);
    expect(
      panel()
        .getAllByRole('link')
        .map(link => link.getAttribute('href')),
    ).toEqual(['https://tickets.example.com/4711']);
  });

  it('are answered by the provider', async () => {
    const api = await openReport(disputed());
    await userEvent.type(
      panel().getByLabelText('Message'),
      'We look into it again',
    );
    await userEvent.click(panel().getByRole('button', { name: 'Send' }));
    await waitFor(() =>
      expect(panel().getByLabelText('Message')).toHaveValue(''),
    );
    expect(api.writeInDispute).toHaveBeenCalledWith('report-1', 'dispute-1', {
      text: 'We look into it again',
      link: null,
      evidence: null,
    });
  });

  it('keep what is typed while an answer is sent, and send that answer once', async () => {
    const report = disputed();
    const api = await openReport(report);
    let answer: (said: Report) => void = () => {};
    api.writeInDispute.mockReturnValue(
      new Promise(resolve => {
        answer = resolve;
      }),
    );
    const link = panel().getByLabelText('Link to what supports it');
    const message = panel().getByLabelText('Message');
    const send = panel().getByRole('button', { name: 'Send' });
    await userEvent.type(message, 'We look into it');
    await userEvent.type(link, 'https://tickets.example.com/1');
    await userEvent.click(send);
    await userEvent.type(message, ' again');
    expect(send).toBeDisabled();
    answer(report);
    await waitFor(() => expect(send).toBeEnabled());
    expect(message).toHaveValue('We look into it again');
    expect(link).toHaveValue('');
  });

  it('are settled as the other side proposed', async () => {
    const api = await openReport(disputed(PROPOSED), {
      side: 'customer',
      reader: TOM,
    });
    await userEvent.click(
      panel().getByRole('button', {
        name: 'Confirm the proposal: Availability',
      }),
    );
    const question = within(await screen.findByRole('dialog'));
    expect(
      question.getByText('The two hours count as down.'),
    ).toBeInTheDocument();
    await userEvent.click(
      question.getByRole('button', { name: 'Confirm the proposal' }),
    );
    await waitFor(() =>
      expect(api.settleDispute).toHaveBeenCalledWith('report-1', 'dispute-1', {
        outcome: 'agreed',
        text: 'The two hours count as down.',
        evidence: null,
      }),
    );
  });

  it('offer nobody to confirm what they proposed themselves, nor the provider to withdraw', async () => {
    await openReport(disputed(PROPOSED));
    expect(
      panel()
        .getAllByRole('button')
        .map(button => button.textContent),
    ).toEqual(['Propose a settlement', 'Send']);
  });

  it('are withdrawn by the customer', async () => {
    const api = await openReport(disputed(), {
      side: 'customer',
      reader: TOM,
    });
    await userEvent.click(
      panel().getByRole('button', {
        name: 'Withdraw the dispute: Availability',
      }),
    );
    const question = within(await screen.findByRole('dialog'));
    await userEvent.type(question.getByRole('textbox'), 'You were right');
    await userEvent.click(
      question.getByRole('button', { name: 'Withdraw the dispute' }),
    );
    await waitFor(() =>
      expect(api.settleDispute).toHaveBeenCalledWith(
        'report-1',
        'dispute-1',
        expect.objectContaining({
          outcome: 'withdrawn',
          text: 'You were right',
        }),
      ),
    );
  });

  it('are over once both agreed', async () => {
    await openReport(
      disputed({
        state: 'agreed',
        settlement: {
          ...PROPOSED.settlement,
          agreedAt: '2026-11-08T09:00:00Z',
        },
      }),
    );
    expect(
      panel().getByText(/^Both agreed on Nov 8, 2026/),
    ).toBeInTheDocument();
    expect(panel().queryByRole('button')).toBeNull();
  });
});
