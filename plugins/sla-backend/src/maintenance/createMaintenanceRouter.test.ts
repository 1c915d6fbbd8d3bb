import { agree, createIndicator } from '../__testUtils__/agree';
import {
  BANKING,
  COMPONENT,
  entities,
  entityOf,
  SYSTEM,
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

jest.setTimeout(60_000);

const ENGINEER = 'user:default/erik';
const REPRESENTATIVE = 'user:default/tom';

/** The company, with the team that owns the system and what is in it. */
const catalog = [
  ...entities.filter(
    ({ kind, metadata }) =>
      !['payments', 'payments-api'].includes(metadata.name) ||
      !['System', 'Component'].includes(kind),
  ),
  entityOf(SYSTEM, {
    relations: {
      hasPart: [COMPONENT],
      ownedBy: ['group:default/team-payments'],
      ownedByCustomer: [BANKING],
    },
  }),
  entityOf(COMPONENT, {
    relations: {
      partOf: [SYSTEM],
      ownedBy: ['group:default/team-payments'],
    },
  }),
];

/** The first Sunday of each month, far enough ahead for every test. */
const MONTHLY = {
  firstStart: '2083-01-03T02:00:00',
  timeZone: 'Europe/Berlin',
  durationSeconds: 14_400,
  rrule: 'FREQ=MONTHLY;BYDAY=1SU',
};

const bodyOf = (changes: object = {}) => ({
  entityRef: SYSTEM,
  title: 'Database upgrade',
  text: 'Payments pause',
  schedule: MONTHLY,
  ...changes,
});

describe('/maintenance-windows', () => {
  const databases = createDatabases();

  async function start(
    engine: Engine,
    terms: Readonly<Record<string, unknown>> = {
      maintenance: { maxHoursPerPeriod: 3, noticeHours: 48 },
    },
  ) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
      catalog: [...catalog],
    });
    await createIndicator(portal);
    const agreement = await agree(portal, { effectiveTo: null, ...terms });
    return { portal, agreementId: agreement.id };
  }

  const declare = async (
    portal: Portal,
    changes: object = {},
    who: Who = ENGINEER,
  ) =>
    await portal.send(who, 'post', '/maintenance-windows', {
      body: bodyOf(changes),
    });

  const read = async (portal: Portal, id: string, who: Who = ENGINEER) =>
    await portal.send(
      who,
      'get',
      `/maintenance-windows/${id}?from=2083-01-01T00:00:00Z&to=2083-03-01T00:00:00Z`,
    );

  it.each(ENGINES)(
    'answers for each agreement what of each occurrence it does not count, what it counts and why, %s',
    async engine => {
      const { portal, agreementId } = await start(engine);
      const declared = await declare(portal);
      expect(declared.status).toBe(201);
      const { body } = await read(portal, declared.body.id);
      expect(body.occurrences).toEqual(
        [
          [
            '2083-01-03T01:00:00Z',
            '2083-01-03T05:00:00Z',
            '2083-01-03T04:00:00Z',
          ],
          [
            '2083-02-07T01:00:00Z',
            '2083-02-07T05:00:00Z',
            '2083-02-07T04:00:00Z',
          ],
        ].map(([from, to, full]) => ({
          from,
          to,
          state: 'coming',
          agreements: [
            {
              agreementId,
              agreementTitle: 'Payments for Retail Banking',
              agreementVersion: 1,
              excludedSeconds: 3 * 3600,
              notExcluded: [{ from: full, to, reason: 'over-hours-of-month' }],
            },
          ],
        })),
      );
    },
  );

  it.each(ENGINES)(
    'shows before anything is stored what a window would exclude beside the others, %s',
    async engine => {
      const { portal } = await start(engine);
      const once = {
        schedule: { from: '2083-01-10T01:00:00Z', to: '2083-01-10T02:00:00Z' },
      };
      const preview = async () =>
        (
          await portal.send(ENGINEER, 'post', '/maintenance-windows/preview', {
            body: bodyOf(once),
          })
        ).body.occurrences[0].agreements[0].excludedSeconds;
      const before = await portal.rowCounts();
      expect(await preview()).toBe(3600);
      expect(await portal.rowCounts()).toEqual(before);
      await declare(portal);
      expect(await preview()).toBe(0);
    },
  );

  it.each(ENGINES)(
    'changes and cancels what has not begun, by the etag that was read, %s',
    async engine => {
      const { portal } = await start(engine);
      const { id, etag } = (await declare(portal)).body;
      const { entityRef: _, ...shorter } = bodyOf({
        title: 'Shorter',
        schedule: { ...MONTHLY, durationSeconds: 3600 },
      });
      const put = async (headers: Record<string, string>) =>
        await portal.send(ENGINEER, 'put', `/maintenance-windows/${id}`, {
          body: shorter,
          headers,
        });
      expect((await put({})).status).toBe(428);
      expect((await put({ 'If-Match': '"9"' })).status).toBe(409);
      const changed = await put({ 'If-Match': `"${etag}"` });
      expect(changed.body).toMatchObject({
        title: 'Shorter',
        changedBy: ENGINEER,
      });
      const { body } = await read(portal, id);
      expect(body.occurrences).toHaveLength(2);
      expect(body.occurrences[0].to).toBe('2083-01-03T02:00:00Z');
      const cancel = async () =>
        await portal.send(
          ENGINEER,
          'post',
          `/maintenance-windows/${id}/cancel`,
          { body: {} },
        );
      const cancelled = await cancel();
      expect(cancelled.body).toMatchObject({
        state: 'cancelled',
        cancelledBy: ENGINEER,
      });
      expect((await cancel()).body).toEqual(cancelled.body);
      const after = await read(portal, id);
      expect(after.body.occurrences[0]).toMatchObject({
        state: 'cancelled',
        agreements: [
          { excludedSeconds: 0, notExcluded: [{ reason: 'cancelled' }] },
        ],
      });
      expect((await put({ 'If-Match': cancelled.body.etag })).status).toBe(409);
    },
  );

  it('keeps what began: a window that has begun is neither moved nor cancelled', async () => {
    const { portal } = await start('SQLITE_3');
    const schedule = {
      from: '2026-03-01T01:00:00Z',
      to: '2026-03-01T02:00:00Z',
    };
    const { id, etag } = (
      await declare(portal, {
        schedule,
        announcedAt: '2026-02-01T00:00:00Z',
        evidence: 'Mail to all customers',
      })
    ).body;
    const { entityRef: _, ...moved } = bodyOf();
    const put = await portal.send(
      ENGINEER,
      'put',
      `/maintenance-windows/${id}`,
      { body: moved, headers: { 'If-Match': etag } },
    );
    const cancel = await portal.send(
      ENGINEER,
      'post',
      `/maintenance-windows/${id}/cancel`,
      { body: {} },
    );
    expect([put.status, cancel.status]).toEqual([409, 409]);
  });

  it.each(ENGINES)(
    'marks the days of an announced window that is entered afterwards, on the entity and beneath it, %s',
    async engine => {
      const { portal } = await start(engine);
      await createIndicator(portal, COMPONENT);
      await portal.knex('touched_days').delete();
      await declare(portal, {
        schedule: { from: '2026-03-01T22:00:00Z', to: '2026-03-02T02:00:00Z' },
        announcedAt: '2026-02-01T00:00:00Z',
        evidence: 'Mail to all customers',
      });
      const days = await portal
        .knex('touched_days')
        .join('indicators', 'indicators.id', 'touched_days.indicator_id')
        .orderBy(['entity_ref', 'day'])
        .select('entity_ref', 'day');
      const first = Date.parse('2026-03-01') / 86_400_000;
      expect(days).toEqual(
        [COMPONENT, SYSTEM].flatMap(ref => [
          { entity_ref: ref, day: first },
          { entity_ref: ref, day: first + 1 },
        ]),
      );
    },
  );

  it('is for the team that owns the entity and for managers', async () => {
    const { portal } = await start('SQLITE_3');
    expect((await declare(portal, {}, 'user:default/wanda')).status).toBe(403);
    expect((await declare(portal, {}, REPRESENTATIVE)).status).toBe(403);
    expect((await declare(portal, {}, 'pipeline')).status).toBe(201);
  });

  it('shows a representative the windows of their agreements, with the text for customers', async () => {
    const { portal, agreementId } = await start('SQLITE_3');
    const { id } = (await declare(portal, { evidence: 'internal' })).body;
    const { body } = await read(portal, id, REPRESENTATIVE);
    expect(body).toMatchObject({
      title: null,
      text: 'Payments pause',
      evidence: null,
      declaredBy: null,
    });
    expect(body.occurrences[0].agreements).toEqual([
      expect.objectContaining({ agreementId }),
    ]);
    const other = await read(portal, id, 'user:default/jane');
    expect(other.status).toBe(404);
  });

  it('lists the windows on an entity and on what it lies beneath', async () => {
    const { portal } = await start('SQLITE_3');
    await createIndicator(portal, COMPONENT);
    await declare(portal);
    await declare(portal, { entityRef: COMPONENT, title: 'Interface' });
    const titlesOn = async (ref: string) =>
      (
        await portal.send(
          ENGINEER,
          'get',
          `/maintenance-windows?entityRef=${ref}&from=2083-01-01T00:00:00Z&to=2083-02-01T00:00:00Z`,
        )
      ).body.items
        .map(({ title }: { title: string }) => title)
        .sort();
    expect(await titlesOn(SYSTEM)).toEqual(['Database upgrade']);
    expect(await titlesOn(COMPONENT)).toEqual([
      'Database upgrade',
      'Interface',
    ]);
  });

  it.each<[string, object, string]>([
    [
      'an entity that the catalog does not have',
      { entityRef: 'system:default/none' },
      'entityRef',
    ],
    ['people', { entityRef: 'group:default/team-payments' }, 'entityRef'],
    [
      'a rule that is none',
      { schedule: { ...MONTHLY, rrule: 'FREQ=HOURLY' } },
      'schedule.rrule',
    ],
    [
      'a first start that the rule does not give',
      { schedule: { ...MONTHLY, firstStart: '2083-01-04T02:00:00' } },
      'schedule.firstStart',
    ],
    [
      'an announcement in the future',
      { announcedAt: '2083-01-01T00:00:00Z' },
      'announcedAt',
    ],
    [
      'an earlier announcement without evidence',
      { announcedAt: '2026-01-01T00:00:00Z' },
      'evidence',
    ],
    [
      'an end before its begin',
      {
        schedule: { from: '2083-01-03T02:00:00Z', to: '2083-01-03T01:00:00Z' },
      },
      'schedule.to',
    ],
  ])('refuses %s and stores nothing', async (_what, changes, field) => {
    const { portal } = await start('SQLITE_3');
    const before = await portal.rowCounts();
    const refused = await declare(portal, changes);
    expect(refused.status).toBe(400);
    expect(refused.body.error.details).toEqual([
      expect.objectContaining({ field }),
    ]);
    expect(await portal.rowCounts()).toEqual(before);
  });

  it.each(ENGINES)(
    'makes one window for an Idempotency-Key, %s',
    async engine => {
      const { portal } = await start(engine);
      const send = async (body: object) =>
        await portal.send(ENGINEER, 'post', '/maintenance-windows', {
          body,
          headers: { 'Idempotency-Key': 'upgrade' },
        });
      const sent = await Promise.all([send(bodyOf()), send(bodyOf())]);
      expect(sent[0].body.id).toBe(sent[1].body.id);
      expect((await portal.rowCounts()).maintenance_windows).toBe(1);
      expect((await send(bodyOf({ title: 'Other' }))).status).toBe(409);
    },
  );
});
