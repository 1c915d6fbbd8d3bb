import {
  parseInstant,
  type Attainment,
} from '@service-levels/backstage-plugin-sla-common';
import { closeLine, type CloseParts } from './closeLine';

const OCTOBER = {
  from: parseInstant('2026-09-30T22:00:00Z'),
  to: parseInstant('2026-10-31T23:00:00Z'),
};

const FIGURE = {
  targetId: 'target-1',
  targetName: 'Availability',
  entityRef: 'system:default/payments',
  status: 'met',
  coverage: { good: 1_000, total: 1_000 },
  unknownSeconds: 0,
  reported: null,
} as Attainment;

const REPORT = {
  id: 'report-1',
  state: 'draft',
  revision: 1,
  isDraft: true,
  publishedAt: null,
  sentAt: null,
  acceptedAt: null,
  accepted: null,
} as const;

/** The line of an SLA in October 2026, of which everything is known and kept. */
function line(
  changes: Partial<CloseParts> = {},
  terms: Partial<CloseParts['of']['terms']> = {},
) {
  const of: CloseParts['of'] = {
    agreement: { id: 'agreement-1', customerRef: 'customer:default/acme' },
    terms: {
      title: 'Payments',
      timeZone: 'Europe/Berlin',
      calendar: { holidays: ['2026-11-03'] },
      ...terms,
    },
    span: OCTOBER,
  };
  return closeLine({
    of,
    figures: [FIGURE],
    facts: [],
    exclusions: [],
    report: undefined,
    asks: new Map(),
    mayPublish: true,
    dueWorkingDay: 5,
    now: parseInstant('2026-11-02T08:00:00Z'),
    ...changes,
  });
}

const reported = (changes: object): CloseParts['report'] => ({
  agreementId: 'agreement-1',
  report: { ...REPORT, ...changes },
  openDisputes: 0,
  comments: new Map(),
});

describe('closeLine', () => {
  it('is due by a working day of the next month: not on weekends, nor on a holiday of the agreement', () => {
    expect(line().dueOn).toBe('2026-11-09');
    expect(line({ dueWorkingDay: 1 }).dueOn).toBe('2026-11-02');
    expect(line({}, { reporting: { delayWorkingDays: 2 } }).dueOn).toBe(
      '2026-11-04',
    );
  });

  it.each([
    [
      'on the last day, in the zone of the agreement',
      '2026-11-09T22:59:59Z',
      {},
      false,
    ],
    ['a day later', '2026-11-09T23:00:00Z', {}, true],
    [
      'a day later, and is published',
      '2026-11-09T23:00:00Z',
      { publishedAt: '2026-11-05T08:00:00Z' },
      false,
    ],
  ])('is overdue: %s', (_when, now, report, isOverdue) => {
    expect(
      line({ now: parseInstant(now), report: reported(report) }).isOverdue,
    ).toBe(isOverdue);
  });

  it('is ready where nothing is open, with or without a draft', () => {
    expect(line().isReady).toBe(true);
    expect(line({ report: reported({}) }).isReady).toBe(true);
  });

  it.each<[string, Partial<CloseParts>]>([
    ['a miss has no comment', { figures: [{ ...FIGURE, status: 'breached' }] }],
    ['nothing is known', { figures: [{ ...FIGURE, status: 'no-data' }] }],
    ['the month runs on', { now: OCTOBER.to - 1 }],
    [
      'an exclusion waits',
      {
        exclusions: [
          { agreementId: 'agreement-1', waitsFor: 'customer', ...OCTOBER },
        ],
      },
    ],
    ['it is published', { report: reported({ publishedAt: '2026-11-02' }) }],
    [
      'facts came that are not judged',
      {
        facts: [
          {
            entityRef: 'system:default/payments',
            name: 'availability',
            ...OCTOBER,
            lastFactAt: null,
            hasFacts: true,
            touchedDays: 1,
          },
        ],
      },
    ],
  ])('is not ready where %s', (_why, changes) => {
    expect(line(changes).isReady).toBe(false);
  });

  it('is ready where the other side reported what was not measured', () => {
    const byOthers = { ...FIGURE, status: 'no-data', reported: { id: 'r' } };
    expect(line({ figures: [byOthers as Attainment] }).isReady).toBe(true);
  });

  it('tells the least that is known of any target', () => {
    const half = { good: 1, total: 3 };
    const { data } = line({
      figures: [
        FIGURE,
        { ...FIGURE, coverage: half, unknownSeconds: 600 },
        { ...FIGURE, coverage: null },
      ],
    });
    expect(data).toMatchObject({
      coveragePercent: '33.333',
      unknownSeconds: 600,
    });
  });
});
