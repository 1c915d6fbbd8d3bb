import fc from 'fast-check';
import type { StateFact } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { DatabaseIndicatorsStore } from '../indicators/DatabaseIndicatorsStore';
import { DatabaseMeasurementsStore } from './DatabaseMeasurementsStore';
import type { JudgedFact } from './MeasurementsStore';

jest.setTimeout(120_000);

const DAY = 86_400;
const ACME = 'customer:default/acme';
const CUSTOMERS = [ACME, 'customer:default/globex', null];

/** Short and long ones, those that last a week to the second, and some without an end. */
const FACTS = Array.from({ length: 600 }, (_, i): StateFact => {
  const lasts = [0, 60, 7 * DAY - 1, 7 * DAY, 7 * DAY + 1, 40 * DAY][i % 6];
  const from = Math.floor(i * 0.7) * DAY;
  return {
    id: `INC-${i}`,
    state: i % 2 === 0 ? 'down' : 'degraded',
    from,
    to: i % 97 === 0 ? null : from + lasts,
    customer: CUSTOMERS[i % 3],
    note: `note ${i}`,
    publicNote: null,
    cause: null,
  };
});

const byId = (a: StateFact, b: StateFact) =>
  Number(a.id?.slice(4)) - Number(b.id?.slice(4));
const byStart = (a: JudgedFact, b: JudgedFact) =>
  a.from - b.from || Number(a.to) - Number(b.to);

async function setTheStage(knex: Knex) {
  const indicators = DatabaseIndicatorsStore.create({ knex });
  const store = DatabaseMeasurementsStore.create({ knex });
  const keyOf = async (name: string) => {
    const indicator = await indicators.insert(
      {
        entityRef: 'system:default/payments',
        name,
        title: null,
        stream: 'states',
        unit: null,
        whereNothingReported: 'up',
        perCustomer: false,
      },
      { at: 0, subject: 'pipeline' },
    );
    return indicator?.key ?? 0;
  };
  const keys = [await keyOf('first'), await keyOf('second')];
  for (const [at, indicatorKey] of keys.entries()) {
    await store.write({
      stream: 'states',
      indicatorKey,
      facts: FACTS.filter((_fact, i) => i % 2 === at),
      withdraw: [],
      recordedAt: 0,
      recordedBy: 'pipeline',
    });
  }
  return { store, keys };
}

describe.each(ENGINES)('states in the database, %s', engine => {
  const databases = createDatabases();

  it('answers the facts that overlap or touch any window, and no others', async () => {
    const { store, keys } = await setTheStage(await databases.migrated(engine));
    const instants = fc.oneof(
      fc.integer({ min: -10 * DAY, max: 500 * DAY }),
      fc.integer({ min: -10, max: 500 }).map(day => day * DAY),
    );
    await fc.assert(
      fc.asyncProperty(
        instants,
        fc.integer({ min: 0, max: 60 * DAY }),
        fc.constantFrom(undefined, new Set([ACME])),
        async (from, length, customers) => {
          const to = from + length;
          const query = { indicatorKeys: keys, from, to, customers };
          const expected = FACTS.filter(
            fact =>
              fact.from <= to &&
              (fact.to ?? to) >= from &&
              (fact.customer === null ||
                customers?.has(fact.customer) !== false),
          );
          const told = [...(await store.factsIn(query)).values()].flat();
          expect(told.sort(byId)).toEqual([...expected].sort(byId));
          const judged = [...(await store.statesIn(query)).values()].flat();
          expect(judged.sort(byStart)).toEqual(
            expected
              .map(({ state, from: start, to: end, customer }) => ({
                state,
                from: start,
                to: end,
                customer,
              }))
              .sort(byStart),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('answers facts by indicator, in the order in which they begin', async () => {
    const { store, keys } = await setTheStage(await databases.migrated(engine));
    const [, second] = keys;
    const found = await store.factsIn({
      indicatorKeys: [second, second],
      from: 0,
      to: 1000 * DAY,
      customers: undefined,
    });
    expect([...found.keys()]).toEqual([second]);
    expect(found.get(second)).toEqual(FACTS.filter((_fact, i) => i % 2 === 1));
  });
});
