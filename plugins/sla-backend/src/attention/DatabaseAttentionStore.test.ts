import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import {
  ACME,
  BANKING,
  entities,
  entityOf,
  SYSTEM,
} from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { DatabaseCustomersStore } from '../customers/DatabaseCustomersStore';
import { toProjectedCustomer } from '../customers/projectedCustomers';
import { DatabaseInteractionsStore } from '../dialogue/DatabaseInteractionsStore';
import { DatabaseOldRecordsStore } from '../personalData/retention/DatabaseOldRecordsStore';
import { DatabaseSatisfactionStore } from '../satisfaction/DatabaseSatisfactionStore';
import { isCustomerEntity } from '@service-levels/backstage-plugin-sla-common';
import { DatabaseAttentionStore } from './DatabaseAttentionStore';
import { touchAttention } from './touchAttention';

jest.setTimeout(60_000);

const at = (time: string) => Date.parse(time) / 1000;
const NOON = at('2026-03-10T12:00:00Z');
const EVERYBODY = { kind: 'all' } as const;

describe.each(ENGINES)('DatabaseAttentionStore, %s', engine => {
  const databases = createDatabases();

  async function started() {
    const knex = await databases.migrated(engine as Engine);
    const customers = DatabaseCustomersStore.create({ knex });
    const attention = DatabaseAttentionStore.create({ knex });
    const dialogue = DatabaseInteractionsStore.create({ knex });
    const answers = DatabaseSatisfactionStore.create({ knex });
    await customers.replaceProjection(
      entities.filter(isCustomerEntity).map(toProjectedCustomer),
      NOON,
    );
    return {
      oldRecords: DatabaseOldRecordsStore.create({ knex }),
      answers,
      meet: async (time: string) =>
        await dialogue.insert(
          {
            id: randomUUID(),
            customerRef: BANKING,
            kind: 'meeting',
            at: at(time),
            until: null,
            place: null,
            title: 'Met',
            text: '',
            participants: [],
            entities: [],
            links: [],
            visibility: 'internal',
            writtenBy: 'provider',
            complaint: null,
            createdAt: NOON,
            createdBy: 'user:default/sofia',
          },
          { actions: [] },
        ),
      feel: async (score: number, date: string) =>
        await answers.insert({
          id: randomUUID(),
          customerRef: BANKING,
          answer: { service: SYSTEM, score, comment: null, date, by: null },
          enteredAt: NOON,
          enteredBy: 'user:default/sofia',
        }),
      /** Of the bank, as it stands at an instant. */
      known: async (now: number) => {
        await attention.recount(now);
        const found = await customers.list({
          scope: EVERYBODY,
          told: { scope: EVERYBODY, except: [ACME] },
          limit: 10,
        });
        expect(
          found.filter(one => one.attention === null).map(one => one.keys),
        ).toEqual([[ACME]]);
        return found.find(({ customer }) => customer.ref === BANKING)
          ?.attention;
      },
    };
  }

  it('counts a planned meeting from its begin on', async () => {
    const { meet, known } = await started();
    await meet('2026-03-12T08:00:00Z');
    await meet('2026-03-11T08:00:00Z');
    expect(await known(NOON)).toMatchObject({ lastContactAt: 0 });
    const first = at('2026-03-11T08:00:00Z');
    expect(await known(first - 1)).toMatchObject({ lastContactAt: 0 });
    expect(await known(first)).toMatchObject({ lastContactAt: first });
    const second = at('2026-03-12T08:00:00Z');
    expect(await known(second + 5)).toMatchObject({ lastContactAt: second });
  });

  it('misses nothing that is written while it counts', async () => {
    const { meet, known } = await started();
    for (const day of ['01', '02', '03', '04', '05']) {
      const hours = ['08', '09', '10', '11'].map(
        hour => `2026-03-${day}T${hour}:00:00Z`,
      );
      await Promise.all(
        hours.flatMap(time => [meet(time), known(NOON), known(NOON)]),
      );
      expect(await known(NOON)).toMatchObject({ lastContactAt: at(hours[3]) });
    }
  });

  it('leaves out answers that are more than twelve months old', async () => {
    const { feel, known } = await started();
    for (const date of ['2025-03-10', '2025-06-01', '2025-06-01']) {
      await feel(2, date);
    }
    const lowest = { service: SYSTEM, mean: 2 };
    expect(await known(NOON)).toMatchObject({ lowest });
    expect(await known(at('2026-03-10T23:59:59Z'))).toMatchObject({ lowest });
    expect(await known(at('2026-03-11T00:00:00Z'))).toMatchObject({
      lowest: null,
    });
  });

  it('follows an answer that is corrected', async () => {
    const { feel, answers, known } = await started();
    await feel(2, '2026-03-01');
    await feel(2, '2026-03-01');
    const id = await feel(2, '2026-03-01');
    expect((await known(NOON))?.lowest?.mean).toBe(2);
    const answer = {
      service: SYSTEM,
      score: 5,
      comment: null,
      date: '2026-03-01',
      by: null,
    };
    expect(await answers.update({ id, etag: '1', answer })).toBe(true);
    expect((await known(NOON))?.lowest?.mean).toBe(3);
    expect(await answers.update({ id, etag: '1', answer })).toBe(false);
  });

  it('forgets what retention removes', async () => {
    const { meet, feel, oldRecords, known } = await started();
    await meet('2025-08-11T08:00:00Z');
    for (const score of [1, 1, 1]) {
      await feel(score, '2025-08-11');
    }
    expect(await known(NOON)).toMatchObject({
      lastContactAt: at('2025-08-11T08:00:00Z'),
      lowest: { mean: 1 },
    });
    await oldRecords.remove('interactions', '2026-01-01', 10);
    await oldRecords.remove('satisfaction', '2026-01-01', 10);
    expect(await known(NOON)).toMatchObject({ lastContactAt: 0, lowest: null });
  });
});

describe('DatabaseAttentionStore, where the database has an order of its own', () => {
  const databases = createDatabases();
  const HYPHEN = 'customer:default/a-b';
  const UNDERSCORE = 'customer:default/a_b';

  /** Until somebody waits for a lock of this database. */
  async function waiting(knex: Knex): Promise<void> {
    let found: readonly unknown[] = [];
    while (found.length === 0) {
      found = await knex('pg_stat_activity')
        .whereRaw('datname = current_database()')
        .where('wait_event_type', 'Lock');
    }
  }

  it('does not wait for who waits for it', async () => {
    const knex = await databases.migrated('POSTGRES_18');
    // As in most installations, and not as in ours: the underscore is first.
    await knex.raw(
      'alter table customer_attention alter column customer_ref type text collate "en-x-icu"',
    );
    await DatabaseCustomersStore.create({ knex }).replaceProjection(
      [HYPHEN, UNDERSCORE]
        .map(ref => entityOf(ref, { spec: { type: 'internal' } }))
        .filter(isCustomerEntity)
        .map(toProjectedCustomer),
      NOON,
    );
    const attention = DatabaseAttentionStore.create({ knex });
    const [first, second] = [HYPHEN, UNDERSCORE];
    let counting: Promise<void> | undefined;
    await knex.transaction(async tx => {
      await touchAttention(tx, [first]);
      counting = attention.recount(NOON);
      await waiting(knex);
      await touchAttention(tx, [second]);
    });
    await counting;
    expect(await knex('customer_attention').whereNotNull('recount_at')).toEqual(
      [],
    );
  });
});
