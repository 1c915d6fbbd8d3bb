import { agree, createIndicator, offer } from '../__testUtils__/agree';
import {
  ACME,
  draftOf,
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
  startPortal,
  type Portal,
  type Who,
} from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const MARKUS = 'user:default/markus';
const TOM = 'user:default/tom';

/** What lasts until long after this test is run, and what is over long before. */
const RUNNING = { effectiveFrom: '2020-01-01', effectiveTo: '2998-12-31' };

async function list(portal: Portal, query: string, who: Who = MARKUS) {
  const { status, body } = await portal.send(
    who,
    'get',
    `/agreements?limit=50&${query}`,
  );
  expect(status).toBe(200);
  return body.items;
}

async function titles(
  portal: Portal,
  query: string,
  who: Who = MARKUS,
): Promise<string[]> {
  const items: { title: string }[] = await list(portal, query, who);
  return items.map(({ title }) => title).sort();
}

describe('listing agreements', () => {
  const databases = createDatabases();

  async function start(engine: Engine) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    await createIndicator(portal);
    return portal;
  }

  const draft = async (
    portal: Portal,
    changes: Readonly<Record<string, unknown>>,
  ) =>
    (
      await portal.send(MARKUS, 'post', '/agreements', {
        body: draftOf(changes),
      })
    ).body;

  const amend = async (portal: Portal, id: string, title: string) =>
    await portal.send(MARKUS, 'post', `/agreements/${id}/amend`, {
      body: { version: 1, draft: draftOf({ ...RUNNING, title }) },
    });

  it.each(ENGINES)(
    'finds a state in the version that is shown and in the next, and drafts for the provider alone, %s',
    async engine => {
      const portal = await start(engine);
      await draft(portal, { title: 'Drafted' });
      await offer(portal, { title: 'Offered' });
      const { id } = await agree(portal, { title: 'Active', ...RUNNING });
      await amend(portal, id, 'Amended');
      await agree(portal, {
        title: 'Over',
        effectiveFrom: '2019-01-01',
        effectiveTo: '2019-12-31',
      });

      expect(await titles(portal, 'state=draft')).toEqual([
        'Active',
        'Drafted',
      ]);
      expect(await titles(portal, 'state=draft', TOM)).toEqual([]);
      expect(await titles(portal, 'state=active', TOM)).toEqual(['Active']);
      expect(await titles(portal, 'state=expired')).toEqual(['Over']);
      expect(await titles(portal, 'state=offered&type=sla')).toEqual([
        'Offered',
      ]);
      expect(await titles(portal, 'state=offered&type=ola')).toEqual([]);
    },
  );

  it.each(ENGINES)(
    'looks for a title as the reader sees it, whatever its case, and takes no sign for another, %s',
    async engine => {
      const portal = await start(engine);
      const { id } = await agree(portal, {
        title: 'Payments 100%',
        ...RUNNING,
      });
      await offer(portal, { title: 'Payments 1000' });
      await amend(portal, id, 'Secret plans');
      await draft(portal, { title: 'Secret draft' });

      expect(await titles(portal, 'search=PAYMENTS')).toHaveLength(2);
      expect(
        await titles(portal, `search=${encodeURIComponent('100%')}`),
      ).toEqual(['Payments 100%']);
      expect(await titles(portal, 'search=secret')).toEqual(['Secret draft']);
      expect(await titles(portal, 'search=secret', TOM)).toEqual([]);
    },
  );

  it.each(ENGINES)(
    'finds what ends before a date, and neither what is over nor what has no end, %s',
    async engine => {
      const portal = await start(engine);
      await agree(portal, { title: 'Soon', ...RUNNING });
      await agree(portal, { title: 'Never', ...RUNNING, effectiveTo: null });
      await agree(portal, {
        title: 'Over',
        effectiveFrom: '2019-01-01',
        effectiveTo: '2019-12-31',
      });
      await offer(portal, { title: 'Offered', ...RUNNING });

      expect(await titles(portal, 'expiringBefore=2998-12-31')).toEqual([]);
      expect(await titles(portal, 'expiringBefore=2999-01-01')).toEqual([
        'Soon',
      ]);
      const refused = await portal.send(
        MARKUS,
        'get',
        '/agreements?expiringBefore=2026-02-30',
      );
      expect(refused.body.error.details).toMatchObject([
        { field: 'expiringBefore' },
      ]);
    },
  );

  it.each(ENGINES)(
    'finds what has been on offer for so many days, and says whose signature is missing, %s',
    async engine => {
      const portal = await start(engine);
      const { id, hash } = await offer(portal, { title: 'Waiting' });
      await agree(portal, { title: 'Signed', ...RUNNING });
      await draft(portal, { title: 'Drafted' });
      await portal.send('user:default/erik', 'post', `/agreements/${id}/sign`, {
        body: { party: 'provider', version: 1, hash },
      });
      await portal
        .knex('agreement_versions')
        .where({ agreement_id: id })
        .decrement('offered_at', 10 * 86_400);

      expect(await titles(portal, 'unsignedFor=10')).toEqual(['Waiting']);
      expect(await titles(portal, 'unsignedFor=11')).toEqual([]);
      for (const who of [MARKUS, TOM] as const) {
        expect(await list(portal, 'unsignedFor=0', who)).toMatchObject([
          { onOffer: { version: 1, missing: ['customer'] } },
        ]);
      }
      const others: { onOffer?: unknown }[] = await list(
        portal,
        'state=active',
      );
      expect(others.map(({ onOffer }) => onOffer)).toEqual([undefined]);
    },
  );

  it.each(ENGINES)(
    'finds what has a target without a fact, for the provider alone, %s',
    async engine => {
      const portal = await start(engine);
      await createIndicator(portal, OTHER_SYSTEM);
      const other = targetOf({
        name: 'Warehouse',
        indicator: `${OTHER_SYSTEM}/availability`,
      });
      await offer(portal, { title: 'Measured' });
      await offer(portal, {
        title: 'Half measured',
        entities: [SYSTEM, OTHER_SYSTEM],
        targets: [targetOf(), other],
      });
      await portal.send('pipeline', 'post', '/measurements', {
        body: {
          indicator: `${SYSTEM}/availability`,
          states: [
            {
              id: 'INC-1',
              state: 'down',
              from: '2026-01-10T10:00:00Z',
              to: '2026-01-10T11:00:00Z',
            },
          ],
        },
      });

      const found = await list(portal, 'withoutMeasurement=true');
      expect(found).toMatchObject([
        { title: 'Half measured', unmeasuredTargets: ['Warehouse'] },
      ]);
      expect(await titles(portal, 'withoutMeasurement=true', TOM)).toEqual([]);
      const seen: { unmeasuredTargets?: unknown }[] = await list(
        portal,
        '',
        TOM,
      );
      expect(seen.map(({ unmeasuredTargets }) => unmeasuredTargets)).toEqual([
        undefined,
        undefined,
      ]);
    },
  );

  it.each(ENGINES)(
    'finds what is reviewed never, and what somebody provides, %s',
    async engine => {
      const portal = await start(engine);
      await offer(portal, { title: 'Reviewed', review: { everyMonths: 3 } });
      await offer(portal, { title: 'Forgotten' });
      await draft(portal, {
        title: 'Hosting',
        type: 'uc',
        provider: { supplier: 'ACME Hosting' },
        customer: 'group:default/team-payments',
      });

      expect(await titles(portal, 'withoutReview=true')).toEqual([
        'Forgotten',
        'Hosting',
      ]);
      expect(
        await titles(portal, 'provider=group:default/team-payments'),
      ).toEqual(['Forgotten', 'Reviewed']);
      expect(await titles(portal, 'provider=ACME%20Hosting')).toEqual([
        'Hosting',
      ]);
    },
  );

  it.each(ENGINES)(
    'pages once through everything by title and by the last day, %s',
    async engine => {
      const portal = await start(engine);
      const ends = {
        b: '2027-12-31',
        A: null,
        c: '2026-12-31',
        a: '2027-12-31',
        B: null,
      };
      for (const [title, effectiveTo] of Object.entries(ends)) {
        await draft(portal, { title, effectiveTo, customer: ACME });
      }
      const pages = async (sort: string) => {
        const seen: { title: string; effectiveTo: string | null }[] = [];
        let cursor = '';
        do {
          const { body } = await portal.send(
            MARKUS,
            'get',
            `/agreements?limit=2&sort=${sort}${cursor}`,
          );
          seen.push(...body.items);
          cursor =
            body.nextCursor === undefined ? '' : `&cursor=${body.nextCursor}`;
        } while (cursor !== '');
        return seen;
      };
      const byTitle = await pages('title');
      expect(byTitle.map(({ title }) => title.toLowerCase())).toEqual([
        ...['a', 'a', 'b', 'b', 'c'],
      ]);
      expect(new Set(byTitle.map(({ title }) => title)).size).toBe(5);
      const byEnd = await pages('effective-to');
      expect(byEnd.map(({ effectiveTo }) => effectiveTo)).toEqual([
        '2026-12-31',
        '2027-12-31',
        '2027-12-31',
        null,
        null,
      ]);
      expect(new Set(byEnd.map(({ title }) => title)).size).toBe(5);
    },
  );

  it('asks the database as often for many agreements as for one', async () => {
    const portal = await start('SQLITE_3');
    const queriesFor = async (path: string) => {
      let queries = 0;
      const count = () => {
        queries += 1;
      };
      portal.knex.on('query', count);
      await list(portal, path);
      portal.knex.off('query', count);
      return queries;
    };
    const query = 'sort=title&state=draft&withoutMeasurement=true';
    await draft(portal, { title: 'First' });
    await queriesFor(query);
    const ofOne = await queriesFor(query);
    for (const title of ['b', 'c', 'd', 'e']) {
      await draft(portal, { title });
    }
    expect(await list(portal, query)).toHaveLength(5);
    expect(await queriesFor(query)).toBe(ofOne);
  });
});
