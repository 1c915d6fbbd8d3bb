import type {
  Handover,
  HandoverOutcome,
} from '@service-levels/backstage-plugin-sla-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { anInteraction } from '../../../__testUtils__/anInteraction';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { aRefusalOf } from '../../../__testUtils__/aRefusalOf';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import { storedFiles } from '../../../__testUtils__/storedFiles';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const PATH = '/sla/customers/default/retail-banking/handover';
const REF = 'customer:default/retail-banking';
const GONE = 'user:default/gone';
const TEAM = 'group:default/team-payments';

const OPEN: Handover = {
  customerRef: REF,
  customerTitle: 'Retail Banking',
  from: GONE,
  people: [TEAM, GONE],
  roles: [
    { role: 'relationshipManager', isKept: true },
    { role: 'serviceLevelManager', isKept: false },
  ],
  actions: {
    total: 1,
    first: [
      {
        id: 'action-1',
        title: 'More memory',
        due: '2026-12-31',
        visibility: 'internal',
      },
    ],
  },
  complaints: {
    total: 201,
    first: [
      {
        id: 'complaint-1',
        title: 'Slow on Mondays',
        due: '2026-12-30',
        visibility: 'shared',
        state: 'open',
      },
    ],
  },
  meetings: {
    total: 1,
    first: [{ id: 'meeting-1', title: 'Quarter', at: '2027-01-05T09:00:00Z' }],
  },
};

const NONE = { total: 0, first: [] };
const NOTHING: Handover = {
  ...OPEN,
  people: [],
  roles: [],
  actions: NONE,
  complaints: NONE,
  meetings: NONE,
};

const OUTCOME: HandoverOutcome = {
  note: anInteraction({
    title: 'team-payments takes over',
    text: 'The **team** is there for you',
  }),
  moved: { roles: ['relationshipManager'], actions: 1, complaints: 201 },
  left: { ...OPEN, roles: [OPEN.roles[1]], actions: NONE, complaints: NONE },
};

function open(options: { handover?: Handover; language?: 'en' | 'de' } = {}) {
  const { handover = OPEN, language } = options;
  const api = new FakeSlaApi({ handover, customers: [aCustomer()] });
  renderPage(PATH, { api, language });
  return api;
}

const choose = async (label: string, who: string) =>
  await userEvent.selectOptions(
    await screen.findByLabelText(label, {}, PATIENT),
    who,
  );

