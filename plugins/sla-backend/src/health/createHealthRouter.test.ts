import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

describe('GET /health', () => {
  const databases = createDatabases();
  const started = async (engine: Engine) =>
    await startPortal({ knex: await databases.migrated(engine) });

  it.each(ENGINES)(
    'says that all is well, on which database, and how old the customers are, %s',
    async engine => {
      const portal = await started(engine);
      const { status, body } = await portal.send('pipeline', 'get', '/health');
      expect(status).toBe(200);
      expect(body).toEqual({
        status: 'ok',
        problems: [],
        version: expect.stringMatching(/^\d+\.\d+\.\d+/),
        checkedAt: expect.stringMatching(INSTANT),
        database: {
          engine: engine === 'SQLITE_3' ? 'SQLite' : 'PostgreSQL',
          migrationsApplied: expect.any(Number),
          migrationsPending: [],
        },
        projections: expect.arrayContaining([
          {
            name: 'customers',
            refreshedAt: expect.stringMatching(INSTANT),
            failingSince: null,
            failure: null,
            isOverdue: false,
          },
        ]),
      });
    },
  );

  it.each(ENGINES)(
    'says since when and why refreshing fails, %s',
    async engine => {
      const portal = await started(engine);
      await portal.knex('projections').where({ name: 'customers' }).update({
        refreshed_at: 1_795_600_800,
        failing_since: 1_795_600_860,
        failure: 'connect ECONNREFUSED',
      });
      const { body } = await portal.send('pipeline', 'get', '/health');
      expect(body.status).toBe('warning');
      expect(body.problems).toEqual([
        'The customers were last read from the catalog at 2026-11-25T10:00:00Z; it has failed since 2026-11-25T10:01:00Z: connect ECONNREFUSED',
      ]);
    },
  );

  it.each(ENGINES)(
    'says that refreshing has stopped without a failure, %s',
    async engine => {
      const portal = await started(engine);
      const refreshed = async (ago: number) =>
        await portal
          .knex('projections')
          .where({ name: 'customers' })
          .update({ refreshed_at: Math.floor(Date.now() / 1000) - ago });
      // Three turns of a minute, and the five that one may take.
      await refreshed(450);
      expect(
        (await portal.send('pipeline', 'get', '/health')).body.problems,
      ).toEqual([]);
      await refreshed(600);
      const { body } = await portal.send('pipeline', 'get', '/health');
      expect(body.problems).toEqual([
        expect.stringMatching(
          /^The customers were last read .* which is overdue/,
        ),
      ]);
    },
  );

  it.each(ENGINES)(
    'names migrations that the database lacks, %s',
    async engine => {
      const portal = await started(engine);
      const name = '20261124000100_create_agreements.js';
      await portal.knex('knex_migrations').where({ name }).delete();
      const { body } = await portal.send('pipeline', 'get', '/health');
      expect(body.database.migrationsPending).toEqual([name]);
      expect(body.problems).toEqual([
        `The database lacks the migrations ${name}.`,
      ]);
    },
  );

  it('answers 503 where the database cannot be read', async () => {
    const portal = await started('SQLITE_3');
    await portal.knex.schema.dropTable('projections');
    await expect(portal.send('pipeline', 'get', '/health')).rejects.toThrow(
      /failed: .*ServiceUnavailableError.*The database cannot be read/,
    );
  });

  it('is for who runs the portal', async () => {
    const portal = await started('SQLITE_3');
    const statusFor = async (who: Parameters<typeof portal.send>[0]) =>
      (await portal.send(who, 'get', '/health')).status;
    expect(await statusFor('user:default/markus')).toBe(200);
    expect(await statusFor('user:default/erik')).toBe(403);
    expect(await statusFor('user:default/tom')).toBe(403);
    expect(await statusFor('nobody')).toBe(401);
  });
});
