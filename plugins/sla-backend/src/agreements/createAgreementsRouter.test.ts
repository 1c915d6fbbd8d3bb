import { agree, createIndicator, offer } from '../__testUtils__/agree';
import { ACME, draftOf, SYSTEM, targetOf } from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const MARKUS = 'user:default/markus';

describe('createAgreementsRouter', () => {
  const databases = createDatabases();

  async function start(engine: Engine) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    await createIndicator(portal);
    return portal;
  }

  describe('POST /agreements', () => {
    it.each(ENGINES)(
      'answers 201, Location, ETag and the whole draft, %s',
      async engine => {
        const portal = await start(engine);
        const created = await portal.send(MARKUS, 'post', '/agreements', {
          body: draftOf(),
        });
        expect(created.status).toBe(201);
        expect(created.headers.location).toBe(
          `/api/sla/agreements/${created.body.id}`,
        );
        expect(created.headers.etag).toBe(`"${created.body.etag}"`);
        expect(created.body).toMatchObject({
          state: 'draft',
          calendar: { hours: '24x7', holidays: [], exceptions: [] },
          targets: [
            {
              noData: 'exclude',
              coverageFloor: 90,
              warnAtBudgetConsumed: 75,
              calendar: null,
            },
          ],
        });
        const read = await portal.send(
          MARKUS,
          'get',
          `/agreements/${created.body.id}`,
        );
        expect(read.body).toEqual(created.body);
      },
    );

    it.each(ENGINES)(
      'makes one agreement of a request that is repeated with its key, %s',
      async engine => {
        const portal = await start(engine);
        const headers = { 'Idempotency-Key': 'request-1' };
        const send = (title: string) =>
          portal.send(MARKUS, 'post', '/agreements', {
            body: draftOf({ title }),
            headers,
          });
        const [first, again] = [await send('One'), await send('One')];
        expect(again.status).toBe(201);
        expect(again.body).toEqual(first.body);
        const other = await send('Two');
        expect(other.status).toBe(409);
        expect(other.body.error.details).toMatchObject([
          { field: 'Idempotency-Key' },
        ]);
        expect(await portal.rowCounts()).toMatchObject({ agreements: 1 });
      },
    );

    it('makes one agreement of requests that arrive together, POSTGRES_18', async () => {
      const portal = await start('POSTGRES_18');
      const headers = { 'Idempotency-Key': 'request-1' };
      const answers = await Promise.all(
        [1, 2, 3].map(() =>
          portal.send(MARKUS, 'post', '/agreements', {
            body: draftOf(),
            headers,
          }),
        ),
      );
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
      expect(await portal.rowCounts()).toMatchObject({ agreements: 1 });
    });

    it.each(ENGINES)(
      'takes an agreement with a supplier and one between teams, %s',
      async engine => {
        const portal = await start(engine);
        const uc = draftOf({
          type: 'uc',
          provider: { supplier: 'ACME Hosting' },
          customer: 'group:default/team-payments',
        });
        const ola = draftOf({
          type: 'ola',
          customer: 'group:default/team-warehouse',
        });
        for (const body of [uc, ola]) {
          expect(
            (await portal.send(MARKUS, 'post', '/agreements', { body })).body,
          ).toMatchObject({ type: body.type });
        }
      },
    );
  });

  describe('PUT /agreements/{id}', () => {
    it.each(ENGINES)(
      'changes a draft once, and keeps the ids of its targets, %s',
      async engine => {
        const portal = await start(engine);
        const created = (
          await portal.send(MARKUS, 'post', '/agreements', { body: draftOf() })
        ).body;
        const [target] = created.targets;
        const body = draftOf({
          title: 'Changed',
          targets: [targetOf({ id: target.id, name: 'Renamed' })],
        });
        // Without quotes as well as with them.
        const headers = { 'If-Match': created.etag };
        const changed = await portal.send(
          MARKUS,
          'put',
          `/agreements/${created.id}`,
          { body, headers },
        );
        expect(changed.body).toMatchObject({
          title: 'Changed',
          targets: [{ id: target.id, name: 'Renamed' }],
        });
        expect(changed.body.etag).not.toBe(created.etag);
        const again = await portal.send(
          MARKUS,
          'put',
          `/agreements/${created.id}`,
          { body, headers },
        );
        expect(again.status).toBe(409);
      },
    );
  });

  describe('POST /agreements/{id}/offer', () => {
    it.each(ENGINES)(
      'hashes the terms alone: the same terms have the same hash, %s',
      async engine => {
        const portal = await start(engine);
        const one = await offer(portal);
        const same = await offer(portal);
        const other = await offer(portal, { title: 'Others' });
        expect(one.hash).toBe(same.hash);
        expect(one.hash).not.toBe(other.hash);
      },
    );
  });

  describe('POST /agreements/{id}/sign', () => {
    it.each(ENGINES)(
      'answers a repeated signature with the first one, %s',
      async engine => {
        const portal = await start(engine);
        const { id, hash } = await offer(portal);
        const body = { party: 'provider', version: 1, hash };
        const sign = (who: `user:default/${string}`) =>
          portal.send(who, 'post', `/agreements/${id}/sign`, { body });
        const first = await sign('user:default/erik');
        const again = await sign('user:default/erik');
        expect(again.status).toBe(200);
        expect(again.body).toEqual(first.body);
        const other = await sign(MARKUS);
        expect(other.status).toBe(409);
        expect(other.body.error.details).toEqual([
          { field: 'party', reason: 'provider has signed already' },
        ]);
      },
    );

    it.each(ENGINES)(
      'lets the relationship manager enter a signature with evidence, %s',
      async engine => {
        const portal = await start(engine);
        const { id, hash } = await offer(portal);
        const body = {
          party: 'customer',
          version: 1,
          hash,
          evidence: 'letter of 3 March',
        };
        const signed = await portal.send(
          'user:default/sofia',
          'post',
          `/agreements/${id}/sign`,
          { body },
        );
        expect(signed.body.signatures).toMatchObject([
          {
            party: 'customer',
            signedBy: 'user:default/sofia',
            evidence: 'letter of 3 March',
          },
        ]);
      },
    );

    it.each(ENGINES)(
      'lets a service sign for either party and records its subject, %s',
      async engine => {
        const portal = await start(engine);
        const { id, hash } = await offer(portal);
        for (const party of ['provider', 'customer']) {
          await portal.send('pipeline', 'post', `/agreements/${id}/sign`, {
            body: { party, version: 1, hash },
          });
        }
        const { body } = await portal.send(MARKUS, 'get', `/agreements/${id}`);
        expect(body.signatures).toMatchObject([
          { principal: 'service' },
          { principal: 'service' },
        ]);
      },
    );

    it('lets one of two people sign who sign together, POSTGRES_18', async () => {
      const portal = await start('POSTGRES_18');
      const { id, hash } = await offer(portal);
      const body = { party: 'provider', version: 1, hash };
      const answers = await Promise.all(
        (['user:default/erik', MARKUS] as const).map(who =>
          portal.send(who, 'post', `/agreements/${id}/sign`, { body }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await portal.rowCounts()).toMatchObject({ sign_offs: 1 });
    });
  });

  describe('states by date', () => {
    it.each([
      { effectiveFrom: '2020-01-01', effectiveTo: null, state: 'active' },
      {
        effectiveFrom: '2020-01-01',
        effectiveTo: '2020-12-31',
        state: 'expired',
      },
      { effectiveFrom: '2999-01-01', effectiveTo: null, state: 'agreed' },
    ])(
      'is $state from $effectiveFrom to $effectiveTo once both have signed',
      async ({ state, ...term }) => {
        const portal = await start('SQLITE_3');
        expect(await agree(portal, term)).toMatchObject({ state });
      },
    );
  });

  describe('GET /agreements', () => {
    it.each(ENGINES)(
      'pages through everything once, and filters, %s',
      async engine => {
        const portal = await start(engine);
        for (const customer of [undefined, ACME, undefined]) {
          await offer(portal, customer === undefined ? {} : { customer });
        }
        const seen: string[] = [];
        let cursor = '';
        do {
          const { body } = await portal.send(
            MARKUS,
            'get',
            `/agreements?limit=2${cursor}`,
          );
          seen.push(...body.items.map(({ id }: { id: string }) => id));
          cursor =
            body.nextCursor === undefined ? '' : `&cursor=${body.nextCursor}`;
        } while (cursor !== '');
        expect(new Set(seen).size).toBe(3);
        expect(seen).toHaveLength(3);
        const ofAcme = await portal.send(
          MARKUS,
          'get',
          `/agreements?customerRef=${ACME}&entityRef=${SYSTEM}`,
        );
        expect(ofAcme.body.items).toMatchObject([{ customer: ACME }]);
      },
    );
  });
});
