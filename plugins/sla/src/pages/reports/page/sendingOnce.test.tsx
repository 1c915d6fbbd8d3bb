import type { ReportSending } from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aContact } from '../../../__testUtils__/aContact';
import { aReport } from '../../../__testUtils__/aReport';
import { openReport } from './__testUtils__/openReport';
import {
  askToSend,
  aSending,
  keysOf,
  panel,
  say,
} from './__testUtils__/sending';

jest.setTimeout(60_000);

const ANNA = aContact({ id: 'anna', name: 'Anna Berg', receivesReports: true });

describe('the dialog that sends a report', () => {
  it('stays open while it sends, so that nobody sends twice', async () => {
    const api = await openReport(aReport(), { content: { contacts: [ANNA] } });
    let answer: (sent: ReportSending) => void = () => {};
    api.sendReport.mockReturnValue(
      new Promise(resolve => {
        answer = resolve;
      }),
    );
    const question = await askToSend();
    await say('Send');
    expect(question.getByRole('button', { name: 'Close' })).toBeDisabled();
    expect(question.getByRole('button', { name: 'Send' })).toBeDisabled();
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    answer(aSending());
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(
      await panel().findByText('Sent by mail: Anna Berg'),
    ).toBeInTheDocument();
    expect(api.sendReport).toHaveBeenCalledTimes(1);
  });

  it('repeats a mail under its key where the dialog was closed after no answer came', async () => {
    const api = await openReport(aReport(), { content: { contacts: [ANNA] } });
    api.sendReport.mockRejectedValueOnce(new Error('no answer'));
    const question = await askToSend();
    await say('Send');
    await question.findByRole('alert');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    api.sendReport.mockResolvedValue(aSending());
    await askToSend();
    await say('Send');
    await panel().findByText('Sent by mail: Anna Berg');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    // Whoever sends it once more means another.
    await askToSend();
    await say('Send');
    const [first, again, other] = await keysOf(api, 3);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
});
