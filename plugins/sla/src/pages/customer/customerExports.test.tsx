import { aCustomer } from '../../__testUtils__/aCustomer';
import { anAction } from '../../__testUtils__/anAction';
import { aRequirement, theBars } from '../../__testUtils__/aRequirement';
import {
  exportedCsv,
  HARMFUL,
  HARMLESS,
} from '../../__testUtils__/exportedCsv';
import { FakeSlaApi } from '../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);

const BANKING = 'customer:default/retail-banking';
const PAYMENTS = 'system:default/payments';

function open() {
  const { history, changes, discussion, ...requirement } = aRequirement({
    title: HARMFUL,
    reason: HARMFUL,
  });
  const answer = {
    id: 'answer-1',
    customerRef: BANKING,
    service: PAYMENTS,
    score: 2,
    comment: HARMFUL,
    date: '2026-11-03',
    by: 'Frau Meyer',
    enteredAt: '2026-11-03T09:00:00Z',
    enteredBy: 'user:default/sofia',
    etag: '1',
  };
  const api = new FakeSlaApi({
    customers: [aCustomer()],
    requirementBars: [theBars({ requirement })],
    actions: [anAction({ title: HARMFUL, text: HARMFUL })],
    opportunities: [
      {
        id: 'opportunity-1',
        customerRef: BANKING,
        title: HARMFUL,
        text: HARMFUL,
        stage: 'qualified',
        value: { amount: 1_250_050, currency: 'EUR' },
        services: [PAYMENTS],
        nextStep: HARMFUL,
        nextStepDue: '2026-12-01',
        createdAt: '2026-11-03T09:00:00Z',
        createdBy: 'user:default/sofia',
        changedAt: null,
        changedBy: null,
        etag: '3',
      },
    ],
    satisfactionTrend: {
      quarters: ['2026-Q4'],
      items: [
        {
          service: PAYMENTS,
          quarter: '2026-Q4',
          count: 2,
          mean: null,
          scores: [2, 4],
        },
      ],
    },
  });
  api.getSatisfaction.mockImplementation(async (_ref, { cursor, limit }) => {
    if (limit === 5) {
      return { items: [answer], nextCursor: 'c' };
    }
    return cursor === undefined
      ? { items: [answer], nextCursor: 'c' }
      : { items: [{ ...answer, id: 'answer-6', comment: 'The sixth' }] };
  });
  renderPage('/sla/customers/default/retail-banking', { api });
  return api;
}

const cells = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the tables on the page of a customer are stored as they are, and nothing as a formula', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('requirements, with their bars, gaps and reasons', async () => {
    open();
    const text = cells(
      await exportedCsv(
        'What they want, what we agreed, what we achieved, how it felt',
      ),
    );
    expect(text.split(HARMLESS)).toHaveLength(3);
    expect(text).toContain('Payments,must,under review,≥ 99.95 %');
    expect(text).toContain('"expectation gap, delivery gap"');
  });

  it('actions, with whose they are by their name', async () => {
    open();
    const text = await exportedCsv('Open actions');
    expect(text.split(HARMLESS)).toHaveLength(3);
    expect(text).toContain('Payments team,2026-11-09,internal');
  });

  it('opportunities, with their value and next step', async () => {
    open();
    const text = await exportedCsv('Opportunities');
    expect(text.split(HARMLESS)).toHaveLength(4);
    expect(text).toContain('qualified,"€12,500.50",Payments');
  });

  it('satisfaction: all answers, also those out of sight, and the quarters', async () => {
    open();
    const text = await exportedCsv('Satisfaction');
    expect(text).toContain('2026-11-03,Payments,2,Frau Meyer,');
    expect(text.split(HARMLESS)).toHaveLength(2);
    expect(text).toContain('The sixth');
    expect(text).toContain('2026-Q4,Payments,2,,"2, 4"');
  });
});
