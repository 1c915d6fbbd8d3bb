import type {
  CustomerAttention,
  ListedCustomer,
} from '@service-levels/backstage-plugin-sla-common';
import {
  AuthorizeResult,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import { createIndicator, offer } from '../__testUtils__/agree';
import {
  ACME,
  BANKING,
  entities,
  entityOf,
  SYSTEM,
} from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { allowAll, startPortal, type Who } from '../__testUtils__/startPortal';

jest.setTimeout(120_000);

const MARKUS = 'user:default/markus';
const TOM = 'user:default/tom';
const BOTH = 'user:default/both';
/** Whom the user of that name represents. */
const OWN_OF_BOTH = 'customer:default/both';
const HR = 'customer:default/hr';
const SALES = 'customer:default/sales';
const ALL = [ACME, OWN_OF_BOTH, HR, BANKING, SALES];

const LONG_AGO = '2020-02-03T10:00:00Z';
const LONGER_AGO = '2019-05-06T10:00:00Z';
const AHEAD = '2099-01-01T10:00:00Z';
const OLD_DUE = '2020-02-10';

const FILTERS = [
  'atRisk=true',
  'complaintOpen=true',
  'noContactForWeeks=4',
] as const;
const SORTS = ['ref', 'title', 'last-contact'] as const;

const today = () => new Date().toISOString().slice(0, 10);

describe.each(ENGINES)('what of customers wants attention, %s', engine => {
  const databases = createDatabases();

  async function started(options: { policy?: typeof allowAll } = {}) {
    const portal = await startPortal({
      knex: await databases.migrated(engine as Engine),
      catalog: [...entities, entityOf('user:default/sofia')],
      ...options,
    });
    const create = async (name: string, changes: object = {}) =>
      await portal.send(MARKUS, 'post', '/customers', {
        body: { name, title: name, type: 'internal', ...changes },
      });
    await create('hr', { title: 'zeta', contactCadenceDays: 30 });
    await create('sales', { title: 'Alpha', type: 'external' });
    const say = async (ref: string, kind: string, changes: object = {}) => {
      const { status, body } = await portal.send(
        'pipeline',
        'post',
        `${ref.replace('customer:', '/customers/')}/interactions`,
        { body: { kind, title: 'Said', ...changes } },
      );
      expect(status).toBe(201);
      return `${ref.replace('customer:', '/customers/')}/interactions/${
        body.id
      }`;
    };
    const answer = async (ref: string, ...scores: number[]) => {
      for (const score of scores) {
        await portal.send(
          MARKUS,
          'post',
          `${ref.replace('customer:', '/customers/')}/satisfaction`,
          { body: { service: SYSTEM, score, date: today() } },
        );
      }
    };
    const list = async (query = '', who: Who = MARKUS) =>
      (await portal.send(who, 'get', `/customers?${query}`)).body
        .items as ListedCustomer[];
    const refs = async (query = '', who: Who = MARKUS) =>
      (await list(query, who)).map(({ ref }) => ref);
    const attention = async (ref: string, who: Who = MARKUS) =>
      (await list('', who)).find(one => one.ref === ref)
        ?.attention as CustomerAttention | null;
    /** All pages of two customers. */
    const paged = async (query: string, who: Who = MARKUS) => {
      const found: string[] = [];
      let cursor: string | undefined = '';
      while (cursor !== undefined) {
        const {
          body,
        }: { body: { items: ListedCustomer[]; nextCursor?: string } } =
          await portal.send(
            who,
            'get',
            `/customers?limit=2&${query}${cursor && `&cursor=${cursor}`}`,
          );
        found.push(...body.items.map(({ ref }) => ref));
        cursor = body.nextCursor;
      }
      return found;
    };
    return { ...portal, say, answer, list, refs, attention, paged };
  }

  it('is told with the list: the last contact, what is open, and why it is at risk', async () => {
    const { say, answer, attention } = await started();
    expect(await attention(SALES)).toEqual({
      lastContactAt: null,
      openComplaints: 0,
      risks: [],
    });
    await say(HR, 'call', { at: LONGER_AGO });
    await say(HR, 'meeting', { at: LONG_AGO });
    await say(HR, 'meeting', { at: AHEAD });
    await say(HR, 'note');
    expect(await attention(HR)).toEqual({
      lastContactAt: LONG_AGO,
      openComplaints: 0,
      risks: [{ kind: 'contact-overdue', cadenceDays: 30 }],
    });
    await say(SALES, 'complaint', { at: LONG_AGO, due: OLD_DUE });
    await say(SALES, 'complaint', { at: LONGER_AGO, due: '2099-01-01' });
    await answer(SALES, 2, 3);
    expect(await attention(SALES)).toEqual({
      lastContactAt: LONG_AGO,
      openComplaints: 2,
      risks: [{ kind: 'complaint-overdue', due: OLD_DUE }],
    });
    await answer(SALES, 3);
    expect((await attention(SALES))?.risks).toEqual([
      { kind: 'complaint-overdue', due: OLD_DUE },
      { kind: 'dissatisfied', service: SYSTEM, mean: 2.67 },
    ]);
    expect((await attention(ACME))?.risks).toEqual([]);
  });

  it('changes with what is done about it', async () => {
    const { say, attention, send, refs } = await started();
    const complaint = await say(BANKING, 'complaint', {
      at: LONG_AGO,
      due: OLD_DUE,
    });
    expect(await refs('atRisk=true')).toEqual([BANKING]);
    await send(MARKUS, 'post', `${complaint}/answer`, {
      body: { text: 'We look into it' },
    });
    // Answered, but open until somebody closes it.
    expect(await refs('atRisk=true')).toEqual([]);
    expect(await refs('complaintOpen=true')).toEqual([BANKING]);
    await send('user:default/sofia', 'post', `${complaint}/close`, {
      body: {},
    });
    expect(await refs('complaintOpen=true')).toEqual([]);
    expect(await attention(BANKING)).toEqual({
      lastContactAt: LONG_AGO,
      openComplaints: 0,
      risks: [],
    });
    await say(BANKING, 'compliment');
    expect(await refs('noContactForWeeks=1')).not.toContain(BANKING);
  });

  it('is at risk by a cadence only once that has passed', async () => {
    const { say, refs } = await started();
    // Never in contact, and known only since just now.
    expect(await refs('atRisk=true')).toEqual([]);
    await say(HR, 'call', { at: LONG_AGO });
    expect(await refs('atRisk=true')).toEqual([HR]);
    await say(HR, 'email');
    expect(await refs('atRisk=true')).toEqual([]);
  });

  it('narrows the list, also together with other filters', async () => {
    const { say, refs } = await started();
    await say(SALES, 'complaint', { at: LONG_AGO, due: OLD_DUE });
    await say(HR, 'complaint', { due: '2099-01-01' });
    await say(ACME, 'meeting');
    await say(BANKING, 'meeting', { at: LONG_AGO });
    await say(BANKING, 'meeting', { at: AHEAD });
    expect(await refs('atRisk=true')).toEqual([SALES]);
    expect(await refs('complaintOpen=true')).toEqual([HR, SALES]);
    expect(await refs('noContactForWeeks=4')).toEqual([
      OWN_OF_BOTH,
      BANKING,
      SALES,
    ]);
    expect(await refs('complaintOpen=true&noContactForWeeks=4')).toEqual([
      SALES,
    ]);
    expect(await refs('complaintOpen=true&type=internal')).toEqual([HR]);
    expect(await refs('noContactForWeeks=4&mine=true')).toEqual([BANKING]);
    expect(await refs('atRisk=true&search=alph')).toEqual([SALES]);
    expect(await refs('atRisk=true&search=zeta')).toEqual([]);
    expect(await refs('atRisk=false')).toEqual(ALL);
  });

  it('sorts the list, and pages give each customer once', async () => {
    const { say, refs, paged, send } = await started();
    await say(SALES, 'meeting', { at: LONGER_AGO });
    await say(BANKING, 'call', { at: LONG_AGO });
    await say(HR, 'call', { at: LONG_AGO });
    const byContact = [ACME, OWN_OF_BOTH, SALES, HR, BANKING];
    expect(await refs('sort=last-contact')).toEqual(byContact);
    expect(await refs('sort=title')).toEqual([
      ACME,
      SALES,
      OWN_OF_BOTH,
      BANKING,
      HR,
    ]);
    for (const sort of SORTS) {
      const query = `sort=${sort}`;
      expect(await paged(query)).toEqual(await refs(query));
      expect(await paged(`${query}&noContactForWeeks=4`)).toHaveLength(5);
    }
    const { body } = await send(MARKUS, 'get', '/customers?limit=1&sort=title');
    const elsewhere = `/customers?limit=1&cursor=${body.nextCursor}`;
    expect((await send(MARKUS, 'get', elsewhere)).status).toBe(400);
    expect(
      (await send(MARKUS, 'get', `${elsewhere}&sort=last-contact`)).status,
    ).toBe(400);
    expect(
      (await send(MARKUS, 'get', '/customers?noContactForWeeks=0')).status,
    ).toBe(400);
  });

  it.each([
    ['as shipped', undefined],
    ['where everything is allowed', allowAll],
  ])('is not for the customer, %s', async (_which, policy) => {
    const { say, answer, list, refs, send } = await started({ policy });
    const queries = [...FILTERS, ...SORTS.map(sort => `sort=${sort}&limit=1`)];
    const seen = async () =>
      await Promise.all(
        queries.map(
          async query => (await send(TOM, 'get', `/customers?${query}`)).body,
        ),
      );
    const before = await seen();
    await say(BANKING, 'complaint', { at: LONG_AGO, due: OLD_DUE });
    await say(BANKING, 'meeting', { at: LONG_AGO, visibility: 'shared' });
    await answer(BANKING, 1, 1, 1);
    expect(await refs('atRisk=true')).toEqual([BANKING]);
    expect(await seen()).toEqual(before);
    expect(await list('', TOM)).toMatchObject([
      { ref: BANKING, attention: null },
    ]);
    for (const filter of FILTERS) {
      expect(await refs(filter, TOM)).toEqual([]);
    }
    // What they see themselves, they may ask for.
    await say(BANKING, 'complaint', { visibility: 'shared' });
    expect(await refs('complaintOpen=true', TOM)).toEqual([BANKING]);
  });

  it('is told somebody of the provider who represents a customer besides, but for that one', async () => {
    const portal = await started({ policy: allowAll });
    const { say, list, refs, paged } = portal;
    await createIndicator(portal);
    await offer(portal, { provider: 'group:default/team-both' });
    await say(OWN_OF_BOTH, 'complaint', { due: OLD_DUE });
    await say(BANKING, 'complaint', { at: LONG_AGO, due: OLD_DUE });
    const told = (await list('', BOTH)).filter(one => one.attention !== null);
    expect(told.map(({ ref }) => ref)).toEqual([ACME, HR, BANKING, SALES]);
    expect(await refs('atRisk=true', BOTH)).toEqual([BANKING]);
    expect(await refs('complaintOpen=true', BOTH)).toEqual([BANKING]);
    expect(await refs('noContactForWeeks=4', BOTH)).toEqual([
      ACME,
      HR,
      BANKING,
      SALES,
    ]);
    const byContact = [ACME, OWN_OF_BOTH, HR, SALES, BANKING];
    expect(await refs('sort=last-contact', BOTH)).toEqual(byContact);
    expect(await paged('sort=last-contact', BOTH)).toEqual(byContact);
    await say(OWN_OF_BOTH, 'complaint', { visibility: 'shared' });
    expect(await refs('complaintOpen=true', BOTH)).toEqual([
      OWN_OF_BOTH,
      BANKING,
    ]);
  });

  it('is not for who may not read the dialogue', async () => {
    const policy = {
      handle: async ({
        permission,
      }: {
        permission: { name: string };
      }): Promise<PolicyDecision> => ({
        result:
          permission.name === 'sla.dialogue.read'
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      }),
    };
    const { say, list, refs } = await started({ policy });
    await say(SALES, 'complaint', { at: LONG_AGO, due: OLD_DUE });
    const erik = 'user:default/erik';
    expect((await list('', erik)).map(one => one.attention)).toEqual(
      ALL.map(() => null),
    );
    for (const filter of FILTERS) {
      expect(await refs(filter, erik)).toEqual([]);
    }
    expect(await refs('sort=last-contact', erik)).toEqual(ALL);
  });
});
