import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { userInfoServiceFactory } from '@backstage/backend-defaults/userInfo';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { parse } from 'csv-parse';
import type { Knex } from 'knex';
import request from 'supertest';
import { draftOf, entityOf, targetOf } from './__testUtils__/company';
import { createDatabases, ENGINES } from './__testUtils__/databases';
import { allowAllModule } from './__testUtils__/startPortal';
import { slaPlugin } from './plugin';

jest.setTimeout(180_000);

/** Real checks of eight web shops; they stay outside of the project. */
const CHECKS = resolve(__dirname, '../../../../shared/data/uptime-checks.csv');
const TOKEN = 'a-static-token-of-a-pipeline-in-a-test';
const CUSTOMER = 'customer:default/shops';
const BATCH = 1000;

interface Check {
  readonly checked_at: string;
  readonly site: string;
  readonly status: 'up' | 'degraded' | 'down';
}

/** A site is in a state from its row until its next row; the last row begins none. */
interface Site {
  readonly name: string;
  readonly entityRef: string;
  readonly states: readonly {
    state: Check['status'];
    from: string;
    to: string;
  }[];
  readonly from: string;
  readonly to: string;
}

async function readSites(): Promise<Site[]> {
  const checksOf = new Map<string, Check[]>();
  const rows: AsyncIterable<Check> = createReadStream(CHECKS).pipe(
    parse({ columns: true }),
  );
  for await (const check of rows) {
    checksOf.set(check.site, [...(checksOf.get(check.site) ?? []), check]);
  }
  return [...checksOf].map(([name, checks], i) => ({
    name,
    entityRef: `system:default/shop-${i}`,
    states: checks.slice(0, -1).map((check, row) => ({
      state: check.status,
      from: check.checked_at,
      to: checks[row + 1].checked_at,
    })),
    from: checks[0].checked_at,
    to: checks[checks.length - 1].checked_at,
  }));
}

const secondsBetween = (from: string, to: string) =>
  (Date.parse(to) - Date.parse(from)) / 1000;

/** Counted without any of our code. */
function countByHand({ states, from, to }: Site) {
  const down = states
    .filter(({ state }) => state === 'down')
    .reduce((sum, state) => sum + secondsBetween(state.from, state.to), 0);
  const total = secondsBetween(from, to);
  return { good: total - down, total };
}

/** As the issue of this test names them. */
const PUBLISHED = {
  '#27654 LimeCommerce Production': {
    attained: { good: 39002249, total: 39025971 },
    attainedPercent: '99.939',
  },
  '#71530 Jade': {
    attained: { good: 37631591, total: 37744948 },
    attainedPercent: '99.699',
  },
  '#67394 Yeva': {
    attained: { good: 37711097, total: 37744942 },
    attainedPercent: '99.910',
  },
};

/** A database for each plugin, as in a real backend: real auth keeps its keys there. */
function databaseFactory(create: () => Promise<Knex>) {
  const clients = new Map<string, Promise<Knex>>();
  return createServiceFactory({
    service: coreServices.database,
    deps: { plugin: coreServices.pluginMetadata },
    factory: ({ plugin }) => ({
      getClient: async () => {
        const client = clients.get(plugin.getId()) ?? create();
        clients.set(plugin.getId(), client);
        return await client;
      },
    }),
  });
}

async function startWithRealAuth(
  createKnex: () => Promise<Knex>,
  sites: readonly Site[],
) {
  const { server } = await startTestBackend({
    features: [
      slaPlugin,
      permissionPlugin,
      allowAllModule,
      permissionsServiceFactory,
      authServiceFactory,
      httpAuthServiceFactory,
      userInfoServiceFactory,
      catalogServiceMock.factory({
        entities: [
          entityOf(CUSTOMER, { spec: { type: 'external' } }),
          entityOf('group:default/team-shops'),
          ...sites.map(site => entityOf(site.entityRef)),
        ],
      }),
      mockServices.rootConfig.factory({
        data: {
          backend: {
            auth: {
              externalAccess: [
                {
                  type: 'static',
                  options: { token: TOKEN, subject: 'pipeline' },
                  accessRestrictions: [{ plugin: 'sla' }],
                },
              ],
            },
          },
          permission: { enabled: true },
        },
      }),
      databaseFactory(createKnex),
      mockServices.scheduler.factory({
        includeInitialDelayedTasksOnStartup: true,
      }),
    ],
  });
  return {
    send: async (
      method: 'get' | 'post',
      path: string,
      body?: object,
      token = TOKEN,
    ) => {
      const sending = request(server)
        [method](`/api/sla${path}`)
        .set('Authorization', `Bearer ${token}`);
      return await (body === undefined ? sending : sending.send(body));
    },
  };
}