describe('the handover of a customer', () => {
  it('lists what is open with one who left the catalog, what is moved and what is not and why', async () => {
    const api = open();
    await choose('Who hands over', GONE);
    expect(api.getHandover).toHaveBeenLastCalledWith(REF, { from: GONE });
    const table = await screen.findByRole('table', {
      name: 'Open with gone (not in the catalog)',
    });
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map(row => row.textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^RoleWhatRelationship manager.*is moved$/),
      expect.stringMatching(/^ActionWhatMore memory.*due .*2026.*is moved$/),
      expect.stringMatching(/^ComplaintWhatSlow on Mondays.*is moved$/),
      expect.stringMatching(/^RoleWhatService level manager.*in YAML/),
      expect.stringMatching(/^Planned meetingWhatQuarter.*stays/),
    ]);
    expect(screen.getByText('200 more are not listed.')).toBeInTheDocument();
    expect(
      screen.getByRole('option', { name: 'Payments team' }),
    ).toBeInTheDocument();
  });

  it('hands over, and says what came of it', async () => {
    const api = open();
    api.handOver.mockResolvedValue(OUTCOME);
    await choose('Who hands over', GONE);
    const button = await screen.findByRole('button', { name: 'Hand over' });
    expect(button).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Who takes over'), TEAM);
    await userEvent.type(
      screen.getByLabelText('Message to the customer'),
      'Hello',
    );
    await userEvent.click(button);
    expect(api.handOver).toHaveBeenCalledWith(
      REF,
      { from: GONE, to: TEAM, message: 'Hello' },
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    );
    const outcome = await screen.findByRole('region', {
      name: 'It was handed over.',
    });
    expect(
      within(outcome)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      'Moved: Relationship manager',
      'Moved: 1 open actions',
      'Moved: 201 open complaints',
      'Stays: Service level manager, to be changed in YAML',
      'Stay: 1 planned meetings; change there who takes part',
    ]);
    expect(within(outcome).getByText('team').tagName).toBe('STRONG');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says why it was refused, and sends the same again under the same key', async () => {
    const api = open();
    api.handOver
      .mockRejectedValueOnce(
        await aRefusalOf([{ field: 'to', reason: 'is not in the catalog' }]),
      )
      .mockRejectedValueOnce(new Error('The network was away'))
      .mockResolvedValueOnce({ ...OUTCOME, moved: null });
    await choose('Who hands over', GONE);
    const to = await screen.findByLabelText('Who takes over');
    const send = async () =>
      await userEvent.click(screen.getByRole('button', { name: 'Hand over' }));
    await userEvent.type(to, 'user:default/nowher');
    await send();
    await waitFor(() =>
      expect(to).toHaveAccessibleDescription('is not in the catalog'),
    );
    await userEvent.type(to, 'e');
    await send();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The network was away',
    );
    await send();
    expect(
      await screen.findByText(/nothing was done twice/),
    ).toBeInTheDocument();
    const keys = api.handOver.mock.calls.map(([, , key]) => key);
    expect(keys[1]).not.toBe(keys[0]);
    expect(keys[2]).toBe(keys[1]);
    expect(api.handOver.mock.calls[2][1]).toMatchObject({ message: null });
  });

  it('offers nothing where nothing can be moved, and says that nobody has anything', async () => {
    open({
      handover: {
        ...NOTHING,
        people: [GONE],
        roles: [{ role: 'relationshipManager', isKept: false }],
      },
    });
    await choose('Who hands over', GONE);
    expect(
      await screen.findByText('Nothing of it can be moved here.'),
    ).toBeInTheDocument();
    expect(screen.queryByLabelText('Who takes over')).toBeNull();
  });

  it('says that nobody has anything in hand', async () => {
    open({ handover: NOTHING });
    expect(
      await screen.findByText(/^Nobody has anything in hand/, {}, PATIENT),
    ).toBeInTheDocument();
  });

  it('says who may not, and that there is none', async () => {
    const api = new FakeSlaApi();
    api.getHandover.mockRejectedValueOnce(await aRefusal(403));
    renderPage(PATH, { api });
    const alert = await screen.findByRole('alert', {}, PATIENT);
    expect(alert).toBeInTheDocument();
    api.getHandover.mockRejectedValueOnce(await aRefusal(404));
    await userEvent.click(within(alert).getByRole('button'));
    expect(
      await screen.findByText('There is no such customer'),
    ).toBeInTheDocument();
  });

  it('speaks German, and stores the list', async () => {
    const files = storedFiles();
    open({ language: 'de' });
    await choose('Wer übergibt', GONE);
    expect(
      await screen.findByRole('region', {
        name: 'Offen bei gone (nicht im Katalog)',
      }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /CSV/ }));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0].name).toBe('Übergabe Retail Banking.csv');
  });

  it.each([
    ['the provider', [], 1],
    ["the customer's side", null, 0],
  ] as const)(
    'is reached by %s from the customer',
    async (_who, conflicts, links) => {
      const api = new FakeSlaApi({
        customers: [aCustomer({ conflicts, representatives: [] })],
      });
      renderPage('/sla/customers/default/retail-banking', { api });
      await screen.findByRole('heading', { name: 'People' }, PATIENT);
      await waitFor(() =>
        expect(
          screen.queryAllByRole('link', { name: 'Hand over what is open' }),
        ).toHaveLength(links),
      );
    },
  );
});
