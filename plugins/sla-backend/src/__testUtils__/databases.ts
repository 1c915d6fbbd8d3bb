import { TestDatabases } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { PostgresCopies } from './PostgresCopies';
import { SqliteCopies } from './SqliteCopies';

/** Every store is tested on both. */
export const ENGINES = ['SQLITE_3', 'POSTGRES_18'] as const;

/** One of the databases that the plugin supports. */
export type Engine = (typeof ENGINES)[number];

/**
 * Databases for the tests of one file. `TestDatabases` leaves out in silence
 * what it cannot reach; here a missing engine is a failing test.
 */
export function createDatabases(): {
  empty(engine: Engine): Promise<Knex>;
  migrated(engine: Engine): Promise<Knex>;
} {
  const databases = TestDatabases.create({ ids: [...ENGINES] });
  const empty = async (engine: Engine) => {
    if (!databases.supports(engine)) {
      throw new Error(
        `No ${engine} is reachable: run \`npm test\`, or set BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING`,
      );
    }
    return await databases.init(engine);
  };
  const copies = {
    SQLITE_3: SqliteCopies.create(async () => await empty('SQLITE_3')),
    POSTGRES_18: PostgresCopies.create(async () => await empty('POSTGRES_18')),
  };
  afterAll(async () => {
    await copies.SQLITE_3.remove();
    await copies.POSTGRES_18.remove();
  });
  return {
    empty,
    migrated: async engine => await copies[engine].create(),
  };
}
