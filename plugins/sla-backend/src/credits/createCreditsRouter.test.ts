import {
  dateOf,
  lastPeriods,
  type Credit,
} from '@service-levels/backstage-plugin-sla-common';
import { agree, createIndicator, INDICATOR } from '../__testUtils__/agree';
import { ACME, BANKING, targetOf } from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal, type Who } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const MARKUS = 'user:default/markus';
const TOM = 'user:default/tom';
const TIME_ZONE = 'Europe/Berlin';
const DAY = 86_400;

/** The months before the running one, the last one last. */
const [BEFORE, LAST] = lastPeriods({
  kind: 'month',
  count: 3,
  instant: Math.floor(Date.now() / 1000),
  timeZone: TIME_ZONE,
});
const DAYS = Math.round((LAST.to - LAST.from) / DAY);

function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

const BANDS = [
  { from: 99, below: 99.9, percent: 5 },
  { from: 0, below: 99, percent: 10 },
];
const FEE = { amount: 100_000, currency: 'EUR', per: 'month', capPercent: 12 };
const CREDITED = {
  effectiveFrom: dateOf(BEFORE.from, TIME_ZONE),
  effectiveTo: null,
  credits: FEE,
  targets: [targetOf({ credits: BANDS })],
};

/** An outage of two days in the last month. */
const OUTAGE = {
  id: 'INC-1',
  state: 'down',
  from: instant(LAST.from + 2 * DAY),
  to: instant(LAST.from + 4 * DAY),
};

