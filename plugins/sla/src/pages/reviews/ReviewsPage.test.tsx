import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anAgreement } from '../../__testUtils__/anAgreement';
import { aDueReview, aReview } from '../../__testUtils__/aReview';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const HELD = aReview({ id: 'held', state: 'held', place: 'By video' });

const open = (
  content: ConstructorParameters<typeof FakeSlaApi>[0],
  language?: 'de',
) => {
  const api = new FakeSlaApi(content);
  renderPage('/sla/reviews', { api, language });
  return api;
};

describe('ReviewsPage', () => {
  it('shows what is due, planned and was held', async () => {
    open({
      reviews: [HELD, aReview()],
      dueReviews: [
        aDueReview(),
        aDueReview({
          agreementId: 'agreement-2',
          agreementTitle: 'Lending agreement',
          isOverdue: false,
          dueOn: '2999-01-01',
          lastHeldOn: '2026-05-01',
          planned: { id: 'review-2', at: '2026-12-01T09:00:00Z' },
        }),
      ],
    });
    const due = within(
      await screen.findByRole('table', { name: 'Due' }, PATIENT),
    );
    const [late, planned] = due.getAllByRole('row').slice(1);
    expect(late).toHaveTextContent(
      /Payments agreement.*6 months.*never.*Jul 1, 2020.*overdue.*not planned/,
    );
    expect(planned).toHaveTextContent(/May 1, 2026.*Jan 1, 2999/);
    expect(
      within(planned).getByRole('link', { name: /Dec 1, 2026/ }),
    ).toHaveAttribute('href', '/sla/reviews/review-2');
    expect(screen.getByRole('table', { name: 'Planned' })).toHaveTextContent(
      /Room 4/,
    );
    expect(
      screen.getByRole('table', { name: 'Held and cancelled' }),
    ).toHaveTextContent(/By video.*held/);
  });

  it('plans a review of an agreement', async () => {
    const api = open({
      dueReviews: [aDueReview()],
      reviews: [aReview()],
      agreements: [anAgreement({ id: 'agreement-1' })],
    });
    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Plan a review of Payments agreement' },
        PATIENT,
      ),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Store' })).toBeDisabled();
    await userEvent.type(
      dialog.getByLabelText(/^Begin/),
      '2027-01-15T09:00:00',
    );
    await userEvent.type(dialog.getByLabelText('Place'), 'Room 5');
    await userEvent.type(
      dialog.getByLabelText('Participants'),
      'user:default/tom{enter}Kim Park',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Store' }));
    await waitFor(() => expect(api.planReview).toHaveBeenCalled());
    expect(api.planReview.mock.calls[0]).toEqual([
      'customer:default/retail-banking',
      {
        at: expect.stringMatching(/^2027-01-15T/),
        until: null,
        place: 'Room 5',
        link: null,
        participants: ['user:default/tom', 'Kim Park'],
        agreements: ['agreement-1'],
      },
    ]);
  });

  it('says so where the agreements to look at could not be read', async () => {
    const api = open({
      dueReviews: [aDueReview()],
      agreements: [anAgreement({ id: 'agreement-1' })],
    });
    api.getAgreements.mockRejectedValueOnce(new Error('off'));
    await userEvent.click(
      await screen.findByRole(
        'button',
        { name: 'Plan a review of Payments agreement' },
        PATIENT,
      ),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      await dialog.findByText('The agreements could not be read: off'),
    ).toBeInTheDocument();
    await userEvent.click(dialog.getByRole('button', { name: 'Try again' }));
    expect(
      await dialog.findByRole('checkbox', { name: anAgreement().title }),
    ).toBeChecked();
  });

  it('says what to do where nothing is due, planned or held', async () => {
    open({});
    expect(
      await screen.findByText(/^No agreement in force says/, {}, PATIENT),
    ).toBeInTheDocument();
    expect(screen.getByText('No review is planned.')).toBeInTheDocument();
    expect(screen.getByText('No review was held yet.')).toBeInTheDocument();
  });

  it('says why they could not be read, and reads on retry', async () => {
    const api = new FakeSlaApi({ dueReviews: [aDueReview()] });
    api.getReviews.mockRejectedValueOnce(new Error('network is down'));
    renderPage('/sla/reviews', { api });
    expect(
      await screen.findByText('network is down', {}, PATIENT),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('table', { name: 'Due' }),
    ).toBeInTheDocument();
  });

  it('speaks German', async () => {
    open({ dueReviews: [aDueReview()] }, 'de');
    expect(
      await screen.findByRole('table', { name: 'Fällig' }, PATIENT),
    ).toHaveTextContent(/6 Monate.*überfällig/);
  });
});
