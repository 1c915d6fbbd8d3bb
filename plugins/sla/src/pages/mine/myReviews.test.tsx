import { screen, within } from '@testing-library/react';
import { aCustomer } from '../../__testUtils__/aCustomer';
import { anImprovement, aReview } from '../../__testUtils__/aReview';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const TOM = 'user:default/tom';
const NOW = Date.parse('2026-10-12T12:00:00Z');

describe('reviews and improvements in My services', () => {
  beforeEach(() => {
    jest.spyOn(Date, 'now').mockReturnValue(NOW);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('leads to the next review, and shows what is improved without anything to do', async () => {
    const api = new FakeSlaApi({
      customers: [aCustomer({ representatives: [TOM], side: 'customer' })],
      reviews: [aReview({ notes: null })],
      improvements: [anImprovement({ visibility: 'shared' })],
    });
    renderPage('/sla/mine', { api, reader: TOM });
    const region = within(
      await screen.findByRole(
        'region',
        { name: 'Reviews and improvements' },
        PATIENT,
      ),
    );
    expect(
      await region.findByRole('link', { name: /^Next review: Oct 15, 2026/ }),
    ).toHaveAttribute('href', `/sla/reviews/${aReview().id}`);
    const table = await region.findByRole('table', { name: 'Improvements' });
    expect(table).toHaveTextContent(/Two nodes.*proposed/);
    // Who sees what is the provider's business.
    expect(table).not.toHaveTextContent('shared');
    expect(within(table).queryByRole('button')).not.toBeInTheDocument();
  });

  it.each([
    ['goes on', '2026-10-12T13:00:00Z', 'Oct 12'],
    ['is over, and nobody said how it went', '2026-10-12T11:30:00Z', 'Oct 15'],
    ['began, for nobody knows how long', null, 'Oct 15'],
  ])('names the next where one %s', async (_, until, next) => {
    const today = aReview({ id: 'today', at: '2026-10-12T11:00:00Z', until });
    const api = new FakeSlaApi({
      customers: [aCustomer({ representatives: [TOM], side: 'customer' })],
      // The API has the latest first.
      reviews: [aReview(), today],
    });
    renderPage('/sla/mine', { api, reader: TOM });
    expect(
      await screen.findByRole('link', { name: /^Next review/ }, PATIENT),
    ).toHaveTextContent(next);
  });
});