describe('createCreditsRouter', () => {
  const databases = createDatabases();

  async function started(engine: Engine, terms: object = {}) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    await createIndicator(portal);
    const agreement = await agree(portal, { ...CREDITED, ...terms });
    const measure = async (body: object) => {
      const { status } = await portal.send(
        'pipeline',
        'post',
        '/measurements',
        { body: { indicator: INDICATOR, ...body } },
      );
      expect(status).toBe(200);
    };
    const list = async (
      who: Who = MARKUS,
      query = `?agreementId=${agreement.id}`,
    ): Promise<Credit[]> => {
      const { status, body } = await portal.send(
        who,
        'get',
        `/credits${query}`,
      );
      expect({ status, body }).toMatchObject({ status: 200 });
      return body.items;
    };
    const decide = async (
      { id, etag }: Pick<Credit, 'id' | 'etag'>,
      word: 'confirm' | 'waive' | 'settle',
      body: object = {},
    ) =>
      await portal.send(MARKUS, 'post', `/credits/${id}/${word}`, {
        body,
        headers: { 'If-Match': etag },
      });
    return { portal, agreement, measure, list, decide };
  }

  it.each(ENGINES)(
    'proposes one for a closed period, with the exact figure, to the provider alone, %s',
    async engine => {
      const { agreement, measure, list } = await started(engine);
      expect(await list()).toEqual([]);
      await measure({
        states: [
          OUTAGE,
          {
            ...OUTAGE,
            id: 'INC-2',
            from: instant(LAST.to),
            to: instant(LAST.to + 1),
          },
        ],
      });
      const [read, again] = await Promise.all([list(), list()]);
      expect(again).toEqual(read);
      const total = LAST.to - LAST.from;
      expect(read).toEqual([
        expect.objectContaining({
          etag: '1',
          agreementId: agreement.id,
          agreementVersion: 1,
          targetName: 'Availability',
          period: {
            label: LAST.label,
            from: instant(LAST.from),
            to: instant(LAST.to),
            timeZone: TIME_ZONE,
            days: DAYS,
            daysOfPeriod: DAYS,
          },
          attained: { good: total - 2 * DAY, total },
          band: BANDS[1],
          fee: 100_000,
          uncapped: 10_000,
          amount: 10_000,
          currency: 'EUR',
          state: 'proposed',
          decision: null,
          settlement: null,
          now: null,
        }),
      ]);
      expect(await list(TOM)).toEqual([]);
      expect(await list('user:default/jane')).toEqual([]);
    },
  );

  it.each(ENGINES)(
    'proposes anew what facts change, until it is confirmed, and then says what they say now, %s',
    async engine => {
      const { measure, list, decide } = await started(engine);
      await measure({ states: [OUTAGE] });
      const [first] = await list();
      const short = { ...OUTAGE, to: instant(LAST.from + 2 * DAY + 3 * 3600) };
      await measure({ states: [short] });
      // Nobody has read it anew: what is confirmed is what was read.
      expect((await decide(first, 'confirm')).status).toBe(200);
      await list();
      const [confirmed] = await list();
      expect(confirmed).toMatchObject({
        id: first.id,
        state: 'confirmed',
        attained: first.attained,
        amount: 10_000,
        now: {
          attained: { good: LAST.to - LAST.from - 3 * 3600 },
          percent: 5,
          amount: 5_000,
        },
      });
      await measure({ withdraw: [OUTAGE.id] });
      expect((await list())[0]).toMatchObject({
        amount: 10_000,
        now: { attainedPercent: '100.000', percent: 0, amount: 0 },
      });
      await measure({ states: [OUTAGE] });
      expect((await list())[0]).toMatchObject({ amount: 10_000, now: null });
    },
  );

  it.each(ENGINES)(
    'decides on exactly what was read, and drops what was never due, %s',
    async engine => {
      const { measure, list, decide } = await started(engine);
      await measure({ states: [OUTAGE] });
      const [first] = await list();
      await measure({
        states: [{ ...OUTAGE, to: instant(LAST.from + 3 * DAY) }],
      });
      expect(await list()).toMatchObject([{ id: first.id, etag: '2' }]);
      const stale = await decide(first, 'confirm');
      expect(stale.status).toBe(409);
      expect(stale.body.error.details).toMatchObject([
        { field: 'If-Match', yours: '1', current: '2' },
      ]);
      await measure({ withdraw: [OUTAGE.id] });
      expect(await list()).toEqual([]);
      expect((await decide({ ...first, etag: '2' }, 'confirm')).status).toBe(
        404,
      );
    },
  );

  it.each(ENGINES)(
    'shows the customer what is confirmed and settled, without who decided and why, %s',
    async engine => {
      const { portal, measure, list, decide } = await started(engine, {
        covers: [ACME],
      });
      await measure({ states: [OUTAGE] });
      const [proposed] = await list();
      const early = await decide(proposed, 'settle', { reference: 'CN-1' });
      expect(early.body.error.details).toEqual([
        {
          field: 'state',
          reason: 'is proposed, and must be confirmed to settle',
        },
      ]);
      const { body: confirmed } = await decide(proposed, 'confirm', {
        reason: 'as measured',
      });
      expect(confirmed).toMatchObject({
        state: 'confirmed',
        decision: { by: MARKUS, reason: 'as measured' },
      });
      expect((await list(TOM))[0]).toMatchObject({
        amount: 10_000,
        attained: proposed.attained,
        decision: { by: null, reason: null },
        now: null,
      });
      expect(await list('user:default/jane')).toEqual([]);
      const { body: settled } = await decide(confirmed, 'settle', {
        reference: 'CN-1',
      });
      expect(settled).toMatchObject({
        state: 'settled',
        settlement: { by: MARKUS, reference: 'CN-1' },
      });
      expect((await list(TOM, `?customerRef=${BANKING}`))[0]).toMatchObject({
        settlement: { by: null, reference: 'CN-1' },
      });
      const late = await decide(settled, 'waive', { reason: 'too late' });
      expect(late.status).toBe(409);
      const refused = await portal.send(
        TOM,
        'post',
        `/credits/${settled.id}/settle`,
        { body: { reference: 'CN-2' }, headers: { 'If-Match': settled.etag } },
      );
      expect(refused.status).toBe(403);
    },
  );

  it.each(ENGINES)(
    'waives with a reason alone, and tells the customer nothing of it, %s',
    async engine => {
      const { measure, list, decide } = await started(engine);
      await measure({ states: [OUTAGE] });
      const [proposed] = await list();
      const without = await decide(proposed, 'waive');
      expect(without.body.error.details).toEqual([
        { field: 'reason', reason: 'is required' },
      ]);
      const { body } = await decide(proposed, 'waive', { reason: 'goodwill' });
      expect(body).toMatchObject({
        state: 'waived',
        decision: { by: MARKUS, reason: 'goodwill' },
      });
      expect(await list(TOM)).toEqual([]);
      expect(await list()).toHaveLength(1);
    },
  );

  it.each(ENGINES)(
    'credits all targets of a period up to the cap, and what was decided first, %s',
    async engine => {
      const { measure, list, decide } = await started(engine, {
        targets: [
          targetOf({ credits: BANDS }),
          targetOf({ name: 'Second', credits: BANDS }),
        ],
      });
      await measure({ states: [OUTAGE] });
      const amounts = async () =>
        new Map((await list()).map(one => [one.targetName, one.amount]));
      expect(await amounts()).toEqual(
        new Map([
          ['Availability', 10_000],
          ['Second', 2_000],
        ]),
      );
      const second = (await list()).find(
        ({ targetName }) => targetName === 'Second',
      );
      expect(second).toMatchObject({ uncapped: 10_000 });
      await decide(second ?? { id: '', etag: '' }, 'confirm');
      expect(await amounts()).toEqual(
        new Map([
          ['Availability', 10_000],
          ['Second', 2_000],
        ]),
      );
    },
  );

  it.each(ENGINES)(
    'credits each version for its own part of a period, of the fee for its days, %s',
    async engine => {
      const { portal, agreement, measure, list } = await started(engine);
      const from = LAST.from + 10 * DAY;
      const { title, type, provider, customer, covers, entities } = agreement;
      const { timeZone, calendar, targets } = agreement;
      const draft = {
        ...CREDITED,
        title,
        type,
        provider,
        customer,
        covers,
        entities,
        timeZone,
        calendar,
        effectiveFrom: dateOf(from + DAY / 2, TIME_ZONE),
        credits: { ...FEE, amount: 200_000 },
        targets: [{ ...targetOf({ credits: BANDS }), id: targets[0].id }],
      };
      const path = `/agreements/${agreement.id}`;
      const send = async (
        who: Who,
        method: 'post',
        to: string,
        body: object,
      ) => {
        const answer = await portal.send(who, method, to, { body });
        expect({ to, body: answer.body, ok: answer.ok }).toEqual({
          to,
          body: expect.anything(),
          ok: true,
        });
      };
      await send(MARKUS, 'post', `${path}/amend`, { version: 1, draft });
      await send('pipeline', 'post', `${path}/offer`, { version: 2 });
      const { body: offered } = await portal.send(
        MARKUS,
        'get',
        `${path}/versions/2`,
      );
      const { hash } = offered;
      for (const [who, party] of [
        ['user:default/erik', 'provider'],
        [TOM, 'customer'],
      ] as const) {
        await send(who, 'post', `${path}/sign`, { party, version: 2, hash });
      }
      await measure({
        states: [
          OUTAGE,
          {
            ...OUTAGE,
            id: 'INC-2',
            from: instant(from + 2 * DAY),
            to: instant(from + 3 * DAY),
          },
        ],
      });
      const credits = await list();
      expect(
        credits.map(({ agreementVersion, period, fee, amount }) => ({
          agreementVersion,
          days: period.days,
          of: period.daysOfPeriod,
          fee,
          amount,
        })),
      ).toEqual(
        expect.arrayContaining([
          {
            agreementVersion: 1,
            days: 10,
            of: DAYS,
            fee: 100_000,
            amount: Math.floor((10_000 * 10) / DAYS),
          },
          {
            agreementVersion: 2,
            days: DAYS - 10,
            of: DAYS,
            fee: 200_000,
            amount: Math.floor((20_000 * (DAYS - 10)) / DAYS),
          },
        ]),
      );
      expect(credits).toHaveLength(2);
    },
  );

  it.each(ENGINES)(
    'lists the latest period first, page by page, by state and period, %s',
    async engine => {
      const { portal, measure, list, decide } = await started(engine);
      await measure({
        states: [
          OUTAGE,
          {
            ...OUTAGE,
            id: 'INC-2',
            from: instant(BEFORE.from),
            to: instant(BEFORE.from + 2 * DAY),
          },
        ],
      });
      const labels = (credits: readonly Credit[]) =>
        credits.map(({ period }) => period.label);
      const all = await list();
      expect(labels(all)).toEqual([LAST.label, BEFORE.label]);
      await decide(all[1], 'waive', { reason: 'goodwill' });
      expect(labels(await list(MARKUS, '?state=waived'))).toEqual([
        BEFORE.label,
      ]);
      expect(labels(await list(MARKUS, `?period=${LAST.label}`))).toEqual([
        LAST.label,
      ]);
      const { body } = await portal.send(MARKUS, 'get', '/credits?limit=1');
      expect(labels(body.items)).toEqual([LAST.label]);
      expect(
        labels(await list(MARKUS, `?limit=1&cursor=${body.nextCursor}`)),
      ).toEqual([BEFORE.label]);
      expect(await list(MARKUS, `?customerRef=${ACME}`)).toEqual([]);
    },
  );
});
