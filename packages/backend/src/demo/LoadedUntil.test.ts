import { TestDatabases } from '@backstage/backend-test-utils';
import { LoadedUntil } from './LoadedUntil';

describe('LoadedUntil', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

  it.each(['SQLITE_3', 'POSTGRES_18'] as const)(
    'remembers the last instant of each indicator on %s',
    async engine => {
      const knex = await databases.init(engine);
      const database = { getClient: async () => knex };
      const first = await LoadedUntil.create({ database });
      await first.set('system:default/a/availability', 1_700_000_000);
      await first.set('system:default/b/availability', 1_700_000_000);
      await first.set('system:default/a/availability', 1_800_000_000);

      const afterRestart = await LoadedUntil.create({ database });
      expect(await afterRestart.all()).toEqual(
        new Map([
          ['system:default/a/availability', 1_800_000_000],
          ['system:default/b/availability', 1_700_000_000],
        ]),
      );
    },
    60_000,
  );
});
