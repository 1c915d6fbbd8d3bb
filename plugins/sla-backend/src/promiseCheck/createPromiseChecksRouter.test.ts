import type { Entity } from '@backstage/catalog-model';
import { createIndicator, offer } from '../__testUtils__/agree';
import {
  draftOf,
  entities,
  entityOf,
  OTHER_SYSTEM,
  SYSTEM,
  targetOf,
} from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import {
  allowAll,
  startPortal,
  type Portal,
} from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const MARKUS = 'user:default/markus';
const ERIK = 'user:default/erik';
const TOM = 'user:default/tom';
const WAREHOUSE = 'group:default/team-warehouse';
const PAYMENTS_TEAM = 'group:default/team-payments';

const API = 'component:default/payments-api';
const DB = 'resource:default/db';
const HOST = 'resource:default/host';
const QUEUE = 'component:default/queue';

const OFFICE = {
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' },
  ],
};

/** Payments has a part, which depends on a database on a host, and on a queue that depends on payments. */
function catalog(): Entity[] {
  const others = entities.filter(
    ({ metadata }) => !['payments', 'payments-api'].includes(metadata.name),
  );
  return [
    ...others,
    entityOf(SYSTEM, { relations: { hasPart: [API] } }),
    entityOf(API, {
      relations: {
        partOf: [SYSTEM],
        ownedBy: [PAYMENTS_TEAM],
        dependsOn: [DB, QUEUE],
      },
    }),
    entityOf(DB, { relations: { dependsOn: [HOST], ownedBy: [WAREHOUSE] } }),
    entityOf(HOST),
    entityOf(QUEUE, { relations: { dependsOn: [SYSTEM] } }),
  ];
}

const wanted = (changes: Record<string, unknown> = {}) => ({
  indicator: `${SYSTEM}/availability`,
  objective: { kind: 'availability', atLeast: 99.9 },
  period: 'month',
  calendar: '24x7',
  timeZone: 'UTC',
  ...changes,
});

