import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { touchDays } from './touchDays';

const DAY = 86_400;

describe('touchDays', () => {
  const databases = createDatabases();

  async function indicatorOn(engine: (typeof ENGINES)[number]) {
    const knex = await databases.migrated(engine);
    await knex('indicators').insert({
      entity_ref: 'system:default/payments',
      name: 'availability',
      stream: 'states',
      per_customer: false,
      revision: 1,
      created_at: 1,
      created_by: 'user:default/ada',
    });
    const { id } = await knex('indicators').first('id');
    return { knex, id };
  }

  it.each(ENGINES)(
    'marks each UTC day that a span reaches once, its last instant included, %s',
    async engine => {
      const { knex, id } = await indicatorOn(engine);
      await knex.transaction(async tx => {
        await touchDays(tx, id, [
          { from: 10 * DAY + 5, to: 12 * DAY },
          { from: 11 * DAY, to: 11 * DAY },
        ]);
      });
      await knex.transaction(async tx => {
        await touchDays(tx, id, [{ from: 12 * DAY + 7, to: 13 * DAY - 1 }]);
      });
      expect(
        await knex('touched_days').orderBy('day').select('indicator_id', 'day'),
      ).toEqual([10, 11, 12].map(day => ({ indicator_id: id, day })));
    },
  );

  it.each(ENGINES)('marks nothing for nothing, %s', async engine => {
    const { knex, id } = await indicatorOn(engine);
    await knex.transaction(async tx => {
      await touchDays(tx, id, []);
    });
    expect(await knex('touched_days')).toEqual([]);
  });
});
