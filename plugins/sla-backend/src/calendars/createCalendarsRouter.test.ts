import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';
import {
  changeCalendar,
  contentOf,
  getAsManager,
  MANAGER,
  OFFICE,
  storeCalendar,
} from './__testUtils__/officeHours';

jest.setTimeout(60_000);

describe('/calendars', () => {
  const databases = createDatabases();

  const start = async (engine: Engine) =>
    await startPortal({ knex: await databases.migrated(engine) });

  it.each(ENGINES)('stores versions that never change, %s', async engine => {
    const portal = await start(engine);
    const created = await storeCalendar(portal);
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
    const changed = await changeCalendar(portal, {
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
    expect(
      await getAsManager(portal, '/calendars/office-hours?version=1'),
    ).toEqual({
      ...created.body,
      etag: '2',
      versions: changed.body.versions,
    });
    expect((await getAsManager(portal, '/calendars')).items).toEqual([
      changed.body,
    ]);
  });

  it.each(ENGINES)(
    'lets one of two write, and repeats what a key made, %s',
    async engine => {
      const portal = await start(engine);
      const key = { 'Idempotency-Key': 'once' };
      const first = await storeCalendar(portal, {}, key);
      const again = await storeCalendar(portal, {}, key);
      expect(again.status).toBe(201);
      expect(again.body).toEqual(first.body);
      expect((await storeCalendar(portal)).body.error.details).toEqual([
        { field: 'name', reason: 'office-hours is taken' },
      ]);
      expect((await changeCalendar(portal, {}, {})).status).toBe(428);
      const answers = await Promise.all([
        changeCalendar(portal, { title: 'One' }),
        changeCalendar(portal, { title: 'Other' }),
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
    await storeCalendar(portal);
    const begun = new Date(Date.now() + 14 * 3_600_000);
    const today = begun.toISOString().slice(0, 10);
    for (const validFrom of ['2020-01-01', today]) {
      const { status, body } = await changeCalendar(portal, { validFrom });
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
    const { body } = await changeCalendar(portal, {});
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
    const { status, body } = await storeCalendar(portal, changes);
    expect(status).toBe(400);
    expect(body.error.details).toEqual([
      { field, reason: expect.stringContaining(reason) },
    ]);
    expect(await portal.rowCounts()).toMatchObject({ calendars: 0 });
  });

  it('shows each day of a month', async () => {
    const portal = await start('SQLITE_3');
    await storeCalendar(portal);
    const { days } = await getAsManager(
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
    const { items } = await getAsManager(
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
});
