import type { Report } from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aDraftReport,
  aMissedTarget,
  aReportContent,
} from '../../../../__testUtils__/aReport';
import { openReport } from '../__testUtils__/openReport';

jest.setTimeout(60_000);

/** The draft once something is stored as its summary. */
const summarized = (summary: string): Report =>
  aDraftReport({
    etag: '8',
    content: aReportContent([aMissedTarget()], { summary }),
  });

describe('what is typed while a store is running', () => {
  it("stays, is nobody else's, and is stored next", async () => {
    const api = await openReport(aDraftReport());
    let answer: (stored: Report) => void = () => {};
    api.summarizeReport.mockReturnValueOnce(
      new Promise(resolve => {
        answer = resolve;
      }),
    );
    const form = within(screen.getByRole('form', { name: 'Summary' }));
    const text = form.getByLabelText('What you say in front');
    await userEvent.type(text, ' One');
    await userEvent.click(form.getByRole('button', { name: 'Store' }));
    await userEvent.type(text, ' two');
    // One at a time: the next would be refused as overtaken by the first.
    expect(form.getByRole('button', { name: 'Store' })).toBeDisabled();

    const stored = summarized('A quiet month. One');
    api.getReport.mockResolvedValue(stored);
    answer(stored);
    await waitFor(() => expect(api.getReport).toHaveBeenCalledTimes(2));
    const store = form.getByRole('button', { name: 'Store' });
    await waitFor(() => expect(store).toBeEnabled());
    expect(text).toHaveValue('A quiet month. One two');
    expect(form.queryByText('Stored.')).toBeNull();
    expect(form.queryByText(/^Somebody else has stored/)).toBeNull();

    const all = summarized('A quiet month. One two');
    api.getReport.mockResolvedValue(all);
    api.summarizeReport.mockResolvedValueOnce(all);
    await userEvent.click(store);
    expect(await form.findByText('Stored.')).toBeInTheDocument();
    expect(api.summarizeReport).toHaveBeenLastCalledWith(
      expect.objectContaining({ etag: '8' }),
      { summary: 'A quiet month. One two' },
    );
  });
});
