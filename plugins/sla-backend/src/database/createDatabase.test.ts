import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { createDatabase, migrateDown, migrateUp } from './createDatabase';
import { isPostgres } from './isPostgres';

jest.setTimeout(60_000);

const FOLDER = join(__dirname, '../../migrations');

/** What is ours in a database; knex keeps its own list of migrations. */
async function tables(knex: Knex): Promise<string[]> {
  const rows: { name: string }[] = isPostgres(knex)
    ? await knex('pg_tables')
        .where({ schemaname: 'public' })
        .select({ name: 'tablename' })
    : await knex('sqlite_master').where({ type: 'table' }).select('name');
  return rows
    .map(({ name }) => name)
    .filter(name => !/^(sqlite|knex)_/.test(name));
}

const BY_ADA = { declared_at: 1, declared_by: 'user:default/ada' };

/** A maintenance window and an exclusion with all that hangs on them. */
async function insertExcluded(knex: Knex): Promise<void> {
  const id = '5e5ba1b4-23b3-4a2c-9d35-0d5e1a0a1c11';
  await knex('agreements').insert({
    id,
    type: 'sla',
    customer_ref: 'customer:default/acme',
    revision: 1,
    created_at: 1,
    created_by: 'user:default/ada',
  });
  await knex('maintenance_windows').insert({
    id,
    entity_ref: 'system:default/payments',
    revision: 1,
    reaches_from: 1,
    created_at: 1,
    created_by: 'user:default/ada',
  });
  await knex('maintenance_window_revisions').insert({
    window_id: id,
    revision: 1,
    title: 'Upgrade',
    schedule: '{}',
    announced_at: 1,
    ...BY_ADA,
  });
  await knex('exclusions').insert({
    id,
    agreement_id: id,
    version: 1,
    starts_at: 1,
    ends_at: 2,
    ground: 'third-party',
    reason: 'Exchange closed',
    approval: 'nobody',
    revision: 1,
    disputed: false,
    ...BY_ADA,
  });
  await knex('exclusion_words').insert({
    exclusion_id: id,
    position: 0,
    kind: 'objected',
    said_at: 1,
    said_by: 'user:default/tom',
  });
}

describe('migrations', () => {
  const databases = createDatabases();

  it.each(ENGINES)('go up, down to nothing, and up again, %s', async engine => {
    const knex = await databases.empty(engine);
    await migrateUp(knex);
    const after = await tables(knex);
    expect(after).toEqual(
      expect.arrayContaining([
        'agreements',
        'customers',
        'indicators',
        'state_facts',
      ]),
    );
    await migrateDown(knex);
    expect(await tables(knex)).toEqual([]);
    await migrateUp(knex);
    expect((await tables(knex)).sort()).toEqual([...after].sort());
  });

  it.each(ENGINES)('go down with data in every table, %s', async engine => {
    const knex = await databases.migrated(engine);
    await knex('customers').insert({
      ref: 'customer:default/acme',
      title: 'Acme',
      type: 'external',
      state: 'declared',
      updated_at: 1,
    });
    await knex('indicators').insert({
      entity_ref: 'system:default/payments',
      name: 'availability',
      stream: 'states',
      per_customer: false,
      revision: 1,
      created_at: 1,
      created_by: 'user:default/ada',
    });
    const [{ id }] = await knex('indicators').select('id');
    await knex('state_facts').insert({
      indicator_id: id,
      fact_key: 'id:INC-1',
      state: 'down',
      starts_at: 1,
      recorded_at: 1,
      recorded_by: 'pipeline',
    });
    await knex('count_facts').insert({
      indicator_id: id,
      starts_at: 1,
      customer_ref: '',
      good: 1,
      total: 2,
    });
    await knex('value_facts').insert({
      indicator_id: id,
      starts_at: 1,
      customer_ref: '',
      value: 0.5,
    });
    await knex('case_facts').insert({
      indicator_id: id,
      case_id: 'INC-1',
      opened_at: 1,
      recorded_at: 1,
      recorded_by: 'pipeline',
    });
    await knex('import_days').insert({ import_key: 1, day: 1 });
    await knex('corrections').insert({
      id: '00000000-0000-4000-8000-000000000000',
      indicator_id: id,
      kind: 'override',
      starts_at: 1,
      ends_at: 2,
      change: '{}',
      reason: 'A false alarm',
      created_at: 1,
      created_by: 'user:default/ada',
    });
    await insertExcluded(knex);
    await migrateDown(knex);
    expect(await tables(knex)).toEqual([]);
  });

  it('are applied once by instances that start together on PostgreSQL', async () => {
    const knex = await databases.empty('POSTGRES_18');
    const started = await Promise.allSettled([
      migrateUp(knex),
      migrateUp(knex),
      migrateUp(knex),
    ]);
    expect(started.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
    ]);
    const applied = await knex('knex_migrations').orderBy('id').pluck('name');
    expect(applied).toEqual(readdirSync(FOLDER).sort());
  });

  it.each(ENGINES)(
    'are left to the operator where the portal says so, who is told which are missing, %s',
    async engine => {
      const knex = await databases.empty(engine);
      const database = {
        getClient: async () => knex,
        migrations: { skip: true },
      };
      await expect(createDatabase(database)).rejects.toThrow(
        /lacks 20261124000000_create_customers_and_measurements\.js, .*skipMigrations leaves migrations to you/,
      );
      expect(await tables(knex)).toEqual([]);
      await migrateUp(knex);
      await expect(createDatabase(database)).resolves.toBe(knex);
    },
  );

  it.each(ENGINES)(
    'of a newer version stop an older one, which names them, %s',
    async engine => {
      const knex = await databases.migrated(engine);
      await knex('knex_migrations').insert({
        name: '20991231000000_create_tomorrow.js',
        batch: 9,
        migration_time: new Date(),
      });
      await expect(migrateUp(knex)).rejects.toThrow(
        'was brought up to 20991231000000_create_tomorrow.js by a newer version',
      );
    },
  );
});
