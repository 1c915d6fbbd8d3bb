import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReview } from '../../__testUtils__/aReview';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const DECISION = {
  id: 'decision-1',
  text: 'Two nodes by night',
  visibility: 'shared' as const,
  became: null,
};

describe('the decisions of a review', () => {
  it('lose one only after a question', async () => {
    const api = new FakeSlaApi({
      reviews: [aReview({ decisions: [DECISION] })],
    });
    renderPage(`/sla/reviews/${aReview().id}`, { api });
    const button = await screen.findByRole(
      'button',
      { name: 'Remove “Two nodes by night”' },
      PATIENT,
    );
    await userEvent.click(button);
    const question = within(await screen.findByRole('dialog'));
    expect(question.getByText('Two nodes by night')).toBeInTheDocument();
    expect(api.changeReview).not.toHaveBeenCalled();

    await userEvent.click(question.getByRole('button', { name: 'Remove' }));

    await waitFor(() => expect(api.changeReview).toHaveBeenCalledTimes(1));
    expect(api.changeReview.mock.calls[0][2].decisions).toEqual([]);
  });
});
