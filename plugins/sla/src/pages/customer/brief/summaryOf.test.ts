import type {
  Action,
  Attainment,
  Interaction,
  Watermelon,
} from '@service-levels/backstage-plugin-sla-common';
import { anAction } from '../../../__testUtils__/anAction';
import { aClosedFigure, aFigure } from '../../../__testUtils__/aFigure';
import { anAgreement } from '../../../__testUtils__/anAgreement';
import { aComplaint } from '../../../__testUtils__/anInteraction';
import { wordsIn } from '../../../__testUtils__/wordsIn';
import type { Internals } from './Brief';
import type { Part } from '../reading/part';
import { summaryOf, type ToSumUp } from './summaryOf';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const PAYMENTS = 'system:default/payments';
const TITLES = new Map([
  [PAYMENTS, 'Payments'],
  ['system:default/portal', 'Customer portal'],
]);
const read = <T>(value: T): Part<T> => ({ kind: 'read', value });
const FAILED = { kind: 'failed', reason: 'down' } as const;
const HIDDEN = { kind: 'hidden' } as const;

const complaint = (due: string, state: 'open' | 'answered' = 'open') => {
  const one = aComplaint();
  return {
    ...one,
    complaint: one.complaint && { ...one.complaint, due, state },
  };
};
const LATE = complaint('2026-11-23');
const TODAY = complaint('2026-11-24');
const ANSWERED = complaint('2026-11-01', 'answered');

/** Figures of one target each. */
const ofTarget = (
  targetId: string,
  entityRef = PAYMENTS,
): Partial<Attainment> => ({ targetId, entityRef });
const missed = (targetId: string, entityRef?: string) =>
  aClosedFigure('2026-10', {
    ...ofTarget(targetId, entityRef),
    status: 'breached',
  });
const running = (status: Attainment['status'], targetId = 'target-1') =>
  aFigure({ ...ofTarget(targetId), status });

interface Case {
  readonly complaints?: readonly Interaction[];
  readonly actions?: readonly Action[];
  readonly figures?: readonly Attainment[];
  readonly parts?: Partial<ToSumUp>;
}

const said = (
  { complaints = [], actions = [], figures = [], parts = {} }: Case,
  language: 'en' | 'de' = 'en',
) =>
  summaryOf(
    {
      complaints: read(complaints),
      actions: read(actions),
      agreed: read({ agreements: [anAgreement()], figures }),
      internals: null,
      titles: TITLES,
      now: NOW,
      ...parts,
    },
    wordsIn(language),
  );

const NOTHING =
  'Nothing needs attention now: no complaint is open, no action is overdue, and no target was missed lately or is at risk.';

const melon: Watermelon = {
  service: 'system:default/portal',
  targets: 3,
  satisfaction: { count: 3, mean: 2.3, scores: null },
  isUnsatisfied: true,
  complaints: [],
};
const internals: Internals = {
  contacts: HIDDEN,
  opportunities: HIDDEN,
  felt: read({
    trend: { quarters: [], items: [] },
    watermelons: { threshold: 3, items: [melon], uncovered: [] },
  }),
};

describe('summaryOf', () => {
  it.each<[string, Case, string]>([
    ['nothing is open', {}, NOTHING],
    [
      'everything is at once',
      {
        complaints: [TODAY, ANSWERED],
        actions: [anAction({ due: '2026-11-23' })],
        figures: [missed('target-1'), running('at-risk')],
      },
      '2 complaints are open, 1 action is overdue, Payments missed a target in October 2026, Payments has a target at risk in November 2026.',
    ],
    [
      'a complaint is due today',
      { complaints: [TODAY] },
      '1 complaint is open.',
    ],
    [
      'the only complaint is overdue',
      { complaints: [LATE] },
      '1 complaint is open and overdue.',
    ],
    [
      'one of several complaints is overdue',
      { complaints: [LATE, TODAY, ANSWERED] },
      '3 complaints are open (1 overdue).',
    ],
    [
      'an answered complaint is past its day',
      { complaints: [ANSWERED] },
      '1 complaint is open.',
    ],
    [
      'an action is due today',
      { actions: [anAction({ due: '2026-11-24' })] },
      NOTHING,
    ],
    [
      'a service missed several targets',
      { figures: [missed('target-1'), missed('target-2')] },
      'Payments missed 2 targets in October 2026.',
    ],
    [
      'the running month is missed already',
      { figures: [running('breached')] },
      'Payments has missed a target in November 2026 already.',
    ],
    [
      'a target was missed before the last period that is over',
      {
        figures: [
          aClosedFigure('2026-09', { status: 'breached' }),
          aClosedFigure('2026-10'),
        ],
      },
      NOTHING,
    ],
    [
      'what was missed was last year',
      {
        figures: [
          aClosedFigure('2025', {
            status: 'breached',
            period: {
              ...aClosedFigure('2025-12').period,
              label: '2025',
              from: '2024-12-31T23:00:00Z',
              to: '2025-12-31T23:00:00Z',
            },
          }),
        ],
      },
      NOTHING,
    ],
    [
      'what was missed is an agreement that ended',
      {
        parts: {
          agreed: read({
            agreements: [anAgreement({ state: 'expired' })],
            figures: [missed('target-1')],
          }),
        },
      },
      NOTHING,
    ],
    [
      'many services missed something',
      {
        figures: ['a', 'b', 'c', 'd', 'e'].map(name =>
          missed(name, `system:default/${name}`),
        ),
      },
      'a missed a target in October 2026, b missed a target in October 2026, c missed a target in October 2026, and 2 more of the kind.',
    ],
    [
      'a service is green and does not satisfy',
      { parts: { internals } },
      'Customer portal met its last targets and does not satisfy.',
    ],
    [
      'the actions could not be read',
      { complaints: [LATE], parts: { actions: FAILED } },
      '1 complaint is open and overdue. Not everything could be read.',
    ],
    [
      'the complaints could not be read',
      { parts: { complaints: FAILED } },
      'Nothing of what could be read needs attention now. Not everything could be read.',
    ],
    [
      'the reader may not read the agreements',
      { parts: { agreed: HIDDEN } },
      'Nothing of what could be read needs attention now.',
    ],
  ])('says what matters where %s', (_, facts, sentence) => {
    expect(said(facts)).toBe(sentence);
  });

  it('says it in German', () => {
    expect(
      said(
        {
          complaints: [LATE, TODAY],
          actions: [anAction({ due: '2026-11-23' })],
          figures: [missed('target-1'), running('at-risk')],
        },
        'de',
      ),
    ).toBe(
      '2 Beschwerden sind offen (davon 1 überfällig), 1 Maßnahme ist überfällig, Payments hat im Oktober 2026 ein Ziel verfehlt, ein Ziel von Payments ist im November 2026 gefährdet.',
    );
  });
});
