import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Opportunity } from '@service-levels/backstage-plugin-sla-common';
import { aContact } from '../../../__testUtils__/aContact';
import { aCustomer } from '../../../__testUtils__/aCustomer';
import { anAction } from '../../../__testUtils__/anAction';
import { aClosedFigure, aFigure } from '../../../__testUtils__/aFigure';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { aToldAnnouncement } from '../../../__testUtils__/anAnnouncement';
import {
  aComplaint,
  anInteraction,
} from '../../../__testUtils__/anInteraction';
import {
  aKeptCustomer,
  KEPT_FIELDS,
} from '../../../__testUtils__/aKeptCustomer';
import { aRefusal } from '../../../__testUtils__/aRefusal';
import { theBars } from '../../../__testUtils__/aRequirement';
import { FakeSlaApi } from '../../../__testUtils__/FakeSlaApi';
import { renderPage } from '../../../__testUtils__/renderPage';

// The first page that is loaded brings all of the portal's components.
jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

const PATH = '/sla/customers/default/retail-banking/brief';
const BANKING = 'customer:default/retail-banking';
const TOM = 'user:default/tom';
const NOW = Date.parse('2026-11-24T12:00:00Z');

type Content = NonNullable<ConstructorParameters<typeof FakeSlaApi>[0]>;

const SECRET_OPPORTUNITY: Opportunity = {
  id: 'opportunity-1',
  customerRef: BANKING,
  title: 'SECRET night support',
  text: 'SECRET text',
  stage: 'qualified',
  value: { amount: 1_250_050, currency: 'EUR' },
  services: [],
  nextStep: 'SECRET step',
  nextStepDue: null,
  createdAt: '2026-11-03T09:00:00Z',
  createdBy: 'user:default/sofia',
  changedAt: null,
  changedBy: null,
  etag: '3',
};

/** Everything that there can be; what is internal is called a secret. */
const WORLD: Content = {
  customers: [
    {
      ...aKeptCustomer(),
      representatives: [TOM],
      kept: {
        ...KEPT_FIELDS,
        description: 'SECRET description',
        relationshipManagerDeputy: {
          ref: 'user:default/secret-deputy',
          from: null,
          to: null,
        },
      },
    },
  ],
  agreements: [
    anAgreement(),
    anAgreement({
      id: 'agreement-2',
      title: 'SECRET draft',
      state: 'draft',
    }),
  ],
  attainment: [
    aClosedFigure('2026-10', {
      status: 'breached',
      attainedPercent: '99.712',
    }),
    aFigure(),
  ],
  requirementBars: [theBars()],
  interactions: [
    anInteraction({
      id: 'planned',
      title: 'Review of November',
      at: '2026-12-02T09:00:00Z',
      until: '2026-12-02T10:00:00Z',
      visibility: 'shared',
    }),
    anInteraction({
      id: 'planned-internal',
      title: 'SECRET rehearsal',
      at: '2026-11-30T09:00:00Z',
      until: null,
    }),
    anInteraction({
      id: 'note-internal',
      kind: 'note',
      title: 'SECRET note',
      at: '2026-11-20T09:00:00Z',
      until: null,
    }),
    anInteraction({
      id: 'call',
      kind: 'call',
      title: 'Call about the weekend',
      at: '2026-11-19T09:00:00Z',
      until: null,
      visibility: 'shared',
    }),
    aComplaint({ at: '2026-11-17T08:00:00Z' }),
    aComplaint({
      id: 'complaint-internal',
      title: 'SECRET grumble',
      visibility: 'internal',
    }),
    anInteraction({
      id: 'meeting-internal',
      title: 'SECRET meeting',
      at: '2026-11-10T09:00:00Z',
    }),
    anInteraction({
      id: 'meeting',
      at: '2026-11-02T09:00:00Z',
      visibility: 'shared',
    }),
  ],
  actions: [
    anAction({ title: 'SECRET action' }),
    anAction({
      id: 'action-2',
      title: 'Send the figures',
      due: '2026-11-20',
      visibility: 'shared',
    }),
    anAction({
      id: 'action-3',
      title: 'Name a contact',
      owner: TOM,
      due: '2026-12-01',
      visibility: 'shared',
    }),
  ],
  told: [
    aToldAnnouncement(),
    aToldAnnouncement({
      id: 'announcement-3',
      title: 'Move of the data centre',
      from: '2026-12-20T01:00:00Z',
      to: null,
      withdrawn: {
        at: '2026-11-23T08:00:00Z',
        by: 'user:default/markus',
        reason: 'Another time',
      },
    }),
    aToldAnnouncement({
      id: 'announcement-4',
      title: 'Told anew since',
      isReplaced: true,
    }),
    aToldAnnouncement({
      id: 'announcement-2',
      title: 'Over long ago',
      from: '2026-10-01T01:00:00Z',
      to: '2026-10-01T05:00:00Z',
    }),
  ],
  contacts: [aContact({ name: 'SECRET contact' })],
  opportunities: [SECRET_OPPORTUNITY],
  satisfactionTrend: {
    quarters: ['2026-Q3', '2026-Q4'],
    items: [
      {
        service: 'system:default/payments',
        quarter: '2026-Q3',
        count: 4,
        mean: 4.25,
        scores: null,
      },
      {
        service: 'system:default/payments',
        quarter: '2026-Q4',
        count: 2,
        mean: null,
        scores: [1, 2],
      },
    ],
  },
  watermelons: {
    threshold: 3,
    items: [],
    uncovered: [
      {
        id: 'complaint-internal',
        title: 'SECRET grumble',
        at: '2026-11-02T08:00:00Z',
        entities: [],
      },
    ],
  },
};

