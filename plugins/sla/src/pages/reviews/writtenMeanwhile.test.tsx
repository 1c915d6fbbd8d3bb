import type { Review } from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aRefusalOf } from '../../__testUtils__/aRefusalOf';
import { aReview } from '../../__testUtils__/aReview';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

/** Opens a review of which somebody else then stores another one. */
async function openBefore(theirs: Review) {
  const api = new FakeSlaApi({ reviews: [aReview()] });
  renderPage(`/sla/reviews/${theirs.id}`, { api });
  await screen.findByTestId('sla-review', {}, PATIENT);
  api.getReview.mockResolvedValue(theirs);
  api.changeReview.mockRejectedValueOnce(
    await aRefusalOf([{ field: 'If-Match', reason: 'is stale' }]),
  );
  return api;
}

async function press(button: string) {
  await userEvent.click(await screen.findByRole('button', { name: button }));
  return within(await screen.findByRole('dialog'));
}

describe('a review that somebody else writes in meanwhile', () => {
  it('keeps their decision beside the one that is added', async () => {
    const THEIRS = {
      id: 'decision-1',
      text: 'Two nodes by night',
      visibility: 'shared' as const,
      became: null,
    };
    const api = await openBefore(aReview({ etag: '3', decisions: [THEIRS] }));
    const dialog = await press('Add a decision');
    await userEvent.type(dialog.getByLabelText(/^Decision/), 'Cheaper');
    const store = dialog.getByRole('button', { name: 'Store' });
    await userEvent.click(store);
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /^Somebody else changed this/,
    );
    expect(dialog.getByLabelText(/^Decision/)).toHaveValue('Cheaper');

    await userEvent.click(store);

    await waitFor(() => expect(api.changeReview).toHaveBeenCalledTimes(2));
    const [, etag, { decisions }] = api.changeReview.mock.calls[1];
    expect(etag).toBe('3');
    expect(decisions?.map(({ text }) => text)).toEqual([
      'Two nodes by night',
      'Cheaper',
    ]);
  });

  it('offers what they put on the agenda', async () => {
    const agenda = [
      {
        kind: 'free' as const,
        about: null,
        title: 'Holidays',
        note: null,
        visibility: 'shared' as const,
      },
    ];
    const api = await openBefore(aReview({ etag: '3', agenda }));
    const dialog = await press('Prepare');
    await userEvent.type(dialog.getByLabelText('Something else'), 'Prices');
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }));
    const store = dialog.getByRole('button', { name: 'Store' });
    await userEvent.click(store);

    await userEvent.click(await dialog.findByLabelText('Holidays'));
    await userEvent.click(store);

    await waitFor(() => expect(api.changeReview).toHaveBeenCalledTimes(2));
    expect(
      api.changeReview.mock.calls[1][2].agenda?.map(({ title }) => title),
    ).toEqual(['Prices', 'Holidays']);
  });
});