type Portal = Awaited<ReturnType<typeof startWithRealAuth>>;

async function sendChecks(portal: Portal, site: Site) {
  const counts = { stored: 0, replaced: 0, unchanged: 0, withdrawn: 0 };
  for (let at = 0; at < site.states.length; at += BATCH) {
    const states = site.states.slice(at, at + BATCH);
    const sent = await portal.send('post', '/measurements', {
      indicator: `${site.entityRef}/availability`,
      states,
    });
    expect(sent.status).toBe(200);
    counts.stored += sent.body.stored;
    counts.replaced += sent.body.replaced;
    counts.unchanged += sent.body.unchanged;
    counts.withdrawn += sent.body.withdrawn;
  }
  return counts;
}

async function agreeOn(portal: Portal, site: Site) {
  const indicator = await portal.send('post', '/indicators', {
    entityRef: site.entityRef,
    name: 'availability',
    stream: 'states',
    whereNothingReported: 'unknown',
  });
  expect(indicator.status).toBe(201);
  const created = await portal.send(
    'post',
    '/agreements',
    draftOf({
      title: site.name,
      provider: 'group:default/team-shops',
      customer: CUSTOMER,
      entities: [site.entityRef],
      timeZone: 'UTC',
      calendar: '24x7',
      effectiveFrom: '2025-01-01',
      effectiveTo: null,
      targets: [targetOf({ indicator: `${site.entityRef}/availability` })],
    }),
  );
  expect(created.status).toBe(201);
  const path = `/agreements/${created.body.id}`;
  const { hash } = (await portal.send('post', `${path}/offer`, { version: 1 }))
    .body;
  await portal.send('post', `${path}/sign`, {
    party: 'provider',
    version: 1,
    hash,
  });
  const signed = await portal.send('post', `${path}/sign`, {
    party: 'customer',
    version: 1,
    hash,
  });
  expect(signed.body).toMatchObject({ state: 'active' });
}

async function figureOf(portal: Portal, { entityRef, from, to }: Site) {
  const { status, body } = await portal.send(
    'get',
    `/attainment?entityRef=${entityRef}&from=${from}&to=${to}`,
  );
  expect(status).toBe(200);
  expect(body.items).toHaveLength(1);
  return body.items[0];
}

(existsSync(CHECKS) ? describe : describe.skip)(
  'real uptime checks over HTTP with a static token',
  () => {
    const databases = createDatabases();

    it.each(ENGINES)(
      'answers the exact counts of all eight sites, also when all is sent twice, %s',
      async engine => {
        const sites = await readSites();
        expect(sites).toHaveLength(8);
        const portal = await startWithRealAuth(
          () => databases.empty(engine),
          sites,
        );
        expect(
          (await portal.send('get', '/attainment', undefined, 'another-token'))
            .status,
        ).toBe(401);

        const figures: Record<string, unknown> = {};
        for (const site of sites) {
          await agreeOn(portal, site);
          const nothing = {
            stored: 0,
            replaced: 0,
            unchanged: 0,
            withdrawn: 0,
          };
          expect(await sendChecks(portal, site)).toEqual({
            ...nothing,
            stored: site.states.length,
          });
          const first = await figureOf(portal, site);
          expect(first.attained).toEqual(countByHand(site));
          figures[site.name] = first;

          expect(await sendChecks(portal, site)).toEqual({
            ...nothing,
            unchanged: site.states.length,
          });
          const { measuredUntil: _before, ...before } = first;
          const { measuredUntil: _after, ...after } = await figureOf(
            portal,
            site,
          );
          expect(after).toEqual(before);
        }
        expect(figures).toMatchObject(PUBLISHED);
      },
    );
  },
);