function open(
  options: {
    readonly content?: Content;
    readonly path?: string;
    readonly language?: 'en' | 'de';
    readonly prepare?: (api: FakeSlaApi) => void;
  } = {},
) {
  const { content, path = PATH, language, prepare } = options;
  const api = new FakeSlaApi({ ...WORLD, ...content });
  prepare?.(api);
  renderPage(path, { api, language });
  return api;
}

const sheet = async () =>
  await screen.findByRole('article', { name: /Retail Banking$/ }, PATIENT);
const textOf = (element: HTMLElement) => {
  const read = document.createElement('div');
  read.innerHTML = element.innerHTML;
  read.querySelectorAll('style').forEach(style => style.remove());
  return (read.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');
};
const part = (name: string | RegExp) =>
  within(screen.getByRole('region', { name }));
const rows = (name: string | RegExp) =>
  part(name)
    .getAllByRole('listitem')
    .map(row => textOf(row));

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(NOW);
});
afterEach(() => jest.restoreAllMocks());

describe('the page before a meeting', () => {
  it('says first what matters now, then the rest in short parts', async () => {
    open();
    const text = textOf(await sheet());

    expect(text).toContain('Internal: not for the customer');
    expect(text).toContain(
      '2 complaints are open (2 overdue), 2 actions are overdue, Payments missed a target in October 2026, Payments has a target at risk in November 2026.',
    );
    const people = textOf(
      screen.getByRole('region', { name: 'Meeting and people' }),
    );
    expect(people).toContain('SECRET rehearsal');
    expect(people).toContain(
      'SECRET contact · Head of payments · +49 (30) 1234-56',
    );
    expect(people).toContain('secret-deputy stands in');
    expect(rows('Open complaints')).toEqual([
      'Payments is slow · open for 7 days · to be answered by Nov 9, 2026 · sofia · shared · overdue',
      'SECRET grumble · open for 22 days · to be answered by Nov 9, 2026 · sofia · internal · overdue',
    ]);
    expect(rows('Open actions')).toEqual([
      'SECRET action · due Nov 9, 2026 · Payments team · internal · overdue',
      'Send the figures · due Nov 20, 2026 · Payments team · shared · overdue',
      'Name a contact · due Dec 1, 2026 · tom · shared',
    ]);
    expect(
      part('Open actions').getByText('On the side of Retail Banking'),
    ).toBeInTheDocument();
    const agreed = part('Agreed and achieved');
    const row = agreed.getByRole('row', { name: /^Payments for Retail/ });
    expect(textOf(row)).toContain(
      'breached October 2026Availability: 99.712 %, agreed ≥ 99.9 %',
    );
    expect(textOf(row)).toContain('at risk November 2026');
    const wanted = part('Requirements').getByRole('row', {
      name: /^Payments availability/,
    });
    expect(textOf(wanted)).toContain(
      'expectation gap: more is wanted than agreed; delivery gap: not every period was as agreed',
    );
    expect(textOf(wanted)).toContain('4.2 of 5 (7 answers)');
    expect(
      rows('Said since the last meeting (SECRET meeting, Nov 10, 2026)'),
    ).toEqual([
      'SECRET note · Note · Nov 20, 2026 · internal',
      'Call about the weekend · Call · Nov 19, 2026 · shared',
    ]);
    expect(rows('Satisfaction (internal)')).toEqual([
      'Payments · 1, 2 of 5 (2 answers) in 2026-Q4, 4.25 of 5 (4 answers) in 2026-Q3',
    ]);
    expect(rows('Announced and still to come')).toEqual([
      expect.stringMatching(/^Database upgrade · planned maintenance · When: /),
      expect.stringMatching(/^Move of the data centre .* · withdrawn$/),
    ]);
    expect(text).not.toContain('Told anew since');
    expect(rows('Opportunities (internal)')).toEqual([
      'SECRET night support · qualified · €12,500.50 · next: SECRET step',
    ]);
    expect(text).not.toContain('Over long ago');
  });

  it('holds nothing internal where it is to be handed out, and is not asked for it', async () => {
    const api = open({ path: `${PATH}?internals=without` });
    const text = textOf(await sheet());

    expect(document.body.innerHTML).not.toMatch(/secret/i);
    expect(text).toContain(
      'May be handed out: holds only what Retail Banking may see',
    );
    expect(text).toContain(
      '1 complaint is open and overdue, 1 action is overdue, Payments missed',
    );
    expect(text).toContain('Review of November');
    expect(
      rows('Said since the last meeting (Review of October, Nov 2, 2026)'),
    ).toEqual(['Call about the weekend · Call · Nov 19, 2026']);
    // Nor who answered how: on the customer's side everybody sees their own answers.
    expect(text).not.toMatch(/answers?\)|of 5|satisf|internal|opportunit/i);
    expect(api.getContacts).not.toHaveBeenCalled();
    expect(api.getOpportunities).not.toHaveBeenCalled();
    expect(api.getSatisfactionTrend).not.toHaveBeenCalled();
    expect(api.getWatermelons).not.toHaveBeenCalled();
  });

  it('is switched from one to the other, and what is printed follows', async () => {
    const print = jest.spyOn(window, 'print').mockReturnValue();
    open();
    await sheet();
    const internals = () =>
      screen.findByRole('checkbox', { name: 'With internals' });
    expect(await internals()).toBeChecked();

    await userEvent.click(await internals());
    await screen.findByText(/^May be handed out/);
    expect(document.body.innerHTML).not.toMatch(/secret/i);
    expect(await internals()).not.toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);

    await userEvent.click(await internals());
    await screen.findByText('Internal: not for the customer');
    expect(screen.getByText(/SECRET night support/)).toBeInTheDocument();
  });

  it('has some rows of each, counts the others, and asks no more often for them', async () => {
    const many = <T,>(count: number, one: (number: number) => T) =>
      Array.from({ length: count }, (_, i) => one(i));
    const calls = (api: FakeSlaApi) =>
      Object.values(api).reduce(
        (sum, method) =>
          sum + (jest.isMockFunction(method) ? method.mock.calls.length : 0),
        0,
      );
    const few = open();
    await sheet();
    const asked = calls(few);
    document.body.innerHTML = '';

    const full = open({
      content: {
        interactions: many(40, i =>
          aComplaint({ id: `c-${i}`, title: `Complaint ${i}` }),
        ),
        actions: many(30, i => anAction({ id: `a-${i}` })),
        agreements: many(20, i => anAgreement({ id: `agreement-${i}` })),
        attainment: many(20, i =>
          aFigure({
            agreementId: `agreement-${i}`,
            targetId: `target-${i}`,
            entityRef: `system:default/s-${i}`,
          }),
        ),
      },
    });
    await sheet();
    expect(rows('Open complaints')).toHaveLength(3);
    expect(part('Open complaints').getByText('and 37 more')).toBeVisible();
    expect(part('Open actions').getByText('and 27 more')).toBeVisible();
    expect(part('Agreed and achieved').getAllByRole('row')).toHaveLength(5);
    expect(asked).toBe(15);
    expect(calls(full)).toBe(asked);
  });

  it('says of what is empty that there is nothing', async () => {
    open({
      content: {
        agreements: [],
        attainment: [],
        requirementBars: [],
        interactions: [],
        actions: [],
        told: [],
        contacts: [],
        opportunities: [],
        satisfactionTrend: { quarters: [], items: [] },
        watermelons: { threshold: 3, items: [], uncovered: [] },
      },
    });
    const text = textOf(await sheet());
    for (const nothing of [
      'Nothing needs attention now',
      'none is planned',
      'No complaint is open.',
      'No action is open.',
      'Nothing is agreed yet.',
      'No requirement has been recorded yet.',
      'Said so far; there was no meeting yet',
      'Nobody has been asked in the last two years.',
      'Nothing is announced.',
      'No opportunity is pending.',
    ]) {
      expect(text).toContain(nothing);
    }
  });

  it('says of a part that it could not be read, shows the others, and tries again', async () => {
    const api = open({
      prepare: fake =>
        fake.getActions.mockRejectedValueOnce(new Error('network is down')),
    });
    const text = textOf(await sheet());
    expect(text).toContain('Not everything could be read.');
    expect(
      part('Open actions').getByText('This could not be read: network is down'),
    ).toBeInTheDocument();
    expect(rows('Open complaints')).toHaveLength(2);

    await userEvent.click(
      part('Open actions').getByRole('button', { name: 'Try again' }),
    );
    await waitFor(() => expect(rows('Open actions')).toHaveLength(3));
    expect(api.getActions).toHaveBeenCalledTimes(2);
    expect(screen.queryByText(/Not everything could be read/)).toBeNull();
  });

  it('leaves out what the reader may not read', async () => {
    const refusal = await aRefusal(403);
    open({
      prepare: fake => {
        fake.getRequirementBars.mockRejectedValue(refusal);
        fake.getContacts.mockRejectedValue(refusal);
      },
    });
    const text = textOf(await sheet());
    expect(text).not.toContain('Requirements');
    expect(text).not.toContain('Contacts');
    expect(text).not.toContain('could not be read');
  });

  it('says that it reads, that there is no such customer, and why it failed', async () => {
    const missing = await aRefusal(404);
    let fail = (_error: Error) => {};
    const held = new Promise<never>((_, reject) => {
      fail = reject;
    });
    open({
      prepare: fake => {
        fake.getCustomer
          .mockReturnValueOnce(held)
          .mockRejectedValueOnce(missing);
      },
    });
    expect(
      await screen.findByText(
        'What to know before the meeting is being read …',
        {},
        PATIENT,
      ),
    ).toBeInTheDocument();
    fail(new Error('network is down'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'network is down',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('There is no such customer'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await sheet()).toBeInTheDocument();
  });

  it('speaks German', async () => {
    open({ language: 'de', path: `${PATH}?internals=without` });
    const text = textOf(await sheet());
    expect(text).toContain(
      'Darf ausgehändigt werden: enthält nur, was Retail Banking sehen darf',
    );
    expect(text).toContain(
      '1 Beschwerde ist offen und überfällig, 1 Maßnahme ist überfällig, Payments hat im Oktober 2026 ein Ziel verfehlt',
    );
    expect(rows('Offene Beschwerden')).toEqual([
      'Payments is slow · seit 7 Tagen offen · zu beantworten bis 09.11.2026 · sofia · überfällig',
    ]);
  });
});

describe('the way to the page before a meeting', () => {
  it('is on the page of the customer, and at a planned meeting', async () => {
    const planned = anInteraction({ at: '2026-12-02T09:00:00Z' });
    const over = anInteraction({ id: 'over', title: 'Over' });
    renderPage('/sla/customers/default/retail-banking', {
      api: new FakeSlaApi({
        customers: [aCustomer()],
        interactions: [planned, over],
      }),
    });
    const dialogue = within(
      await screen.findByRole('region', { name: 'Dialogue' }, PATIENT),
    );
    const [entry] = await dialogue.findAllByRole('link', { name: 'Brief me' });
    expect(entry).toHaveAttribute('href', PATH);
    expect(dialogue.getAllByRole('link', { name: 'Brief me' })).toHaveLength(1);
    expect(screen.getAllByRole('link', { name: 'Brief me' })).toHaveLength(2);
  });
});