describe('createPromiseChecksRouter', () => {
  const databases = createDatabases();

  async function start(
    engine: Engine,
    options: Partial<Parameters<typeof startPortal>[0]> = {},
  ) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
      catalog: catalog(),
      ...options,
    });
    for (const ref of [SYSTEM, DB, HOST, QUEUE]) {
      await createIndicator(portal, ref);
    }
    return portal;
  }

  /** Signs an agreement between teams, or with a supplier, on one entity. */
  async function underpin(
    portal: Portal,
    entityRef: string,
    atLeast: number,
    changes: Record<string, unknown> = {},
  ): Promise<string> {
    const { id, hash } = await offer(portal, {
      type: 'ola',
      title: `OLA of ${entityRef}`,
      provider: WAREHOUSE,
      customer: PAYMENTS_TEAM,
      entities: [entityRef],
      effectiveFrom: '2020-01-01',
      effectiveTo: null,
      targets: [
        targetOf({
          indicator: `${entityRef}/availability`,
          objective: { kind: 'availability', atLeast },
        }),
      ],
      ...changes,
    });
    for (const party of ['provider', 'customer']) {
      const signed = await portal.send(
        'pipeline',
        'post',
        `/agreements/${id}/sign`,
        { body: { party, version: 1, hash } },
      );
      expect(signed.status).toBe(200);
    }
    return id;
  }

  const check = async (
    portal: Portal,
    body: Record<string, unknown> = wanted(),
    who: Parameters<Portal['send']>[0] = MARKUS,
  ) => await portal.send(who, 'post', '/promise-check', { body });

  describe('POST /promise-check', () => {
    it.each(ENGINES)(
      'answers from what is agreed beneath: OLA, UC, what is missing and what has expired, %s',
      async engine => {
        const portal = await start(engine);
        const ola = await underpin(portal, DB, 99.5, { calendar: OFFICE });
        const uc = await underpin(portal, HOST, 99, {
          type: 'uc',
          title: 'Hosting',
          provider: { supplier: 'Hosters' },
        });
        const ended = await underpin(portal, QUEUE, 99, {
          title: 'Queue until 2021',
          effectiveTo: '2021-12-31',
        });
        const { status, body } = await check(portal);
        expect(status).toBe(200);
        expect(body.answer).toBe('no');
        expect(body.ceiling).toEqual({
          wanted: 99.9,
          independent: '99.5',
          worstCaseSum: '99.5',
          bestCase: '99.5',
        });
        // The OLA of the database answers for its host as well.
        expect(body.restsOn).toEqual([
          expect.objectContaining({
            agreementId: ola,
            title: `OLA of ${DB}`,
            targetName: 'Availability',
            entityRef: DB,
            via: [SYSTEM, API, DB],
          }),
        ]);
        expect(JSON.stringify(body)).not.toContain(uc);
        expect(body.missing).toMatchObject([
          { entityRef: API, isOwn: false },
          {
            entityRef: QUEUE,
            expired: [
              {
                agreementId: ended,
                title: 'Queue until 2021',
                effectiveTo: '2021-12-31',
              },
            ],
          },
        ]);
        expect(body.hours.narrower).toMatchObject([
          { entityRef: DB, agreements: [{ agreementId: ola }] },
        ]);
        expect(body.reasons.map(({ code }: { code: string }) => code)).toEqual([
          'ceiling-exceeded',
          'no-history',
          'expired-promise',
          'missing-promises',
          'hours-not-covered',
        ]);
      },
    );

    it.each(ENGINES)('judges the past as it is wanted, %s', async engine => {
      const portal = await start(engine);
      const lastMonth = new Date();
      lastMonth.setUTCDate(0);
      const month = lastMonth.toISOString().slice(0, 7);
      const days = lastMonth.getUTCDate();
      await portal.send('pipeline', 'post', '/measurements', {
        body: {
          indicator: `${SYSTEM}/availability`,
          states: [
            {
              id: 'INC-1',
              state: 'down',
              from: `${month}-05T00:00:00Z`,
              to: `${month}-05T02:00:00Z`,
            },
          ],
        },
      });
      const { body } = await check(portal);
      expect(body.history).toMatchObject({
        met: 11,
        judged: 12,
        worst: {
          label: month,
          attained: {
            good: days * 86_400 - 7200,
            total: days * 86_400,
          },
        },
      });
      expect(body.reasons).toContainEqual({
        code: 'history-missed',
        leadsTo: 'at-risk',
        met: 11,
        judged: 12,
      });
      const weeks = await check(
        portal,
        wanted({ period: { rollingDays: 7 }, calendar: OFFICE }),
      );
      // The outage was in the night.
      expect(weeks.body.history).toMatchObject({ judged: 12, met: 12 });
    });

    it.each(ENGINES)(
      'does not name agreements to who may not read them, and counts them, %s',
      async engine => {
        const portal = await start(engine);
        await offer(portal);
        await underpin(portal, HOST, 99, {
          customer: WAREHOUSE,
          title: 'Between others',
        });
        const { status, body } = await check(portal, wanted(), ERIK);
        expect(status).toBe(200);
        expect(body.restsOn).toMatchObject([
          {
            agreementId: null,
            title: null,
            targetId: null,
            targetName: null,
            entityRef: HOST,
          },
        ]);
        expect(body.ceiling.independent).toBe('99');
        expect(JSON.stringify(body)).not.toContain('Between others');
      },
    );

    it.each(ENGINES)(
      'is not for a representative, whatever the policy says, %s',
      async engine => {
        const portal = await start(engine, { policy: allowAll });
        const { id } = await offer(portal);
        for (const body of [wanted(), wanted({ agreementId: id })]) {
          expect((await check(portal, body, TOM)).status).toBe(404);
        }
        const path = `/agreements/${id}/promise-check`;
        expect((await portal.send(TOM, 'get', path)).status).toBe(404);
        expect((await portal.send(MARKUS, 'get', path)).status).toBe(200);
      },
    );

    it.each(ENGINES)(
      'is not for a customer who provides something else, of what is agreed with them, %s',
      async engine => {
        const portal = await start(engine, { policy: allowAll });
        await createIndicator(portal, OTHER_SYSTEM);
        await offer(portal, { customer: 'customer:default/both' });
        await offer(portal, {
          provider: 'group:default/team-both',
          entities: [OTHER_SYSTEM],
          targets: [targetOf({ indicator: `${OTHER_SYSTEM}/availability` })],
        });
        const both = 'user:default/both';
        expect((await check(portal, wanted(), both)).status).toBe(404);
        const own = wanted({ indicator: `${OTHER_SYSTEM}/availability` });
        expect((await check(portal, own, both)).status).toBe(200);
      },
    );

    it.each(ENGINES)('names what is wrong with a request, %s', async engine => {
      const portal = await start(engine);
      const refused = async (changes: Record<string, unknown>) => {
        const { status, body } = await check(portal, wanted(changes));
        expect(status).toBe(400);
        return body.error.details;
      };
      expect(await refused({ calendar: 'nowhere' })).toEqual([
        { field: 'calendar', reason: 'there is no calendar nowhere' },
      ]);
      expect(await refused({ period: 'day' })).toEqual([
        expect.objectContaining({ field: 'period' }),
      ]);
      expect(await refused({ whatever: 1 })).toEqual([
        { field: 'whatever', reason: 'is not known' },
      ]);
    });

    it.each(ENGINES)(
      'refuses where more lies beneath than can be looked at, %s',
      async engine => {
        const parts = Array.from(
          { length: 2001 },
          (_, i) => `component:default/c${i}`,
        );
        const portal = await start(engine, {
          catalog: [
            ...catalog().filter(({ metadata }) => metadata.name !== 'payments'),
            entityOf(SYSTEM, { relations: { hasPart: parts } }),
          ],
        });
        const { status, body } = await check(portal);
        expect(status).toBe(400);
        expect(body.error.details).toEqual([
          {
            field: 'entities',
            reason: 'has more than 2000 entities beneath it',
          },
        ]);
        // It hinders no offer.
        const { id } = await offer(portal);
        const kept = await portal.send(
          MARKUS,
          'get',
          `/agreements/${id}/promise-check`,
        );
        expect(kept.body).toMatchObject({
          isStored: true,
          answer: null,
          failure: 'too-large',
          targets: [],
        });
      },
    );
  });

  describe('GET /agreements/{id}/promise-check', () => {
    it.each(ENGINES)(
      'answers what was checked at the offer, also when things have changed since, %s',
      async engine => {
        const portal = await start(engine);
        const ola = await underpin(portal, DB, 99.95);
        const created = await portal.send(MARKUS, 'post', '/agreements', {
          body: draftOf({
            targets: [
              targetOf(),
              targetOf({ name: 'Stricter', period: 'week' }),
            ],
          }),
        });
        const { id } = created.body;
        const path = `/agreements/${id}/promise-check`;
        const draft = await portal.send(MARKUS, 'get', path);
        expect(draft.body).toMatchObject({ isStored: false, version: 1 });
        await portal.send('pipeline', 'post', `/agreements/${id}/offer`, {
          body: { version: 1 },
        });
        const offered = await portal.send(MARKUS, 'get', path);
        expect(offered.body).toMatchObject({
          agreementId: id,
          version: 1,
          isStored: true,
          failure: null,
          answer: 'at-risk',
          targets: [
            {
              targetName: 'Availability',
              ceiling: { independent: '99.95' },
              restsOn: [
                {
                  agreementId: ola,
                  title: `OLA of ${DB}`,
                  targetName: 'Availability',
                },
              ],
              // The part is the provider's own.
              missing: [{ entityRef: API, isOwn: true }, { entityRef: QUEUE }],
            },
            { targetName: 'Stricter', period: 'week' },
          ],
        });
        await underpin(portal, QUEUE, 95);
        const later = await portal.send(MARKUS, 'get', `${path}?version=1`);
        expect(later.body).toEqual(offered.body);
        const now = await check(portal, wanted({ agreementId: id }));
        expect(now.body.restsOn).toHaveLength(2);
      },
    );

    it.each(ENGINES)(
      'tells that it could not be checked, where the catalog failed at the offer, %s',
      async engine => {
        let isDown = false;
        const logged: string[] = [];
        const portal = await start(engine, {
          onCatalogAsked: () => {
            if (isDown) {
              throw new Error('The catalog is down');
            }
          },
          onLogged: ({ message }) => logged.push(message),
        });
        const created = await portal.send(MARKUS, 'post', '/agreements', {
          body: draftOf(),
        });
        const { id, etag } = created.body;
        await portal.send('pipeline', 'post', `/agreements/${id}/approve`, {
          body: { version: 1, etag },
        });
        isDown = true;
        const offered = await portal.send(
          MARKUS,
          'post',
          `/agreements/${id}/offer`,
          { body: { version: 1 } },
        );
        expect(offered.body.state).toBe('offered');
        const kept = await portal.send(
          MARKUS,
          'get',
          `/agreements/${id}/promise-check`,
        );
        expect(kept.body).toMatchObject({
          isStored: true,
          failure: 'unavailable',
          answer: null,
        });
        expect(logged.join()).toContain(id);
      },
    );

    it.each(ENGINES)('knows no version that there is not, %s', async engine => {
      const portal = await start(engine);
      const { id } = await offer(portal);
      const { status } = await portal.send(
        MARKUS,
        'get',
        `/agreements/${id}/promise-check?version=2`,
      );
      expect(status).toBe(404);
    });
  });
});
