import type { SatisfactionAnswer } from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const BANKING = 'customer:default/retail-banking';
const SOFIA = 'user:default/sofia';

const OWN: SatisfactionAnswer = {
  id: '3f0f7c3e-7d0a-4f7e-9d57-0f6a3a7f5d01',
  customerRef: BANKING,
  service: 'system:default/payments',
  score: 2,
  comment: 'Nights were long',
  date: '2026-11-03',
  by: 'Frau Meyer',
  enteredAt: '2026-11-03T09:00:00Z',
  enteredBy: SOFIA,
  etag: '1',
};
const OTHER: SatisfactionAnswer = {
  ...OWN,
  id: '3f0f7c3e-7d0a-4f7e-9d57-0f6a3a7f5d02',
  date: '2026-10-01',
  enteredBy: 'user:default/markus',
};
const TREND = { quarters: ['2026-Q4'], items: [] };

async function open() {
  const api = new FakeSlaApi({
    customers: [aCustomer()],
    satisfaction: [OWN, OTHER],
    satisfactionTrend: TREND,
  });
  renderPage('/sla/customers/default/retail-banking', { api, reader: SOFIA });
  const panel = within(
    await screen.findByRole('region', { name: 'Satisfaction' }, PATIENT),
  );
  const correct = await panel.findByRole('button', { name: /^Correct/ });
  return { api, panel, correct };
}

describe('correcting an answer', () => {
  it('is offered for what one has entered oneself, and begins with what stands there', async () => {
    const { api, panel, correct } = await open();
    api.correctSatisfaction.mockResolvedValue({ ...OWN, score: 4, etag: '2' });
    expect(correct).toHaveAccessibleName('Correct: Payments, Nov 3, 2026');
    await userEvent.click(correct);
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText('Who answered')).toHaveValue('Frau Meyer');
    await userEvent.selectOptions(dialog.getByLabelText(/^Score/), '4');
    await userEvent.click(dialog.getByRole('button', { name: 'Store' }));
    await waitFor(() =>
      expect(api.correctSatisfaction).toHaveBeenCalledWith(BANKING, {
        id: OWN.id,
        etag: '1',
        answer: {
          service: 'system:default/payments',
          score: 4,
          date: '2026-11-03',
          by: 'Frau Meyer',
          comment: 'Nights were long',
        },
      }),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(panel.getAllByRole('row')).not.toHaveLength(0);
  });

  it('keeps what was typed where it is refused', async () => {
    const { api, correct } = await open();
    api.correctSatisfaction.mockRejectedValue(new Error('changed meanwhile'));
    await userEvent.click(correct);
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Comment'), ', days too');
    await userEvent.click(dialog.getByRole('button', { name: 'Store' }));
    expect(await dialog.findByText(/changed meanwhile/)).toBeInTheDocument();
    expect(dialog.getByLabelText('Comment')).toHaveValue(
      'Nights were long, days too',
    );
  });
});
