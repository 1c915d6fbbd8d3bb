import { ALWAYS, type ServiceCalendar } from '../model/calendar';
import type { Objective } from '../model/objective';
import type { PromisePeriod } from '../model/promiseCheck';
import { parseInstant } from '../time/instant';
import {
  checkPromise,
  type PromiseGround,
  type WantedPromise,
} from './checkPromise';
import type { EntityNeeds, Underpinning } from './PromiseGraph';

const NOW = parseInstant('2026-01-01T00:00:00Z');
const OFFICE: ServiceCalendar = {
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' },
  ],
  holidays: [],
  exceptions: [],
};
const WEEKEND: ServiceCalendar = {
  hours: [{ days: ['sat', 'sun'], from: '00:00', to: '24:00' }],
  holidays: [],
  exceptions: [],
};

const upAtLeast = (atLeast: number): Objective => ({
  kind: 'availability',
  atLeast,
  degradedWeight: 0,
  minimumOutageSeconds: 0,
});

const answeredWithin = (
  withinSeconds: number,
  category: string | null = null,
): Objective => ({
  kind: 'cases-in-time',
  measure: 'response',
  withinSeconds,
  atLeast: 90,
  category,
  openOverdueCounts: true,
  orAtMostMissed: null,
});

/** What depends on what: `shop: 'db cache'`, alternatives as `shop: 'db1|db2'`. */
function graphOf(written: Readonly<Record<string, string>>) {
  return new Map(
    Object.entries(written).map(([ref, text]): [string, EntityNeeds] => {
      const words = text.split(' ').filter(word => word !== '');
      return [
        ref,
        {
          needs: words.flatMap(word => word.split('|')),
          oneSuffices: words
            .filter(word => word.includes('|'))
            .map(word => word.split('|')),
          owners: ref.startsWith('own') ? ['group:default/us'] : [],
        },
      ];
    }),
  );
}

interface Agreed {
  readonly objective?: Objective;
  readonly calendar?: ServiceCalendar;
  readonly changes?: Partial<Underpinning>;
}

/** An OLA on one entity, with one target that is measured there. */
function ola(ref: string, level: number, agreed: Agreed = {}): Underpinning {
  const { objective = upAtLeast(level), calendar = ALWAYS, changes } = agreed;
  return {
    agreementId: `ola-${ref}`,
    title: `OLA of ${ref}`,
    type: 'ola',
    version: 1,
    entities: [ref],
    timeZone: 'UTC',
    isInForce: true,
    effectiveTo: null,
    targets: [
      { id: `up-${ref}`, name: 'Up', entityRef: ref, objective, calendar },
    ],
    ...changes,
  };
}

const period = (status: PromisePeriod['status'], good = 0): PromisePeriod => ({
  label: '2025-12',
  from: '2025-12-01T00:00:00Z',
  to: '2026-01-01T00:00:00Z',
  status,
  attained: { good, total: 10_000 },
});

const ALL_MET = Array.from({ length: 12 }, () => period('met', 10_000));

function check(
  graph: Readonly<Record<string, string>>,
  underpinnings: readonly Underpinning[],
  options: {
    readonly wanted?: Partial<WantedPromise>;
    readonly ground?: Partial<PromiseGround>;
  } = {},
) {
  return checkPromise(
    {
      indicator: 'shop/availability',
      objective: upAtLeast(99),
      period: 'month',
      calendar: ALWAYS,
      timeZone: 'UTC',
      effectiveTo: null,
      entities: ['shop'],
      provider: null,
      ...options.wanted,
    },
    {
      graph: graphOf(graph),
      underpinnings,
      history: ALL_MET,
      now: NOW,
      ...options.ground,
    },
  );
}

const codes = ({ reasons }: ReturnType<typeof check>) =>
  reasons.map(({ code }) => code);

