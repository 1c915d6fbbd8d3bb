import { createDatabases } from '../../__testUtils__/databases';
import { ImportLock } from './ImportLock';

jest.setTimeout(120_000);

describe('the lock of imports on PostgreSQL', () => {
  const databases = createDatabases();

  it.each([
    [2, 0],
    [3, 1],
    [10, 3],
  ])(
    'leaves two of a pool of %i connections: %i imports at once',
    async (connections, atOnce) => {
      const knex = await databases.empty('POSTGRES_18');
      const { max } = knex.client.pool;
      knex.client.pool.max = connections;
      expect(ImportLock.create({ knex }).mostAtOnce).toBe(atOnce);
      knex.client.pool.max = max;
    },
  );
});
