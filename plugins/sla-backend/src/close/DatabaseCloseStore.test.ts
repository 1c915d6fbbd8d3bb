import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { DatabaseCloseStore } from './DatabaseCloseStore';

const DAY = 86_400;

/** October 2026 in Berlin: it begins at 22:00 and ends at 23:00 of UTC. */
const OCTOBER = {
  from: Date.UTC(2026, 8, 30, 22) / 1000,
  to: Date.UTC(2026, 9, 31, 23) / 1000,
};

describe('DatabaseCloseStore', () => {
  const databases = createDatabases();

  it.each(ENGINES)(
    'counts the touched days of UTC that a month of a zone reaches into, %s',
    async engine => {
      const knex = await databases.migrated(engine);
      const indicator = { entity_ref: 'system:default/payments', name: 'up' };
      await knex('indicators').insert({
        ...indicator,
        stream: 'states',
        per_customer: false,
        revision: 1,
        created_at: 1,
        created_by: 'user:default/ada',
      });
      const { id } = await knex('indicators').first('id');
      const touchedOn = async (...dates: readonly (readonly number[])[]) => {
        await knex('touched_days').delete();
        await knex('touched_days').insert(
          dates.map(([month, day]) => ({
            indicator_id: id,
            day: Date.UTC(2026, month - 1, day) / 1000 / DAY,
          })),
        );
        const [{ touchedDays }] = await DatabaseCloseStore.create({
          knex,
        }).facts([
          {
            entityRef: indicator.entity_ref,
            name: indicator.name,
            ...OCTOBER,
          },
        ]);
        return touchedDays;
      };
      expect(await touchedOn([9, 29], [11, 1])).toBe(0);
      expect(await touchedOn([9, 30], [10, 1], [10, 31])).toBe(3);
    },
  );

  it.each(ENGINES)(
    'misses the states of a month in which a source that reports all was silent, %s',
    async engine => {
      const knex = await databases.migrated(engine);
      const hasFacts = async (
        name: string,
        whereNothingReported: 'up' | 'unknown',
        endsAt: number | null,
      ) => {
        const [{ id }] = await knex('indicators')
          .insert({
            entity_ref: 'system:default/payments',
            name,
            stream: 'states',
            where_nothing_reported: whereNothingReported,
            per_customer: false,
            revision: 1,
            created_at: 1,
            created_by: 'user:default/ada',
          })
          .returning('id');
        await knex('state_facts').insert({
          indicator_id: id,
          fact_key: 'id:1',
          event_id: '1',
          state: 'up',
          starts_at: OCTOBER.from - DAY,
          ends_at: endsAt,
          recorded_at: 1,
          recorded_by: 'external:monitor',
        });
        const [facts] = await DatabaseCloseStore.create({ knex }).facts([
          { entityRef: 'system:default/payments', name, ...OCTOBER },
        ]);
        return facts.hasFacts;
      };
      expect(await hasFacts('silent', 'unknown', OCTOBER.from)).toBe(false);
      expect(await hasFacts('until-now', 'unknown', null)).toBe(true);
      expect(await hasFacts('begun', 'unknown', OCTOBER.from + 1)).toBe(true);
      expect(await hasFacts('outages', 'up', OCTOBER.from)).toBe(true);
    },
  );
});
