import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { anIndicator } from '../../../__testUtils__/anIndicator';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import { aRequirement, theBars } from '../../../__testUtils__/aRequirement';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderOnEntity } from '../../../__testUtils__/renderOnEntity';
import { RequirementsPanel } from './RequirementsPanel';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const BANKING = 'customer:default/retail-banking';
const TITLE = 'What they want, what we agreed, what we achieved, how it felt';

function open(
  content: ConstructorParameters<typeof FakeSlaApi>[0] = {},
  language: 'en' | 'de' = 'en',
  prepare: (api: FakeSlaApi) => void = () => {},
) {
  const api = new FakeSlaApi({
    customers: [aCustomer()],
    indicators: [anIndicator()],
    requirementBars: [theBars()],
    ...content,
  });
  api.createRequirement.mockResolvedValue(aRequirement());
  prepare(api);
  renderOnEntity(<RequirementsPanel customerRef={BANKING} side="provider" />, {
    api,
    language,
  });
  return api;
}

const thePanel = async (name: string | RegExp = TITLE) =>
  within(await screen.findByRole('region', { name }, PATIENT));

const record = async () => {
  const panel = await thePanel();
  const button = await panel.findByRole('button', {
    name: 'Record a requirement',
  });
  await waitFor(() => expect(button).toBeEnabled());
  await userEvent.click(button);
  return within(await screen.findByRole('dialog'));
};

const type = (field: HTMLElement, value: string) =>
  fireEvent.change(field, { target: { value } });

describe('RequirementsPanel', () => {
  it('shows what was wanted, agreed, achieved and perceived, and names what lies between', async () => {
    open();
    const row = await (
      await thePanel()
    ).findByRole('row', { name: /Payments availability/ }, PATIENT);
    await waitFor(() =>
      expect(row).toHaveTextContent(/Payments · must · under review/),
    );
    const text = (row.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');
    expect(text).toMatch(/≥ 99\.95 %.*≥ 99\.9 %.*99\.930 %/);
    expect(text).toContain('11 of 12 periods met');
    expect(text).toContain('4.2 of 5 (7 answers)');
    expect(text).toContain('expectation gapmore is wanted than agreed');
    expect(text).toContain('delivery gap');
  });

  it('names a watermelon, and complaints that no target covers', async () => {
    open({
      requirementBars: [theBars({ gaps: [] })],
      watermelons: {
        threshold: 3,
        items: [
          {
            service: 'system:default/payments',
            targets: 2,
            satisfaction: { count: 2, mean: null, scores: [1, 2] },
            isUnsatisfied: false,
            complaints: [
              {
                id: 'c1',
                title: 'Slow login',
                at: '2026-11-02T09:00:00Z',
                entities: ['system:default/payments'],
              },
            ],
          },
        ],
        uncovered: [
          {
            id: 'c2',
            title: 'The printer smells',
            at: '2026-11-02T09:00:00Z',
            entities: [],
          },
        ],
      },
    });
    const panel = await thePanel();
    expect(
      await panel.findByText(
        /^Watermelon: all 2 targets of Payments were met.*1, 2 of 5 \(2 answers\); open complaints: Slow login/,
      ),
    ).toBeInTheDocument();
    expect(
      panel.getByText(/no target covers: The printer smells/),
    ).toBeInTheDocument();
    expect(panel.getByText('watermelon')).toBeInTheDocument();
  });

  it('says so where nothing is wanted yet, and in German', async () => {
    open({ requirementBars: [] }, 'de');
    const panel = await thePanel(/^Was sie wünschen/);
    expect(
      await panel.findByText(/Noch wurde keine Anforderung aufgenommen/),
    ).toBeInTheDocument();
  });

  it('says why it could not be read, and tries again', async () => {
    open({}, 'en', api =>
      api.getRequirementBars.mockRejectedValueOnce(new Error('no connection')),
    );
    const panel = await thePanel();
    expect(await panel.findByText(/no connection/)).toBeInTheDocument();
    await userEvent.click(panel.getByRole('button', { name: /try again/i }));
    expect(
      await panel.findByRole('row', { name: /Payments availability/ }),
    ).toBeInTheDocument();
  });

  it('records what is wanted in figures, with the least that is acceptable', async () => {
    const api = open();
    const dialog = await record();
    const store = dialog.getByRole('button', { name: 'Record it' });
    type(dialog.getByLabelText(/^What is needed/), 'Open at night');
    await userEvent.selectOptions(
      dialog.getByLabelText('What is said about it'),
      'Availability',
    );
    expect(store).toBeDisabled();
    type(dialog.getByLabelText(/^Wanted/), '99.95');
    type(dialog.getByLabelText(/^Least acceptable/), '99.5');
    type(dialog.getByLabelText('Why it is needed'), 'Month-end runs');
    await userEvent.selectOptions(dialog.getByLabelText('Priority'), 'must');
    await userEvent.click(store);

    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(api.createRequirement).toHaveBeenCalledWith(BANKING, {
      title: 'Open at night',
      service: 'system:default/payments',
      indicator: null,
      wanted: { kind: 'availability', atLeast: 99.95 },
      leastAcceptable: { kind: 'availability', atLeast: 99.5 },
      reason: 'Month-end runs',
      costOfFailing: '',
      priority: 'must',
    });
    expect(api.getRequirementBars).toHaveBeenCalledTimes(2);
  });

  it('offers of an indicator what is judged on what it collects', async () => {
    open();
    const dialog = await record();
    await userEvent.selectOptions(
      await dialog.findByLabelText('Measured by'),
      anIndicator().ref,
    );
    expect(
      within(dialog.getByLabelText('What is said about it'))
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'In words: nothing measurable yet',
      'Availability',
      'Number of outages',
      'Longest outage',
    ]);
  });

  it('says beside its field why it is refused, and loses nothing', async () => {
    const api = open();
    api.createRequirement.mockRejectedValueOnce(
      await aRefusalOf([
        {
          field: 'leastAcceptable',
          reason: 'must not be stricter than what is wanted',
        },
      ]),
    );
    const dialog = await record();
    type(dialog.getByLabelText(/^What is needed/), 'Open at night');
    type(dialog.getByLabelText(/^Wanted/), 'At any time');
    const least = dialog.getByLabelText(/^Least acceptable/);
    type(least, 'Always');
    await userEvent.click(dialog.getByRole('button', { name: 'Record it' }));
    await waitFor(() =>
      expect(least).toHaveAccessibleDescription(
        'must not be stricter than what is wanted',
      ),
    );
    expect(least).toHaveFocus();
    expect(dialog.getByLabelText(/^Wanted/)).toHaveValue('At any time');
  });
});
