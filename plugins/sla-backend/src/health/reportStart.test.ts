import { mockServices } from '@backstage/backend-test-utils';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal, type LogLine } from '../__testUtils__/startPortal';
import type { InstallationStore } from './InstallationStore';
import { reportStart } from './reportStart';

jest.setTimeout(60_000);

describe('reportStart', () => {
  const databases = createDatabases();

  async function warningsOf(
    engine: InstallationStore['engine'],
    environment: string,
  ) {
    const logger = mockServices.logger.mock();
    await reportStart({
      installation: {
        engine,
        migrations: async () => ({
          applied: ['1_create.js'],
          pending: [],
          unknown: [],
        }),
        counts: async () => ({ customers: 1, agreements: 0, indicators: 2 }),
      },
      logger,
      version: '1.2.3',
      environment,
    });
    expect(logger.info.mock.calls).toEqual([
      [
        `Service levels 1.2.3 on ${engine}, 1 migration applied up to 1_create.js; 1 customer, 0 agreements, 2 indicators known`,
      ],
    ]);
    return logger.warn.mock.calls;
  }

  it('warns of SQLite in production alone', async () => {
    expect(await warningsOf('PostgreSQL', 'production')).toEqual([]);
    expect(await warningsOf('SQLite', 'development')).toEqual([]);
    expect(await warningsOf('SQLite', 'production')).toEqual([
      [expect.stringContaining('for one instance')],
    ]);
  });

  it.each(ENGINES)(
    'is the one line of a start that goes well, %s',
    async engine => {
      const lines: LogLine[] = [];
      await startPortal({
        knex: await databases.empty(engine),
        onLogged: line => lines.push(line),
      });
      const ours = lines.filter(({ message }) =>
        message.startsWith('Service levels'),
      );
      expect(ours).toEqual([
        {
          level: 'info',
          message: expect.stringMatching(
            /^Service levels \d\S* on (SQLite|PostgreSQL), \d+ migrations applied up to \d{14}_\w+\.js; \d+ customers, 0 agreements, 0 indicators known$/,
          ),
        },
      ]);
      expect(lines.filter(({ level }) => level !== 'info')).toEqual([]);
    },
  );
});
