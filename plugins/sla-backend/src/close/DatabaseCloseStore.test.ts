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
});
