import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { agree, createIndicator, INDICATOR } from '../__testUtils__/agree';
import { draftOf, targetOf } from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal, type Portal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const MANAGER = 'user:default/markus';
const REPRESENTATIVE = 'user:default/tom';

const OFFICE = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' },
];

const contentOf = (changes: object = {}) => ({
  title: 'Office hours',
  hours: OFFICE,
  holidays: [{ date: '2026-12-25', name: 'Christmas', region: 'DE' }],
  exceptions: [
    {
      date: '2026-12-31',
      hours: [{ from: '08:00', to: '12:00' }],
      name: 'Half a day',
    },
  ],
  ...changes,
});

/** What judging takes from the calendar above. */
const WRITTEN_OUT = {
  hours: OFFICE,
  holidays: ['2026-12-25'],
  exceptions: [{ date: '2026-12-31', hours: [{ from: '08:00', to: '12:00' }] }],
};

describe('/calendars', () => {
  const databases = createDatabases();

  const start = async (engine: Engine) =>
    await startPortal({ knex: await databases.migrated(engine) });

  const store = async (
    portal: Portal,
    changes: object = {},
    headers: Record<string, string> = {},
  ) =>
    await portal.send(MANAGER, 'post', '/calendars', {
      body: { name: 'Office-Hours', ...contentOf(changes) },
      headers,
    });

  const change = async (
    portal: Portal,
    changes: object,
    headers: Record<string, string> = { 'If-Match': '"1"' },
  ) =>
    await portal.send(MANAGER, 'post', '/calendars/office-hours/versions', {
      body: contentOf(changes),
      headers,
    });

  const get = async (portal: Portal, path: string) => {
    const { body } = await portal.send(MANAGER, 'get', path);
    return body;
  };

  it.each(ENGINES)('stores versions that never change, %s', async engine => {
    const portal = await start(engine);
    const created = await store(portal);
    expect(created.status).toBe(201);
    expect(created.headers).toMatchObject({
      etag: '"1"',
      location: '/api/sla/calendars/office-hours?version=1',
    });
    expect(created.body).toMatchObject({
      name: 'office-hours',
      version: 1,
      storedBy: MANAGER,
      description: null,
      purpose: 'service-hours',
      ...contentOf(),
    });
    const changed = await change(portal, {
      hours: '24x7',
      validFrom: '2083-01-15',
      note: 'The shop opens on Sundays',
    });
    expect(changed.status).toBe(201);
    expect(changed.body).toMatchObject({
      version: 2,
      etag: '2',
      hours: '24x7',
      validFrom: '2083-01-15',
      note: 'The shop opens on Sundays',
      versions: [{ version: 2 }, { version: 1 }],
    });
    expect(await get(portal, '/calendars/office-hours?version=1')).toEqual({
      ...created.body,
      etag: '2',
      versions: changed.body.versions,
    });
    expect((await get(portal, '/calendars')).items).toEqual([changed.body]);
  });

  it.each(ENGINES)(
    'lets one of two write, and repeats what a key made, %s',
    async engine => {
      const portal = await start(engine);
      const key = { 'Idempotency-Key': 'once' };
      const first = await store(portal, {}, key);
      const again = await store(portal, {}, key);
      expect(again.status).toBe(201);
      expect(again.body).toEqual(first.body);
      expect((await store(portal)).body.error.details).toEqual([
        { field: 'name', reason: 'office-hours is taken' },
      ]);
      expect((await change(portal, {}, {})).status).toBe(428);
      const answers = await Promise.all([
        change(portal, { title: 'One' }),
        change(portal, { title: 'Other' }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(await portal.rowCounts()).toMatchObject({
        calendars: 1,
        calendar_versions: 2,
      });
    },
  );

  it('counts from tomorrow on at the earliest, wherever that begins first', async () => {
    const portal = await start('SQLITE_3');
    await store(portal);
    const begun = new Date(Date.now() + 14 * 3_600_000);
    const today = begun.toISOString().slice(0, 10);
    for (const validFrom of ['2020-01-01', today]) {
      const { status, body } = await change(portal, { validFrom });
      expect(status).toBe(400);
      expect(body.error.details).toEqual([
        {
          field: 'validFrom',
          reason: expect.stringContaining(
            'must be a date that has begun nowhere yet',
          ),
        },
      ]);
    }
    const { body } = await change(portal, {});
    expect(body.validFrom > today).toBe(true);
  });

  it.each([
    [{ name: 'Office hours' }, 'name', 'must be letters, digits'],
    [{ name: '24x7' }, 'name', 'stands for around the clock'],
    [{ hours: undefined }, 'hours', 'is required'],
    [
      { hours: [OFFICE[0], { days: ['fri'], from: '17:00', to: '19:00' }] },
      'hours',
      'the hours of fri overlap',
    ],
    [{ holidays: [{ date: '2026-02-30', name: 'x' }] }, 'holidays.0.date', ''],
    [{ holidays: [{ date: '2026-12-25' }] }, 'holidays.0.name', 'is required'],
    [{ zone: 'UTC' }, 'zone', 'is not known'],
  ])('refuses %j', async (changes, field, reason) => {
    const portal = await start('SQLITE_3');
    const { status, body } = await store(portal, changes);
    expect(status).toBe(400);
    expect(body.error.details).toEqual([
      { field, reason: expect.stringContaining(reason) },
    ]);
    expect(await portal.rowCounts()).toMatchObject({ calendars: 0 });
  });

  it('shows each day of a month', async () => {
    const portal = await start('SQLITE_3');
    await store(portal);
    const { days } = await get(
      portal,
      '/calendars/office-hours/preview?month=2026-12&zone=Europe/Berlin',
    );
    expect(days).toHaveLength(31);
    expect(days[24]).toEqual({
      date: '2026-12-25',
      hours: [],
      from: 'holiday',
      name: 'Christmas',
      serviceSeconds: 0,
    });
    expect(days[30]).toMatchObject({ from: 'exception', name: 'Half a day' });
    const refused = await portal.send(
      MANAGER,
      'get',
      '/calendars/office-hours/preview?month=2026-12&zone=Nowhere',
    );
    expect(refused.body.error.details).toEqual([
      {
        field: 'zone',
        reason: 'must be an IANA time zone such as Europe/Berlin',
      },
    ]);
  });

  it('reads files and public holidays for whoever writes calendars', async () => {
    const portal = await start('SQLITE_3');
    const { items } = await get(
      portal,
      '/holidays?region=de-by&from=2026&to=2026',
    );
    expect(items).toContainEqual({
      date: '2026-01-06',
      name: 'Heilige Drei Könige',
    });
    const refused = await portal.send(
      MANAGER,
      'get',
      '/holidays?region=DE&from=2026&to=2025',
    );
    expect(refused.body.error.details).toEqual([
      { field: 'to', reason: 'must not be before from' },
    ]);
    const { body } = await portal.send(MANAGER, 'post', '/calendars/ics', {
      body: { ics: 'nothing', years: { from: 2026, to: 2026 } },
    });
    expect(body.error.details[0].field).toBe('ics');
  });

  describe('in agreements', () => {
    const begin = async (engine: Engine) => {
      const portal = await start(engine);
      await createIndicator(portal);
      await store(portal);
      return portal;
    };

    const draft = async (portal: Portal, changes: object) =>
      await portal.send(MANAGER, 'post', '/agreements', {
        body: draftOf({ ...changes }),
      });

    it.each(ENGINES)(
      'are pinned to the newest version at the offer, and signed as they are written out, %s',
      async engine => {
        const portal = await begin(engine);
        const created = await draft(portal, {
          calendar: 'office-hours',
          targets: [targetOf({ calendar: 'office-hours@1' })],
        });
        expect(created.body.calendar).toEqual({
          ...WRITTEN_OUT,
          name: 'office-hours',
          version: null,
        });
        await change(portal, { hours: '24x7' });
        const path = `/agreements/${created.body.id}`;
        const { body } = await portal.send(MANAGER, 'post', `${path}/offer`, {
          body: { version: 1 },
        });
        expect(body.calendar).toEqual({
          ...WRITTEN_OUT,
          hours: '24x7',
          name: 'office-hours',
          version: 2,
        });
        expect(body.targets[0].calendar).toEqual({
          ...WRITTEN_OUT,
          name: 'office-hours',
          version: 1,
        });
        const {
          type,
          title,
          provider,
          customer,
          covers,
          entities,
          timeZone,
          calendar,
          effectiveFrom,
          effectiveTo,
        } = body;
        const { id: _id, ...target } = body.targets[0];
        const json = canonicalize({
          type,
          title,
          provider,
          customer,
          covers,
          entities,
          timeZone,
          calendar,
          effectiveFrom,
          effectiveTo,
          targets: [target],
        });
        expect(body.hash).toBe(
          createHash('sha256')
            .update(json ?? '')
            .digest('hex'),
        );
        await change(portal, { hours: [] }, { 'If-Match': '2' });
        expect((await get(portal, path)).calendar).toEqual(calendar);
      },
    );

    it('are named in drafts only where there are such', async () => {
      const portal = await begin('SQLITE_3');
      const { status, body } = await draft(portal, {
        calendar: 'night-hours',
        targets: [targetOf({ calendar: 'office-hours@7' })],
      });
      expect(status).toBe(400);
      expect(body.error.details).toEqual([
        { field: 'calendar', reason: 'there is no calendar night-hours' },
        {
          field: 'targets.0.calendar',
          reason: 'there is no version 7 of a calendar office-hours',
        },
      ]);
    });

    it.each([
      [
        { calendar: 'not a name' },
        'calendar',
        'must be 24x7, hours, or the name of a calendar such as office-hours or office-hours@3',
      ],
      [
        { calendar: { hours: '24x7', zone: 'UTC' } },
        'calendar.zone',
        'is not known',
      ],
      [
        { calendar: { hours: '24x7', name: 'office-hours', version: 1 } },
        'calendar',
        'is not what office-hours says: send its name alone, or hours without a name',
      ],
      [
        { calendar: '24x7', followCalendar: true },
        'followCalendar',
        'is for calendars that are named',
      ],
    ])('refuse %j', async (changes, field, reason) => {
      const portal = await begin('SQLITE_3');
      const { status, body } = await draft(portal, changes);
      expect(status).toBe(400);
      expect(body.error.details).toEqual([{ field, reason }]);
    });

    it('keep their version in an amendment', async () => {
      const portal = await begin('SQLITE_3');
      const { id } = await agree(portal, { calendar: 'office-hours' });
      await change(portal, { hours: '24x7' });
      const { body } = await portal.send(
        MANAGER,
        'post',
        `/agreements/${id}/amend`,
        { body: { version: 1 } },
      );
      expect(body.nextVersion).toMatchObject({ version: 2, state: 'draft' });
      const next = await get(portal, `/agreements/${id}/versions/2`);
      expect(next.calendar).toEqual({
        ...WRITTEN_OUT,
        name: 'office-hours',
        version: 1,
      });
    });

    it.each(ENGINES)(
      'are listed by calendar, each party seeing its own, %s',
      async engine => {
        const portal = await begin(engine);
        const { id } = await agree(portal, {
          calendar: 'office-hours',
          effectiveTo: null,
          followCalendar: true,
        });
        await draft(portal, { calendar: 'office-hours', title: 'Later' });
        const path = '/calendars/office-hours/usage';
        const { items } = await get(portal, path);
        expect(items).toHaveLength(2);
        const own = await portal.send(REPRESENTATIVE, 'get', path);
        expect(own.body.items).toEqual([
          {
            agreementId: id,
            agreementTitle: 'Payments for Retail Banking',
            agreementVersion: 1,
            state: 'active',
            calendarVersion: 1,
            follows: true,
          },
        ]);
        const seen = await portal.send(
          REPRESENTATIVE,
          'get',
          '/calendars/office-hours',
        );
        expect(seen.body).toMatchObject({ storedBy: null, note: null });
      },
    );

    it.each(ENGINES)(
      'are judged by later versions from the day on that these are valid, where they are followed, %s',
      async engine => {
        const portal = await begin(engine);
        const terms = { calendar: 'office-hours', effectiveTo: null };
        const following = await agree(portal, {
          ...terms,
          followCalendar: true,
        });
        const pinned = await agree(portal, terms);
        await change(portal, { hours: '24x7', validFrom: '2083-01-15' });

        const partsOf = async ({ targets }: { targets: { id: string }[] }) => {
          const { parts } = await get(
            portal,
            `/attainment/${targets[0].id}/explanation?period=2083-01`,
          );
          return parts.map(
            (part: { calendar: { version: number }; from: string }) => [
              part.calendar.version,
              part.from,
            ],
          );
        };
        const begins = '2082-12-31T23:00:00Z';
        expect(await partsOf(following)).toEqual([
          [1, begins],
          [2, '2083-01-14T23:00:00Z'],
        ]);
        expect(await partsOf(pinned)).toEqual([[1, begins]]);
        // In office hours of 21 working days, or of ten and 17 whole days.
        const allowed = async ({ targets }: { targets: { id: string }[] }) => {
          const { attainment } = await get(
            portal,
            `/attainment/${targets[0].id}/explanation?period=2083-01`,
          );
          return attainment.budget.allowed;
        };
        expect(await allowed(pinned)).toBeCloseTo(21 * 10 * 3.6, 6);
        expect(await allowed(following)).toBeCloseTo(
          (10 * 10 + 17 * 24) * 3.6,
          6,
        );
        expect((await get(portal, `/agreements/${following.id}`)).hash).toBe(
          following.hash,
        );
      },
    );

    it.each(ENGINES)(
      'change no figure, explanation or hash of a past period when somebody edits a calendar or a target, %s',
      async engine => {
        const portal = await begin(engine);
        const terms = {
          calendar: 'office-hours',
          followCalendar: true,
          effectiveFrom: '2026-01-01',
          effectiveTo: null,
        };
        const agreement = await agree(portal, terms);
        await portal.send('pipeline', 'post', '/measurements', {
          body: {
            indicator: INDICATOR,
            states: [
              {
                id: 'INC-1',
                state: 'down',
                from: '2026-03-06T16:30:00Z',
                to: '2026-03-09T07:15:00Z',
              },
            ],
          },
        });
        const [{ id: targetId }] = agreement.targets;
        const asOf = 'asOf=2026-04-02T00:00:00Z';
        const past = async () => ({
          month: await get(
            portal,
            `/attainment?agreementId=${agreement.id}&period=2026-03&${asOf}`,
          ),
          quarter: await get(
            portal,
            `/attainment?agreementId=${agreement.id}&period=2026-Q1&${asOf}`,
          ),
          days: await get(
            portal,
            `/attainment/${targetId}/days?period=2026-03&${asOf}`,
          ),
          explanation: await get(
            portal,
            `/attainment/${targetId}/explanation?period=2026-03&${asOf}`,
          ),
          hash: (await get(portal, `/agreements/${agreement.id}/versions/1`))
            .hash,
          terms: (await get(portal, `/agreements/${agreement.id}/versions/1`))
            .calendar,
        });
        const before = await past();
        // From half past five to six on Friday, and from eight to a quarter past on Monday.
        expect(before.month.items[0]).toMatchObject({
          status: 'breached',
          downSeconds: 45 * 60,
        });

        const edited = await change(portal, {
          hours: [],
          holidays: [{ date: '2026-03-09', name: 'Never was' }],
        });
        expect(edited.status).toBe(201);
        expect(await past()).toEqual(before);

        // Facts that come in now are judged by what held then.
        const late = async (list: 'states' | 'withdraw', value: unknown) =>
          await portal.send('pipeline', 'post', '/measurements', {
            body: { indicator: INDICATOR, [list]: value },
          });
        const outage = {
          id: 'INC-2',
          state: 'down',
          from: '2026-03-11T06:00:00Z',
          to: '2026-03-11T07:30:00Z',
        };
        await late('states', [outage]);
        expect((await past()).month.items[0].downSeconds).toBe(75 * 60);
        await late('withdraw', ['INC-2']);
        expect(await past()).toEqual(before);

        const amended = await portal.send(
          MANAGER,
          'post',
          `/agreements/${agreement.id}/amend`,
          { body: { version: 1 } },
        );
        expect(amended.status).toBe(200);
        const { etag } = amended.body;
        const draftPath = `/agreements/${agreement.id}`;
        const put = await portal.send(MANAGER, 'put', draftPath, {
          body: draftOf({
            ...terms,
            effectiveFrom: '2083-01-01',
            targets: [
              targetOf({
                id: targetId,
                objective: { kind: 'availability', atLeast: 50 },
              }),
            ],
          }),
          headers: { 'If-Match': etag },
        });
        expect(put.status).toBe(200);
        await portal.send(MANAGER, 'post', `${draftPath}/offer`, {
          body: { version: 2 },
        });
        expect(await past()).toEqual(before);
      },
    );
  });
});
