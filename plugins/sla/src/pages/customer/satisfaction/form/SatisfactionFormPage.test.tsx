import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SatisfactionAnswer } from '@service-levels/backstage-plugin-sla-common';
import { aCustomer } from '../../../../__testUtils__/aCustomer';
import { aRefusalOf } from '../../../../__testUtils__/aRefusalOf';
import { FakeSlaApi } from '../../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const TOM = 'user:default/tom';
const PATH = '/sla/customers/default/retail-banking/satisfaction';
const OWN = aCustomer({
  representatives: [TOM],
  owns: ['system:default/payments'],
  uses: ['system:default/archive'],
});
const ANSWER: SatisfactionAnswer = {
  id: 'answer-1',
  customerRef: OWN.ref,
  service: 'system:default/payments',
  score: 4,
  comment: null,
  date: '2026-11-03',
  by: TOM,
  enteredAt: '2026-11-03T09:00:00Z',
  enteredBy: TOM,
  etag: '1',
};

function open(
  options: {
    reader?: string;
    language?: 'en' | 'de';
    query?: string;
    before?: readonly SatisfactionAnswer[];
  } = {},
) {
  const { query = '', before = [], ...page } = options;
  const api = new FakeSlaApi({ customers: [OWN], satisfaction: before });
  api.enterSatisfaction.mockResolvedValue(ANSWER);
  renderPage(`${PATH}${query}`, { api, reader: TOM, ...page });
  return api;
}

const asked = async (service: string) =>
  within(await screen.findByRole('group', { name: service }, PATIENT));

describe('the form for how satisfied a customer is', () => {
  it('takes one click for each service', async () => {
    const api = open();
    const payments = await asked('Payments');
    await userEvent.click(
      payments.getByRole('button', { name: '4: satisfied' }),
    );
    expect(await payments.findByText(/is stored/)).toBeInTheDocument();
    expect(
      payments.getByRole('button', { name: '4: satisfied' }),
    ).toHaveAttribute('aria-pressed', 'true');
    expect(api.enterSatisfaction).toHaveBeenCalledTimes(1);
    expect(api.enterSatisfaction).toHaveBeenCalledWith(OWN.ref, {
      service: 'system:default/payments',
      score: 4,
      comment: null,
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    const archive = await asked('archive');
    expect(archive.queryByText(/is stored/)).toBeNull();
  });

  it('reads all of it again after a failure', async () => {
    const api = new FakeSlaApi({ customers: [OWN] });
    api.getSatisfaction.mockRejectedValueOnce(new Error('network is down'));
    renderPage(PATH, { api, reader: TOM });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }, PATIENT),
    );
    expect(
      await (
        await asked('Payments')
      ).findByRole('button', {
        name: '4: satisfied',
      }),
    ).toBeInTheDocument();
  });

  it('changes the same answer after a second click, and takes words', async () => {
    const api = open();
    api.correctSatisfaction
      .mockResolvedValueOnce({ ...ANSWER, score: 2, etag: '2' })
      .mockResolvedValueOnce({
        ...ANSWER,
        score: 2,
        etag: '3',
        comment: 'Too slow',
      });
    const payments = await asked('Payments');
    const press = async (name: string) =>
      await userEvent.click(await payments.findByRole('button', { name }));
    await press('4: satisfied');
    await press('2: dissatisfied');
    await userEvent.type(
      payments.getByLabelText('Anything to say about it?'),
      'Too slow',
    );
    await press('Add it');
    expect(
      await payments.findByText(/what you say is stored/),
    ).toBeInTheDocument();
    expect(api.enterSatisfaction).toHaveBeenCalledTimes(1);
    expect(api.correctSatisfaction.mock.calls).toEqual([
      [
        OWN.ref,
        {
          id: 'answer-1',
          etag: '1',
          answer: {
            service: 'system:default/payments',
            score: 2,
            comment: null,
            date: '2026-11-03',
            by: TOM,
          },
        },
      ],
      [
        OWN.ref,
        {
          id: 'answer-1',
          etag: '2',
          answer: {
            service: 'system:default/payments',
            score: 2,
            comment: 'Too slow',
            date: '2026-11-03',
            by: TOM,
          },
        },
      ],
    ]);
  });

  it('knows what was answered in the quarter that it asks about, and changes that', async () => {
    const given = { ...ANSWER, date: '2026-09-30', comment: 'Well done' };
    const api = open({
      query: '?quarter=2026-Q3',
      before: [
        { ...ANSWER, id: 'later', score: 1, date: '2026-11-03' },
        { ...given, id: 'of-another', enteredBy: 'user:default/sofia' },
        given,
      ],
    });
    api.correctSatisfaction.mockResolvedValue({ ...given, score: 5 });
    const payments = await asked('Payments');
    expect(
      payments.getByRole('button', { name: '4: satisfied' }),
    ).toHaveAttribute('aria-pressed', 'true');
    expect(payments.getByLabelText('Anything to say about it?')).toHaveValue(
      'Well done',
    );
    await userEvent.click(payments.getByRole('button', { name: /^5/ }));
    expect(api.correctSatisfaction).toHaveBeenCalledWith(
      OWN.ref,
      expect.objectContaining({ id: 'answer-1' }),
    );
    expect(api.enterSatisfaction).not.toHaveBeenCalled();

    const archive = await asked('archive');
    await userEvent.click(archive.getByRole('button', { name: /^4/ }));
    expect(api.enterSatisfaction).toHaveBeenCalledWith(
      OWN.ref,
      expect.objectContaining({ date: '2026-09-30' }),
    );
  });

  it('says why an answer was refused, and marks none as given', async () => {
    const api = open({ language: 'de' });
    api.enterSatisfaction.mockRejectedValueOnce(
      await aRefusalOf([{ field: 'service', reason: 'is unknown' }]),
    );
    const payments = await asked('Payments');
    const best = payments.getByRole('button', { name: /^5/ });
    await userEvent.click(best);
    expect(await payments.findByRole('alert')).toBeInTheDocument();
    expect(best).toHaveAttribute('aria-pressed', 'false');
  });

  it('shows everybody else the address to send', async () => {
    open({ reader: 'user:default/sofia' });
    expect(
      await screen.findByText(/who represents Retail Banking/, {}, PATIENT),
    ).toBeInTheDocument();
    expect(screen.queryByRole('group')).toBeNull();
  });
});
