import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Opportunity } from '@service-levels/backstage-plugin-sla-common';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../../__testUtils__/renderOnEntity';
import { OpportunitiesPanel } from './OpportunitiesPanel';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const BANKING = 'customer:default/retail-banking';

const NIGHT: Opportunity = {
  id: '3f0f7c3e-7d0a-4f7e-9d57-0f6a3a7f5d01',
  customerRef: BANKING,
  title: 'Night support',
  text: 'They work **at night**, too',
  stage: 'qualified',
  value: { amount: 1_250_050, currency: 'EUR' },
  services: ['system:default/payments'],
  nextStep: 'Ask for the budget',
  nextStepDue: '2026-12-01',
  createdAt: '2026-11-03T09:00:00Z',
  createdBy: 'user:default/sofia',
  changedAt: null,
  changedBy: null,
  etag: '3',
};

function open(
  content: ConstructorParameters<typeof FakeSlaApi>[0] = {},
  options: {
    readonly language?: 'en' | 'de';
    readonly prepare?: (api: FakeSlaApi) => void;
  } = {},
) {
  const { language = 'en', prepare = () => {} } = options;
  const api = new FakeSlaApi({
    customers: [aCustomer()],
    opportunities: [NIGHT],
    ...content,
  });
  api.createOpportunity.mockResolvedValue(NIGHT);
  api.changeOpportunity.mockResolvedValue(NIGHT);
  prepare(api);
  renderOnEntity(<OpportunitiesPanel customerRef={BANKING} />, {
    api,
    language,
  });
  return api;
}

const thePanel = async (name = 'Opportunities') =>
  within(await screen.findByRole('region', { name }, PATIENT));

describe('OpportunitiesPanel', () => {
  it('shows stage, value, services and the next step, and that all of it is internal', async () => {
    open();
    const panel = await thePanel();
    expect(
      panel.getByText(/^Internal: the customer never/),
    ).toBeInTheDocument();
    const row = panel.getByRole('row', { name: /Night support/ });
    await waitFor(() => expect(row).toHaveTextContent('Payments'));
    expect(row).toHaveTextContent('qualified');
    expect(row).toHaveTextContent('€12,500.50');
    expect(row).toHaveTextContent('Ask for the budget, by Dec 1, 2026');
  });

  it('speaks German', async () => {
    open({ opportunities: [] }, { language: 'de' });
    const panel = await thePanel('Chancen');
    expect(
      panel.getByText('Noch wurde keine Chance festgehalten.'),
    ).toBeInTheDocument();
  });

  it('writes one down, with its value in whole units', async () => {
    const api = open();
    const panel = await thePanel();
    const button = panel.getByRole('button', {
      name: 'Write an opportunity down',
    });
    await waitFor(() => expect(button).toBeEnabled());
    await userEvent.click(button);
    const dialog = within(await screen.findByRole('dialog'));
    const store = dialog.getByRole('button', { name: 'Store it' });
    expect(store).toBeDisabled();
    fireEvent.change(dialog.getByLabelText(/^What it is about/), {
      target: { value: 'Instant payments' },
    });
    fireEvent.change(dialog.getByLabelText('Value, as an amount'), {
      target: { value: '1250.5' },
    });
    await userEvent.click(dialog.getByLabelText('Payments'));
    await userEvent.click(store);
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(api.createOpportunity).toHaveBeenCalledWith(BANKING, {
      title: 'Instant payments',
      text: '',
      stage: 'spotted',
      value: { amount: 125_050, currency: 'EUR' },
      services: ['system:default/payments'],
      nextStep: '',
      nextStepDue: null,
    });
  });

  it('changes one by the tag that was read, and says what is refused beside its field', async () => {
    const api = open();
    api.changeOpportunity.mockRejectedValueOnce(
      await aRefusalOf([
        { field: 'value.currency', reason: 'must be a currency of ISO 4217' },
      ]),
    );
    const panel = await thePanel();
    await userEvent.click(
      panel.getByRole('button', { name: 'Change: Night support' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.selectOptions(dialog.getByLabelText('Stage'), 'won');
    await userEvent.click(dialog.getByRole('button', { name: 'Store it' }));
    await waitFor(() =>
      expect(dialog.getByLabelText('Currency')).toHaveAccessibleDescription(
        'must be a currency of ISO 4217',
      ),
    );
    expect(api.changeOpportunity).toHaveBeenCalledWith(BANKING, {
      id: NIGHT.id,
      etag: '3',
      opportunity: expect.objectContaining({
        stage: 'won',
        value: NIGHT.value,
        nextStepDue: '2026-12-01',
      }),
    });
  });

  it('loses nothing where somebody else changed it meanwhile', async () => {
    const stale = await aRefusalOf([
      { field: 'If-Match', reason: 'was changed' },
    ]);
    const api = open();
    const panel = await thePanel();
    await userEvent.click(
      await panel.findByRole('button', { name: /^Change.*Night support/ }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const amount = dialog.getByLabelText('Value, as an amount');
    fireEvent.change(amount, { target: { value: '20000' } });
    api.changeOpportunity.mockRejectedValueOnce(stale);
    api.getOpportunities.mockResolvedValue({
      items: [
        {
          ...NIGHT,
          etag: '4',
          stage: 'won',
          value: { amount: 1_500_000, currency: 'EUR' },
        },
      ],
    });
    const store = dialog.getByRole('button', { name: 'Store it' });
    await userEvent.click(store);
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /Both of you changed: Value, as an amount \(stored now: €15,000.00\)/,
    );
    expect(amount).toHaveValue(20_000);
    await userEvent.click(store);
    await waitFor(() =>
      expect(api.changeOpportunity).toHaveBeenLastCalledWith(
        BANKING,
        expect.objectContaining({
          etag: '4',
          opportunity: expect.objectContaining({
            stage: 'won',
            value: { amount: 2_000_000, currency: 'EUR' },
          }),
        }),
      ),
    );
  });

  it("is not there for the customer's side", async () => {
    const refusal = await aRefusal(404);
    const api = open(
      {},
      { prepare: fake => fake.getOpportunities.mockRejectedValue(refusal) },
    );
    await waitFor(
      () => expect(api.getOpportunities).toHaveBeenCalled(),
      PATIENT,
    );
    await waitFor(() =>
      expect(screen.queryByText(/being read/)).not.toBeInTheDocument(),
    );
    expect(screen.queryByText('Opportunities')).not.toBeInTheDocument();
  });
});
