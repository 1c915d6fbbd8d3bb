import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SatisfactionAnswer } from '@service-levels/backstage-plugin-sla-common';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../../__testUtils__/renderOnEntity';
import { SatisfactionPanel } from './SatisfactionPanel';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const BANKING = 'customer:default/retail-banking';
const PAYMENTS = 'system:default/payments';

const ANSWER: SatisfactionAnswer = {
  id: '3f0f7c3e-7d0a-4f7e-9d57-0f6a3a7f5d01',
  customerRef: BANKING,
  service: PAYMENTS,
  score: 2,
  comment: 'Nights were long',
  date: '2026-11-03',
  by: 'Frau Meyer',
  enteredAt: '2026-11-03T09:00:00Z',
  enteredBy: 'user:default/sofia',
  etag: '1',
};

const TREND = {
  quarters: ['2026-Q3', '2026-Q4'],
  items: [
    {
      service: PAYMENTS,
      quarter: '2026-Q3',
      count: 3,
      mean: 4.33,
      scores: null,
    },
    {
      service: PAYMENTS,
      quarter: '2026-Q4',
      count: 2,
      mean: null,
      scores: [1, 4],
    },
  ],
};

function open(
  content: ConstructorParameters<typeof FakeSlaApi>[0] = {},
  language: 'en' | 'de' = 'en',
) {
  const api = new FakeSlaApi({
    customers: [aCustomer()],
    satisfaction: [ANSWER],
    satisfactionTrend: TREND,
    ...content,
  });
  api.enterSatisfaction.mockResolvedValue(ANSWER);
  renderOnEntity(<SatisfactionPanel customerRef={BANKING} side="provider" />, {
    api,
    language,
  });
  return api;
}

const thePanel = async (name = 'Satisfaction') =>
  within(await screen.findByRole('region', { name }, PATIENT));

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map(row => row.textContent);

const enter = async () => {
  const panel = await thePanel();
  const button = await panel.findByRole('button', { name: 'Enter an answer' });
  await waitFor(() => expect(button).toBeEnabled());
  await userEvent.click(button);
  return within(await screen.findByRole('dialog'));
};

describe('SatisfactionPanel', () => {
  it('shows the trend as a chart and as a table, and fewer than three answers one by one', async () => {
    open();
    const panel = await thePanel();
    const table = await panel.findByRole('table', {
      name: 'Satisfaction by quarter',
    });
    await waitFor(() =>
      expect(rowsOf(table)).toEqual([
        expect.stringMatching(/^2026-Q4.*Payments.*1, 4 of 5 \(2 answers\)$/),
        expect.stringMatching(/^2026-Q3.*Payments.*4\.33 of 5 \(3 answers\)$/),
      ]),
    );
    expect(
      panel.getByRole('figure', { name: 'Mean by quarter' }),
    ).toBeInTheDocument();
    expect(
      rowsOf(panel.getByRole('table', { name: 'Latest answers' })),
    ).toEqual([
      expect.stringMatching(
        /Nov 3, 2026.*Payments.*2 of 5.*Frau Meyer.*Nights were long/,
      ),
    ]);
  });

  it('says so where nobody was asked, and in German', async () => {
    open(
      { satisfaction: [], satisfactionTrend: { quarters: [], items: [] } },
      'de',
    );
    const panel = await thePanel('Zufriedenheit');
    expect(
      await panel.findByText(
        /In den letzten zwei Jahren wurde niemand gefragt/,
      ),
    ).toBeInTheDocument();
  });

  it('enters an answer, and reads the trend again', async () => {
    const api = open();
    const dialog = await enter();
    await userEvent.selectOptions(
      dialog.getByLabelText('Score'),
      '4: satisfied',
    );
    fireEvent.change(dialog.getByLabelText(/^Date/), {
      target: { value: '2026-11-20' },
    });
    fireEvent.change(dialog.getByLabelText('Who answered'), {
      target: { value: 'Frau Meyer' },
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Enter it' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(api.enterSatisfaction).toHaveBeenCalledWith(BANKING, {
      service: PAYMENTS,
      score: 4,
      date: '2026-11-20',
      by: 'Frau Meyer',
      comment: '',
    });
    await waitFor(() =>
      expect(api.getSatisfactionTrend).toHaveBeenCalledTimes(2),
    );
  });

  it('says beside its field why it is refused', async () => {
    const api = open();
    api.enterSatisfaction.mockRejectedValueOnce(
      await aRefusalOf([
        { field: 'date', reason: 'must not lie in the future' },
      ]),
    );
    const dialog = await enter();
    await userEvent.click(dialog.getByRole('button', { name: 'Enter it' }));
    await waitFor(() =>
      expect(dialog.getByLabelText(/^Date/)).toHaveAccessibleDescription(
        'must not lie in the future',
      ),
    );
  });
});
