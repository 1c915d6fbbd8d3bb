import { DatabaseManager } from '@backstage/backend-defaults/database';
import type { DatabaseService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import createKnex, { type Knex } from 'knex';
import {
  agree,
  createIndicator,
  INDICATOR,
  offer,
} from './__testUtils__/agree';
import { createDatabases } from './__testUtils__/databases';
import { startPortal, type Portal } from './__testUtils__/startPortal';

jest.setTimeout(120_000);

const outageOf = (number: number) => ({
  id: `INC-${number}`,
  state: 'down',
  from: '2026-11-11T08:12:00Z',
  to: '2026-11-11T08:18:18Z',
});

/** The plugin's share of a database, by Backstage's own reader of `backend.database`. */
function inItsSchema(knex: Knex, most: number): DatabaseService {
  const { connection } = knex.client.config;
  const manager = DatabaseManager.fromConfig(
    mockServices.rootConfig({
      data: {
        backend: {
          database: {
            client: 'pg',
            pluginDivisionMode: 'schema',
            // knex hides the password from those who copy.
            connection: { ...connection, password: connection.password },
            knexConfig: { pool: { min: 0, max: most } },
          },
        },
      },
    }),
  );
  return manager.forPlugin('sla', {
    logger: mockServices.logger.mock(),
    lifecycle: mockServices.lifecycle.mock(),
  });
}

describe('several instances on one PostgreSQL', () => {
  const databases = createDatabases();
  const opened: Knex[] = [];

  afterAll(async () => {
    await Promise.all(opened.map(async knex => await knex.destroy()));
  });

  /** Two backends, each with connections of its own, that start at the same moment. */
  async function started(): Promise<[Portal, Portal]> {
    const knex = await databases.empty('POSTGRES_18');
    const ofItsOwn = () => {
      const own = createKnex(knex.client.config);
      opened.push(own);
      return own;
    };
    return await Promise.all([
      startPortal({ knex: ofItsOwn() }),
      startPortal({ knex: ofItsOwn() }),
    ]);
  }

  it('start together on an empty database and know the same customers', async () => {
    const portals = await started();
    const [one, other] = await Promise.all(
      portals.map(async portal => {
        const { body } = await portal.send(
          'user:default/markus',
          'get',
          '/customers',
        );
        return body;
      }),
    );
    expect(one.items).toHaveLength(3);
    expect(other).toEqual(one);
  });

  it('store batches of one indicator that arrive at both, each fact once', async () => {
    const [one, other] = await started();
    await createIndicator(one);
    const send = async (portal: Portal, first: number) =>
      (
        await portal.send('pipeline', 'post', '/measurements', {
          body: {
            indicator: INDICATOR,
            states: Array.from({ length: 100 }, (_, i) => outageOf(first + i)),
          },
        })
      ).body;
    const results = await Promise.all([
      send(one, 0),
      send(other, 50),
      send(one, 100),
      send(other, 0),
    ]);
    const sum = (outcome: string) =>
      results.reduce((total, result) => total + result[outcome], 0);
    expect([sum('stored'), sum('replaced'), sum('unchanged')]).toEqual([
      200, 0, 200,
    ]);
    expect((await one.rowCounts()).state_facts).toBe(200);
  });

  it('create the same indicator once', async () => {
    const portals = await started();
    const answers = await Promise.all(
      portals.map(async portal => {
        const { status, body } = await portal.send(
          'pipeline',
          'post',
          '/indicators',
          {
            body: {
              entityRef: 'system:default/payments',
              name: 'availability',
              stream: 'states',
              whereNothingReported: 'up',
            },
          },
        );
        return { status, id: body.id };
      }),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(answers[0].id).toBe(answers[1].id);
  });

  it('take the same signature once, and see each other’s', async () => {
    const [one, other] = await started();
    await createIndicator(one);
    const { id, hash } = await offer(one);
    const sign = async (portal: Portal) =>
      (
        await portal.send(
          'user:default/erik',
          'post',
          `/agreements/${id}/sign`,
          { body: { party: 'provider', version: 1, hash } },
        )
      ).body.signatures;
    const [first, second] = await Promise.all([sign(one), sign(other)]);
    expect(first).toHaveLength(1);
    expect(second).toEqual(first);
  });

  it('need no more than two connections each, nor a database of their own', async () => {
    const shared = await databases.empty('POSTGRES_18');
    const knex = await inItsSchema(shared, 2).getClient();
    opened.push(knex);
    const portal = await startPortal({ knex });
    await createIndicator(portal);
    const agreement = await agree(portal, { effectiveTo: null });
    expect(agreement.state).toBe('active');
    const sent = await Promise.all(
      [0, 100, 200, 300].map(async first =>
        portal.send('pipeline', 'post', '/measurements', {
          body: {
            indicator: INDICATOR,
            states: Array.from({ length: 100 }, (_, i) => outageOf(first + i)),
          },
        }),
      ),
    );
    expect(sent.map(({ body }) => body.stored)).toEqual([100, 100, 100, 100]);
    const { body } = await portal.send('pipeline', 'get', '/health');
    expect(body).toMatchObject({ status: 'ok' });
    const outside = await shared('pg_tables')
      .where({ schemaname: 'public' })
      .pluck('tablename');
    expect(outside).toEqual([]);
  });
});
