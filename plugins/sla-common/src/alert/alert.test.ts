import type { AlertStage } from '../model/alert';
import { changeAlertingSchema } from '../model/alerting';
import { burnProblems } from './burnAlert';
import { decideAlerts, type AlertConditions } from './decideAlerts';
import { alertingOf, DEFAULT_ALERTING } from './defaultAlerting';
import { reachedStages, type RunningFigure } from './reachedStages';

const DAY = 86_400;

const figureOf = (changes: Partial<RunningFigure> = {}): RunningFigure => ({
  status: 'met',
  budget: { unit: 'seconds', allowed: 100, consumed: 75, remaining: 25 },
  elapsedSeconds: 10 * DAY,
  periodSeconds: 30 * DAY,
  ...changes,
});

const used = (level: number): AlertStage => ({ kind: 'budget', level });
const BREACHED: AlertStage = { kind: 'breached', level: 0 };

describe('reachedStages', () => {
  it('are those of which at least so much is used, the gravest first', () => {
    expect(reachedStages(figureOf(), [50, 75, 90])).toEqual([
      used(75),
      used(50),
    ]);
  });

  it('are none where nothing is used, even of nothing', () => {
    const budget = { unit: 'seconds', allowed: 0, consumed: 0, remaining: 0 };
    expect(
      reachedStages(figureOf({ budget: { ...budget, unit: 'seconds' } }), [50]),
    ).toEqual([]);
  });

  it('are all of them with a breach, also where there is no budget', () => {
    expect(
      reachedStages(figureOf({ status: 'breached', budget: null }), [50, 90]),
    ).toEqual([BREACHED, used(90), used(50)]);
  });

  it('are none while nothing is known', () => {
    expect(reachedStages(figureOf({ status: 'no-data' }), [50])).toEqual([]);
  });

  it('hold events against what there would be of them in the whole period', () => {
    const budget = { unit: 'events', allowed: 10, consumed: 15, remaining: -5 };
    // In a third of the period: 30 may fail in all of it.
    expect(
      reachedStages(
        figureOf({ budget: { ...budget, unit: 'events' } }),
        [50, 51],
      ),
    ).toEqual([used(50)]);
    expect(
      reachedStages(figureOf({ budget: { ...budget, unit: 'cases' } }), [90]),
    ).toEqual([used(90)]);
  });
});

describe('decideAlerts', () => {
  const conditions = (
    changes: Partial<AlertConditions> = {},
  ): AlertConditions => ({
    budget: [],
    burnRate: [],
    noData: 'none',
    isInMaintenance: false,
    isWatched: () => true,
    ...changes,
  });
  const known = (id: string, stage: AlertStage, isOpen = true) => ({
    id,
    isOpen,
    ...stage,
  });

  it('raises each stage, and tells the gravest of the budget and of the burn rate', () => {
    const { raised } = decideAlerts(
      [],
      conditions({
        budget: [BREACHED, used(90), used(50)],
        burnRate: [
          { kind: 'burn-rate', level: 60 },
          { kind: 'burn-rate', level: 360 },
        ],
      }),
    );
    expect(
      raised
        .filter(({ isTold }) => isTold)
        .map(({ kind, level }) => [kind, level]),
    ).toEqual([
      ['breached', 0],
      ['burn-rate', 60],
    ]);
    expect(raised).toHaveLength(5);
  });

  it('raises nothing twice, and opens anew without a word', () => {
    expect(
      decideAlerts(
        [known('a', used(50)), known('b', used(75), false)],
        conditions({ budget: [used(75), used(50)] }),
      ),
    ).toEqual({ raised: [], reopened: ['b'], recovered: [] });
  });

  it('tells nobody of a stage that is set anew below one that was told', () => {
    expect(
      decideAlerts(
        [known('a', used(50)), known('b', BREACHED)],
        conditions({ budget: [BREACHED, used(80), used(50)] }),
      ).raised,
    ).toEqual([{ ...used(80), isTold: false }]);
  });

  it('ends what no longer holds, and tells the gravest of it', () => {
    expect(
      decideAlerts(
        [known('a', used(50)), known('b', used(75)), known('c', used(90))],
        conditions({ budget: [used(50)] }),
      ).recovered,
    ).toEqual([
      { id: 'b', isTold: false },
      { id: 'c', isTold: true },
    ]);
  });

  it('changes nothing during planned work', () => {
    expect(
      decideAlerts(
        [known('a', used(50))],
        conditions({ isInMaintenance: true, budget: [BREACHED] }),
      ),
    ).toEqual({ raised: [], reopened: [], recovered: [] });
  });

  it('freezes the budget while data are missing, and tells only that', () => {
    expect(
      decideAlerts(
        [known('a', used(50))],
        conditions({ noData: 'told', budget: [used(75)] }),
      ),
    ).toEqual({
      raised: [{ kind: 'no-data', level: 0, isTold: true }],
      reopened: [],
      recovered: [],
    });
    expect(
      decideAlerts(
        [known('a', { kind: 'no-data', level: 0 })],
        conditions({ noData: 'missing' }),
      ).recovered,
    ).toEqual([]);
  });

  it('does not tell that a stage ended which is no longer set', () => {
    expect(
      decideAlerts(
        [known('a', used(50))],
        conditions({ isWatched: () => false }),
      ).recovered,
    ).toEqual([{ id: 'a', isTold: false }]);
  });
});

describe('alertingOf', () => {
  it('takes what is set for the target, also that something is off', () => {
    const settings = {
      ...DEFAULT_ALERTING,
      targets: [{ targetId: 'a', stages: [80], noDataMinutes: null }],
    };
    expect(alertingOf(settings, 'a')).toEqual({
      ...DEFAULT_ALERTING,
      stages: [80],
      noDataMinutes: null,
    });
    expect(alertingOf(settings, 'b')).toEqual(DEFAULT_ALERTING);
  });
});

describe('changeAlertingSchema', () => {
  it.each([
    [{ stages: [75, 50] }, 'stages', 'must rise'],
    [
      { stages: [100] },
      'stages.0',
      'must be at most 99: what is used up is breached',
    ],
    [{ noDataMinutes: 0 }, 'noDataMinutes', 'must be at least 1'],
    [
      { burnWindows: [{ longMinutes: 5, factor: 2 }] },
      'burnWindows.0.longMinutes',
      'is too short: its short window, a twelfth of it, is no whole minute',
    ],
    [
      { burnWindows: [{ longMinutes: 60, shortMinutes: 60, factor: 2 }] },
      'burnWindows.0.shortMinutes',
      'must be less than 60, the long window',
    ],
  ])('refuses %j', (change, field, reason) => {
    const { error } = changeAlertingSchema.safeParse(change);
    expect(
      error?.issues.map(({ path, message }) => [path.join('.'), message]),
    ).toEqual([[field, reason]]);
  });
});

describe('burnProblems', () => {
  it('say for which target a factor is out of reach, and how far', () => {
    expect(
      burnProblems([{ longMinutes: 60, shortMinutes: 5, factor: 14.4 }], {
        name: 'Search',
        objective: 93,
        bucketSeconds: 900,
      }),
    ).toEqual([
      {
        path: [0, 'factor'],
        reason:
          'is never met by “Search”: at 93 % a total outage burns 14.28 times as fast',
      },
      {
        path: [0, 'shortMinutes'],
        reason:
          'is rounded to nothing for “Search”: its counts come for 900 seconds at a time',
      },
    ]);
  });
});