describe('checkPromise', () => {
  describe('ceiling of hand-computed graphs', () => {
    it.each([
      [
        'series',
        { shop: 'db web cdn', db: '', web: '', cdn: '' },
        [ola('db', 99.99), ola('web', 99.95), ola('cdn', 99.9)],
        ['99.840064995', '99.84', '99.9'],
      ],
      [
        'parallel',
        { shop: 'db1|db2', db1: '', db2: '' },
        [ola('db1', 60), ola('db2', 30)],
        ['72', '60', '90'],
      ],
      [
        'a dependency that two share, once',
        { shop: 'web app', web: 'db', app: 'db', db: '' },
        [ola('db', 99.9)],
        ['99.9', '99.9', '99.9'],
      ],
      [
        'a dependency that two alternatives share, once: 0.9 × (1 − 0.5 × 0.5)',
        {
          shop: 'web1|web2',
          web1: 'db h1',
          web2: 'db h2',
          db: '',
          h1: '',
          h2: '',
        },
        [ola('db', 90), ola('h1', 50), ola('h2', 50)],
        ['67.5', '40', '90'],
      ],
      [
        'an alternative that is needed anyhow',
        { shop: 'db1 db1x|db2', db1x: 'db1', db1: '', db2: '' },
        [ola('db1', 90), ola('db2', 50)],
        // db1x needs nothing but db1, which is needed already; what it is itself nobody agreed.
        ['45', '40', '50'],
      ],
      [
        'a cycle',
        { shop: 'web', web: 'db shop', db: 'web' },
        [ola('db', 99.5)],
        ['99.5', '99.5', '99.5'],
      ],
      [
        'an entity that needs itself',
        { shop: 'shop db', db: 'db' },
        [ola('db', 99.5)],
        ['99.5', '99.5', '99.5'],
      ],
      [
        'depth: an agreement answers for all that is beneath it',
        { shop: 'web', web: 'db', db: 'disk', disk: '' },
        [ola('db', 99.9), ola('disk', 90)],
        ['99.9', '99.9', '99.9'],
      ],
      [
        'the weakest of several agreements on one entity',
        { shop: 'db', db: '' },
        [
          ola('db', 99.9),
          ola('db', 99.5, { changes: { agreementId: 'uc', type: 'uc' } }),
        ],
        ['99.5', '99.5', '99.5'],
      ],
      [
        'what is agreed on the service itself',
        { shop: 'db', db: '' },
        [ola('shop', 99.7), ola('db', 90)],
        ['99.7', '99.7', '99.7'],
      ],
    ])('%s', (_case, graph, agreed, [independent, worstCaseSum, bestCase]) => {
      expect(check(graph as Record<string, string>, agreed).ceiling).toEqual({
        wanted: 99,
        independent,
        worstCaseSum,
        bestCase,
      });
    });

    it('there is none where nothing is agreed beneath', () => {
      expect(check({ shop: 'db', db: '' }, []).ceiling).toBeNull();
    });
  });

  describe('answer', () => {
    const series = { shop: 'db web', db: '', web: '' };
    const agreed = [ola('db', 99.9), ola('web', 99.9)];
    const full = { good: 10_000, total: 10_000 };

    it.each([
      [99.8001, 'yes', 'ceiling-holds'],
      [99.9, 'at-risk', 'ceiling-below'],
      [99.95, 'no', 'ceiling-exceeded'],
    ])('to %d % on two of 99.9 %% is %s', (atLeast, answer, code) => {
      const found = check(series, agreed, {
        wanted: { objective: upAtLeast(atLeast) },
      });
      expect(found.answer).toBe(answer);
      expect(codes(found)).toContain(code);
    });

    it.each([
      [12, 0, 'yes', ['history-met'], full],
      [11, 1, 'at-risk', ['history-missed'], { good: 9_000, total: 10_000 }],
      [6, 6, 'at-risk', ['history-missed'], { good: 8_995, total: 10_000 }],
      [5, 7, 'no', ['history-missed'], { good: 8_994, total: 10_000 }],
      [2, 0, 'at-risk', ['short-history', 'history-met'], full],
      [0, 0, 'at-risk', ['no-history'], undefined],
    ])(
      'with %d periods met and %d missed is as it should be',
      (met, missed, answer, expected, worst) => {
        const found = check(series, agreed, {
          ground: {
            history: [
              ...Array.from({ length: met }, () => period('met', 10_000)),
              ...Array.from({ length: missed }, (_, i) =>
                period('breached', 9_000 - i),
              ),
              period('no-data'),
            ],
          },
        });
        expect(found.answer).toBe(answer);
        expect(codes(found)).toEqual(expect.arrayContaining(expected));
        expect(found.history).toMatchObject({ met, judged: met + missed });
        expect(found.history?.worst?.attained).toEqual(worst);
      },
    );

    it('names what speaks most against it first', () => {
      const found = check(
        { ...series, web: 'cdn', cdn: '' },
        [ola('db', 99.9)],
        {
          wanted: { objective: upAtLeast(99.95) },
        },
      );
      expect(codes(found)).toEqual([
        'ceiling-exceeded',
        'missing-promises',
        'history-met',
      ]);
    });

    it('is no secret where nothing lies beneath', () => {
      const found = check({ shop: '' }, []);
      expect(found).toMatchObject({ answer: 'yes', entitiesBeneath: 0 });
      expect(codes(found)).toContain('rests-on-nothing');
    });
  });

  describe('missing promises', () => {
    it('are dependencies without any agreement, with the shortest way to them', () => {
      const found = check(
        { shop: 'web app', web: 'db', app: 'queue', db: '', queue: 'db' },
        [ola('db', 99.9)],
      );
      expect(found.answer).toBe('at-risk');
      expect(
        found.missing.map(({ entityRef, via }) => [entityRef, via.join(' > ')]),
      ).toEqual([
        ['web', 'shop > web'],
        ['app', 'shop > app'],
        ['queue', 'shop > app > queue'],
      ]);
      expect(found.reasons).toContainEqual({
        code: 'missing-promises',
        leadsTo: 'at-risk',
        count: 3,
      });
    });

    it('are none where the provider depends on what is its own', () => {
      const found = check(
        { shop: 'own-api', 'own-api': 'db', db: '' },
        [ola('db', 99.9)],
        {
          wanted: { provider: 'group:default/us' },
        },
      );
      expect(found.missing).toMatchObject([
        { entityRef: 'own-api', isOwn: true },
      ]);
      expect(found.answer).toBe('yes');
    });

    it('say of what the catalog does not have that it does not', () => {
      const found = check({ shop: 'gone' }, []);
      expect(found.missing).toMatchObject([
        { entityRef: 'gone', isUnknown: true },
      ]);
    });

    it('name a contract that has expired, which promises nothing any more', () => {
      const found = check({ shop: 'host', host: '' }, [
        ola('host', 99.99, {
          changes: {
            agreementId: 'uc-1',
            title: 'Hosting',
            type: 'uc',
            isInForce: false,
            effectiveTo: '2025-11-30',
          },
        }),
      ]);
      const agreement = {
        agreementId: 'uc-1',
        title: 'Hosting',
        type: 'uc',
        version: 1,
      };
      expect(found.ceiling).toBeNull();
      expect(found.missing).toMatchObject([
        {
          entityRef: 'host',
          expired: [{ ...agreement, effectiveTo: '2025-11-30' }],
        },
      ]);
      expect(found.reasons).toContainEqual({
        code: 'expired-promise',
        leadsTo: 'at-risk',
        entityRef: 'host',
        agreement,
        effectiveTo: '2025-11-30',
      });
    });

    it('are not made of an agreement that says nothing of what is wanted, and what is beneath it counts', () => {
      const found = check({ shop: 'db', db: 'disk', disk: '' }, [
        ola('db', 0, { objective: answeredWithin(3600) }),
        ola('disk', 99.5),
      ]);
      expect(found.missing).toEqual([]);
      expect(codes(found)).toContain('silent-agreement');
      expect(found.ceiling?.independent).toBe('99.5');
    });
  });

  describe('hours of cover', () => {
    const graph = { shop: 'db web', db: '', web: '' };

    it('tells how much of the service time an agreement of narrower hours leaves', () => {
      const found = check(graph, [
        ola('db', 99.9, { calendar: OFFICE }),
        ola('web', 99.9),
      ]);
      // 365 days from Thursday 1 January 2026 have 261 Mondays to Fridays of 8 hours.
      const uncoveredSeconds = 365 * 86_400 - 261 * 8 * 3600;
      expect(found.hours).toEqual({
        from: '2026-01-01T00:00:00Z',
        to: '2027-01-01T00:00:00Z',
        wantedSeconds: 365 * 86_400,
        uncoveredSeconds,
        narrower: [
          {
            entityRef: 'db',
            agreements: [
              {
                agreementId: 'ola-db',
                title: 'OLA of db',
                type: 'ola',
                version: 1,
              },
            ],
            agreed: [{ calendar: OFFICE, timeZone: 'UTC' }],
            uncoveredSeconds,
          },
        ],
      });
      expect(found.answer).toBe('at-risk');
      expect(codes(found)).toContain('hours-not-covered');
    });

    it.each([
      [
        'adds up the hours of several agreements on one entity',
        [
          ola('db', 99.9, { calendar: OFFICE }),
          ola('db', 99.9, {
            calendar: WEEKEND,
            changes: { agreementId: 'weekend' },
          }),
          ola('web', 99.9),
        ],
        261 * 16 * 3600,
      ],
      [
        'counts the hours in which all of several entities are covered',
        [
          ola('db', 99.9, { calendar: OFFICE }),
          ola('web', 99.9, { calendar: WEEKEND }),
        ],
        365 * 86_400,
      ],
    ])('%s', (_case, agreed, uncoveredSeconds) => {
      expect(check(graph, agreed).hours).toMatchObject({ uncoveredSeconds });
    });

    it('lets one alternative cover what the other does not', () => {
      const found = check({ shop: 'db|web', db: '', web: '' }, [
        ola('db', 99.9, { calendar: OFFICE }),
        ola('web', 99.9),
      ]);
      expect(found.hours).toMatchObject({ uncoveredSeconds: 0 });
      expect(codes(found)).not.toContain('hours-not-covered');
    });

    it('asks nothing outside the wanted hours, in the zone of each', () => {
      const found = check(
        graph,
        [ola('db', 99.9, { calendar: OFFICE }), ola('web', 99.9)],
        {
          wanted: { calendar: OFFICE, timeZone: 'Europe/Berlin' },
        },
      );
      // Berlin is one or two hours ahead: of each of the 261 days, 1 hour in winter, 2 in summer (30 March to 23 October).
      expect(found.hours).toMatchObject({
        uncoveredSeconds: (261 + 150) * 3600,
      });
    });
  });

  describe('limits', () => {
    const graph = { shop: 'db web', db: '', web: '' };
    const withLimits = (db: number, web: number) =>
      check(
        graph,
        [
          ola('db', 0, { objective: answeredWithin(db) }),
          ola('web', 0, { objective: answeredWithin(web) }),
        ],
        { wanted: { objective: answeredWithin(14_400) } },
      );

    it.each([
      [3600, 7200, 'yes', []],
      [7200, 7201, 'at-risk', ['limits-together-above']],
      [14_401, 1, 'no', ['limit-above']],
    ])(
      'of %d and %d seconds beneath four hours lead to %s',
      (db, web, answer, code) => {
        const found = withLimits(db, web);
        expect(found.answer).toBe(answer);
        expect(found.limits).toEqual({
          unit: 'seconds',
          wanted: 14_400,
          greatest: Math.max(db, web),
          sum: db + web,
        });
        expect(found.ceiling).toBeNull();
        expect(codes(found).filter(each => each.startsWith('limit'))).toEqual(
          code,
        );
      },
    );

    it('of another category or measure say nothing', () => {
      const found = check(
        { shop: 'db', db: '' },
        [
          ola('db', 0, {
            changes: {
              targets: [
                {
                  id: 'p1',
                  name: 'P1',
                  entityRef: 'db',
                  objective: answeredWithin(900, 'P1'),
                  calendar: ALWAYS,
                },
                {
                  id: 'all',
                  name: 'All',
                  entityRef: 'db',
                  objective: answeredWithin(90_000),
                  calendar: ALWAYS,
                },
              ],
            },
          }),
        ],
        { wanted: { objective: answeredWithin(3600, 'P1') } },
      );
      expect(found.limits?.greatest).toBe(900);
    });

    it('add up the outages that are allowed beneath', () => {
      const outages = (atMost: number): Objective => ({
        kind: 'outage-count',
        atMost,
        degradedWeight: 0,
        minimumOutageSeconds: 0,
      });
      const found = check(
        graph,
        [
          ola('db', 0, { objective: outages(1) }),
          ola('web', 0, { objective: outages(2) }),
        ],
        { wanted: { objective: outages(2) } },
      );
      expect(found.limits).toEqual({
        unit: 'outages',
        wanted: 2,
        greatest: 2,
        sum: 3,
      });
      expect(found.answer).toBe('at-risk');
    });
  });

  it('tells of an agreement that ends while the promise still holds', () => {
    const found = check(
      { shop: 'db', db: '' },
      [ola('db', 99.9, { changes: { effectiveTo: '2026-06-30' } })],
      { wanted: { effectiveTo: '2026-12-31' } },
    );
    expect(found.answer).toBe('at-risk');
    expect(found.reasons[0]).toMatchObject({
      code: 'ends-before',
      effectiveTo: '2026-06-30',
      wantedTo: '2026-12-31',
    });
  });

  it('comes to an end on layers that all depend on each other, in any order', () => {
    const layers: Record<string, string> = { shop: 'l0x l0y' };
    for (let i = 0; i < 250; i++) {
      const next = i === 249 ? 'shop l0x' : `l${i + 1}x l${i + 1}y`;
      layers[`l${i}x`] = next;
      layers[`l${i}y`] = next;
    }
    const found = check(layers, [ola('l249x', 99.9), ola('l249y', 99.9)]);
    expect(found.entitiesBeneath).toBe(500);
    expect(found.ceiling?.independent).toBe('99.8001');
  });
});
