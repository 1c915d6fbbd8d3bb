import fc from 'fast-check';
import { stateFactSchema } from '@service-levels/backstage-plugin-sla-common';
import { factsBetween, factsOn } from './factsOf';
import { measuredEntities } from './measuredEntities';
import { ordinaryDay } from './ordinaryDays';

const DAY_SECONDS = 86_400;

const anyMeasured = fc.constantFrom(...measuredEntities);
const anyInstant = fc.integer({
  min: Date.UTC(2025, 0, 1) / 1000,
  max: Date.UTC(2040, 0, 1) / 1000,
});
const RUNS = { numRuns: 60 };

describe('factsOn', () => {
  it('says the same of an entity and date whenever it is asked', () => {
    fc.assert(
      fc.property(anyMeasured, anyInstant, (measured, instant) => {
        const date = new Date(instant * 1000).toISOString().slice(0, 10);
        expect(factsOn(measured, date)).toEqual(factsOn(measured, date));
      }),
      RUNS,
    );
  });

  it('says of a few dates what it has always said', () => {
    const told = ['2026-02-10', '2026-10-26', '2028-02-29'].map(date => {
      const words = measuredEntities
        .flatMap(measured => factsOn(measured, date))
        .filter(({ state }) => state !== 'up')
        .map(({ id, state, from, to }) => `${id} ${state} ${from} ${to}`);
      return [...new Set(words)].sort();
    });
    expect(told).toEqual([
      [
        'INC-20260210-681 down 2026-02-10T12:48:48Z 2026-02-10T13:25:23Z',
        'INC-20260210-925 degraded 2026-02-10T08:30:30Z 2026-02-10T08:31:15Z',
        'STORAGE-20260210 down 2026-02-10T09:12:00Z 2026-02-10T10:47:00Z',
      ],
      [
        'CUT-OFF-20261026 down 2026-10-26T15:45:00Z 2026-10-26T16:00:00Z',
        'INC-20261026-467 degraded 2026-10-26T12:46:24Z 2026-10-26T12:47:09Z',
        'INC-20261026-560 down 2026-10-26T12:12:40Z 2026-10-26T12:14:52Z',
      ],
      ['INC-20280229-683 down 2028-02-29T17:01:59Z 2028-02-29T17:15:32Z'],
    ]);
  });
});

describe('factsBetween', () => {
  it('adds up: what two starts send is what one would have sent', () => {
    fc.assert(
      fc.property(
        anyMeasured,
        anyInstant,
        fc.integer({ min: 0, max: 40 * DAY_SECONDS }),
        fc.integer({ min: 0, max: 40 * DAY_SECONDS }),
        (measured, after, first, second) => {
          const until = after + first;
          const later = until + second;
          const once = factsBetween(measured, { after, until: later });
          expect([
            ...factsBetween(measured, { after, until }),
            ...factsBetween(measured, { after: until, until: later }),
          ]).toEqual(expect.arrayContaining(once));
        },
      ),
      RUNS,
    );
  });

  it('never speaks of what has not begun, each fact once, as the API accepts it', () => {
    fc.assert(
      fc.property(anyMeasured, anyInstant, (measured, until) => {
        const after = until - 400 * DAY_SECONDS;
        const facts = factsBetween(measured, { after, until });
        expect(
          facts.filter(({ from }) => Date.parse(from) / 1000 > until),
        ).toEqual([]);
        expect(
          facts.map(fact => stateFactSchema.safeParse(fact).success),
        ).not.toContain(false);
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
      }),
      RUNS,
    );
  });

  it('tells something of everything that somebody watches', () => {
    const until = Date.UTC(2026, 10, 25) / 1000;
    const silent = measuredEntities.filter(
      measured =>
        factsBetween(measured, { after: until - 400 * DAY_SECONDS, until })
          .length === 0,
    );
    expect(silent.map(({ entityRef }) => entityRef)).toEqual([
      'component:default/carrier-gateway',
    ]);
  });
});

describe('ordinaryDay', () => {
  it('disturbs about as often as said', () => {
    const [payments] = measuredEntities;
    const YEARS = 10;
    const dates = Array.from({ length: YEARS * 365 }, (_, i) =>
      new Date((20_000 + i) * DAY_SECONDS * 1000).toISOString().slice(0, 10),
    );
    const count = dates.flatMap(date => ordinaryDay(payments, date)).length;
    const expected = payments.perMonth * 12 * YEARS;
    expect(count / expected).toBeGreaterThan(0.8);
    expect(count / expected).toBeLessThan(1.2);
  });
});
