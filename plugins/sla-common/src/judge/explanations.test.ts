import { ALWAYS } from '../model/calendar';
import type { CasesInTimeObjective } from '../model/objective';
import { compileCalendar } from '../time/ServiceHours';
import { explainCases } from './explainCases';
import { explainOutages } from './explainOutages';
import { explainEvents } from './explainSamples';
import { explainSlices } from './explainSlices';

const DAY = 86_400;
const HOUR = 3600;

describe('explainOutages', () => {
  const input = {
    days: [{ from: 0, to: DAY }],
    service: [{ from: -DAY, to: 20 * HOUR }],
    exclusions: [{ from: 5 * HOUR, to: 6 * HOUR }],
    noData: 'exclude' as const,
    objective: {
      kind: 'outage-count' as const,
      atMost: 1,
      degradedWeight: 0,
      minimumOutageSeconds: 60,
    },
    asOf: 2 * DAY,
  };

  function explained(from: number, to: number | null) {
    return explainOutages({
      ...input,
      facts: {
        stream: 'states',
        whereNothingReported: 'up',
        facts: [{ state: 'down', from, to }],
      },
    });
  }

  it.each([
    ['as counted', 4 * HOUR, 4 * HOUR + 60, 'counted', 60],
    ['as too short', 4 * HOUR, 4 * HOUR + 59, 'below-minimum', 59],
    ['as begun earlier', -HOUR, HOUR, 'began-earlier', HOUR],
    ['as excluded', 5 * HOUR, 6 * HOUR, 'no-service-time', 0],
    ['as outside the hours', 21 * HOUR, 22 * HOUR, 'no-service-time', 0],
  ])('tells of an outage %s', (_why, from, to, treatment, seconds) => {
    expect(explained(from, to)).toEqual([
      expect.objectContaining({ from, to, treatment, seconds, ongoing: false }),
    ]);
  });

  it('says how much of an outage is excluded and outside the hours, and that it goes on', () => {
    expect(explained(4 * HOUR, null)).toEqual([
      {
        from: 4 * HOUR,
        to: 2 * DAY,
        state: 'down',
        treatment: 'counted',
        seconds: 15 * HOUR,
        excludedSeconds: HOUR,
        outsideSeconds: 4 * HOUR,
        ongoing: true,
        factIndexes: [0],
      },
    ]);
  });
});

describe('explainEvents', () => {
  const days = Array.from({ length: 365 }, (_, day) => ({
    from: day * DAY,
    to: (day + 1) * DAY,
  }));

  it('tells a year of minutes hour by hour', () => {
    const minutes = Array.from({ length: 525_600 }, (_, minute) => ({
      start: minute * 60,
      good: 9,
      total: 10,
    }));
    const rows = explainEvents(minutes, {
      days,
      service: [{ from: 0, to: 365 * DAY }],
      exclusions: [],
      bucketSeconds: 60,
      asOf: Infinity,
    });
    expect(rows).toHaveLength(8760);
    expect(rows[1]).toEqual({
      from: HOUR,
      to: 2 * HOUR,
      buckets: 60,
      treatment: 'counted',
      good: '540',
      total: '600',
    });
  });

  it('tells a day bucket by bucket, and why one did not count', () => {
    const rows = explainEvents(
      [0, 1, 2].map(hour => ({ start: hour * HOUR, good: 1, total: 1 })),
      {
        days: days.slice(0, 1),
        service: [{ from: 0, to: 2 * HOUR }],
        exclusions: [{ from: HOUR, to: HOUR + 1 }],
        bucketSeconds: HOUR,
        asOf: DAY,
      },
    );
    expect(rows.map(({ treatment }) => treatment)).toEqual([
      'counted',
      'excluded',
      'outside-service-hours',
    ]);
  });
});

describe('explainSlices', () => {
  it('joins slices that were treated alike, and names the worst', () => {
    expect(
      explainSlices(
        [
          { start: 0, value: 100 },
          { start: HOUR, value: 180 },
          { start: 2 * HOUR, value: 300 },
        ],
        {
          days: [{ from: 0, to: 5 * HOUR }],
          service: [{ from: 0, to: 4 * HOUR }],
          exclusions: [],
          sliceSeconds: HOUR,
          slice: { op: 'lte', value: 200 },
          noData: 'bad',
          asOf: DAY,
        },
      ),
    ).toEqual([
      {
        from: 0,
        to: 2 * HOUR,
        slices: 2,
        treatment: 'good',
        worst: { value: 180 },
      },
      {
        from: 2 * HOUR,
        to: 3 * HOUR,
        slices: 1,
        treatment: 'bad',
        worst: { value: 300 },
      },
      {
        from: 3 * HOUR,
        to: 4 * HOUR,
        slices: 1,
        treatment: 'missing-as-bad',
        worst: null,
      },
      {
        from: 4 * HOUR,
        to: 5 * HOUR,
        slices: 1,
        treatment: 'outside-service-hours',
        worst: null,
      },
    ]);
  });
});

describe('explainCases', () => {
  const objective: CasesInTimeObjective = {
    kind: 'cases-in-time',
    measure: 'resolution',
    withinSeconds: HOUR,
    atLeast: 90,
    category: 'P1',
    openOverdueCounts: true,
    orAtMostMissed: null,
  };
  const open = {
    id: 'INC1',
    category: 'P1',
    opened: 1000,
    responded: null,
    resolved: null,
    pauses: [],
    reopened: [],
  };

  function explained(
    change: Partial<typeof open> | { readonly resolved: number },
    options: { readonly asOf: number; readonly counts?: boolean },
  ) {
    return explainCases({
      facts: [{ ...open, ...change }],
      objective: { ...objective, openOverdueCounts: options.counts ?? true },
      span: { from: 0, to: DAY },
      clock: compileCalendar(ALWAYS, 'UTC'),
      asOf: options.asOf,
    });
  }

  it.each([
    ['met', { resolved: 2000 }, { asOf: DAY }, 2000],
    ['missed', {}, { asOf: DAY }, 1000 + HOUR + 1],
    ['open', {}, { asOf: 1000 + HOUR }, null],
    ['open-overdue', {}, { asOf: DAY, counts: false }, null],
    ['not-opened-yet', {}, { asOf: 999 }, null],
    ['decided-elsewhere', { opened: DAY - HOUR }, { asOf: 3 * DAY }, DAY + 1],
  ])('tells of a case that is %s', (treatment, change, options, decidedAt) => {
    expect(explained(change, options)).toEqual([
      expect.objectContaining({ treatment, decidedAt, factIndex: 0 }),
    ]);
  });

  it('tells the deadline as it moves with pauses, and why the clock stood', () => {
    const [row] = explainCases({
      facts: [
        {
          ...open,
          resolved: 9000,
          pauses: [{ from: 2000, to: 2600 }],
          reopened: [{ resolvedAt: 3000, reopenedAt: 4000 }],
        },
      ],
      objective,
      span: { from: 0, to: DAY },
      clock: compileCalendar(ALWAYS, 'UTC'),
      asOf: DAY,
    });
    expect(row).toMatchObject({
      elapsedSeconds: 6400,
      deadline: 1000 + HOUR + 600 + 1000,
      endedAt: 9000,
      treatment: 'missed',
      pauses: [
        { from: 2000, to: 2600, reason: 'paused' },
        { from: 3000, to: 4000, reason: 'resolved' },
      ],
    });
  });

  it('leaves out cases of another category', () => {
    expect(explained({ category: 'P2' }, { asOf: DAY })).toEqual([]);
  });
});
