import { INDICATOR } from '../__testUtils__/agree';
import { SYSTEM } from '../__testUtils__/company';
import {
  createDatabases,
  ENGINES,
  type Engine,
} from '../__testUtils__/databases';
import { startPortal, type Portal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const MANAGER = 'user:default/markus';
const ROOT_PATH = `/baseline?indicator=${SYSTEM}`;

/** The months before the clock of the portal, oldest first. */
function labelsBefore(label: string, count: number): string[] {
  const [year, month] = label.split('-').map(Number);
  return Array.from({ length: count }, (_, i) =>
    new Date(Date.UTC(year, month - 1 - count + i, 1))
      .toISOString()
      .slice(0, 7),
  );
}

describe('GET /baseline', () => {
  const databases = createDatabases();

  const start = async (engine: Engine) =>
    await startPortal({ knex: await databases.migrated(engine) });

  const measure = async (
    portal: Portal,
    indicator: Record<string, unknown>,
    facts: Record<string, unknown>,
  ) => {
    const created = await portal.send('pipeline', 'post', '/indicators', {
      body: { entityRef: SYSTEM, ...indicator },
    });
    expect(created.status).toBe(201);
    const sent = await portal.send('pipeline', 'post', '/measurements', {
      body: { indicator: `${SYSTEM}/${indicator.name}`, ...facts },
    });
    expect(sent.status).toBe(200);
  };

  const get = async (portal: Portal, path: string) =>
    await portal.send(
      MANAGER,
      'get',
      `${path}${path.includes('?') ? '&' : '?'}asOf=2026-03-20T12:00:00Z`,
    );

  const outages = {
    states: [
      // A Monday, 07:00 to 09:00: an hour of it in office hours.
      {
        id: 'INC-1',
        state: 'down',
        from: '2025-06-02T07:00:00Z',
        to: '2025-06-02T09:00:00Z',
      },
      // Over the end of a month; a Sunday and a Saturday.
      {
        id: 'INC-2',
        state: 'down',
        from: '2025-08-31T23:00:00Z',
        to: '2025-09-01T01:00:00Z',
      },
    ],
  };

  it.each(ENGINES)(
    'tells of states what was achieved without any agreement, %s',
    async engine => {
      const portal = await start(engine);
      await measure(
        portal,
        {
          name: 'availability',
          stream: 'states',
          whereNothingReported: 'up',
        },
        outages,
      );
      const { status, body } = await get(
        portal,
        `/baseline?indicator=${INDICATOR}`,
      );
      expect(status).toBe(200);
      expect(body).toMatchObject({
        indicator: INDICATOR,
        judgedBy: { kind: 'availability' },
        unit: null,
        timeZone: 'UTC',
        calendar: null,
      });
      expect(
        body.months.map((month: { label: string }) => month.label),
      ).toEqual(labelsBefore('2026-03', 12));
      const down = body.months.map(
        ({ attained }: { attained: { good: number; total: number } }) =>
          attained.total - attained.good,
      );
      expect(down).toEqual([0, 0, 0, 7200, 0, 3600, 3600, 0, 0, 0, 0, 0]);
      // 2 hours of 720; 1 of 720; 1 of 744.
      expect(body.wouldHaveMet).toEqual([
        { months: 12, value: '99.722' },
        { months: 11, value: '99.861' },
        { months: 10, value: '99.865' },
      ]);
    },
  );

  it.each(ENGINES)('counts the hours of a calendar only, %s', async engine => {
    const portal = await start(engine);
    await measure(
      portal,
      { name: 'availability', stream: 'states', whereNothingReported: 'up' },
      outages,
    );
    const stored = await portal.send(MANAGER, 'post', '/calendars', {
      body: {
        name: 'office-hours',
        title: 'Office hours',
        hours: [
          {
            days: ['mon', 'tue', 'wed', 'thu', 'fri'],
            from: '08:00',
            to: '18:00',
          },
        ],
      },
    });
    expect(stored.status).toBe(201);
    const path = `/baseline?indicator=${INDICATOR}&calendar=office-hours`;
    const { body } = await get(portal, path);
    expect(body.calendar).toEqual({
      name: 'office-hours',
      version: 1,
      title: 'Office hours',
    });
    // June 2025 has 21 weekdays of ten hours.
    expect(body.months[3].attained).toEqual({
      good: 21 * 36_000 - 3600,
      total: 21 * 36_000,
    });
    // 07:00 to 09:00 UTC is 09:00 to 11:00 in Berlin: all of it counts.
    const inBerlin = await get(portal, `${path}&timeZone=Europe/Berlin`);
    expect(inBerlin.body.months[3].attained).toEqual({
      good: 21 * 36_000 - 7200,
      total: 21 * 36_000,
    });
    const none = await get(
      portal,
      `/baseline?indicator=${INDICATOR}&calendar=nights`,
    );
    expect(none.status).toBe(404);
  });

  it.each(ENGINES)('tells of counts, values and cases, %s', async engine => {
    const portal = await start(engine);
    await measure(
      portal,
      { name: 'requests', stream: 'counts' },
      {
        counts: [
          {
            start: '2026-01-10T10:00:00Z',
            seconds: 3600,
            good: 999,
            total: 1000,
          },
          { start: '2026-02-10T10:00:00Z', seconds: 3600, good: 1, total: 3 },
        ],
      },
    );
    await measure(
      portal,
      { name: 'latency', stream: 'values', unit: 'ms' },
      {
        values: [
          { start: '2026-02-10T10:00:00Z', seconds: 3600, value: 100 },
          { start: '2026-02-10T11:00:00Z', seconds: 3600, value: 101 },
        ],
      },
    );
    await measure(
      portal,
      { name: 'tickets', stream: 'cases' },
      {
        cases: [
          {
            id: 'T-1',
            opened: '2026-01-31T23:30:00Z',
            resolved: '2026-02-01T00:15:00Z',
          },
          {
            id: 'T-2',
            opened: '2026-02-10T10:00:00Z',
            resolved: '2026-02-10T12:00:00Z',
          },
        ],
      },
    );
    const last = async (query: string) => {
      const { body } = await get(portal, `${ROOT_PATH}/${query}`);
      return body.months.slice(-2);
    };
    expect(await last('requests')).toMatchObject([
      { label: '2026-01', attained: { good: 999, total: 1000 } },
      { label: '2026-02', attained: { good: 1, total: 3 } },
    ]);
    expect(await last('latency')).toMatchObject([
      { label: '2026-01', attained: null, missing: 'no-events' },
      { label: '2026-02', attained: { value: 100.5, unit: 'ms', count: 2 } },
    ]);
    expect(await last('tickets&withinSeconds=3600')).toMatchObject([
      { label: '2026-01', attained: null, missing: 'no-events' },
      { label: '2026-02', attained: { good: 1, total: 2 } },
    ]);
    const { body } = await get(portal, `${ROOT_PATH}/requests`);
    expect(body.wouldHaveMet).toEqual([
      { months: 12, value: null },
      { months: 11, value: null },
      { months: 10, value: null },
    ]);
  });

  it('refuses what does not fit, by field and reason', async () => {
    const portal = await start('SQLITE_3');
    await measure(
      portal,
      { name: 'availability', stream: 'states', whereNothingReported: 'up' },
      outages,
    );
    await portal.send('pipeline', 'post', '/indicators', {
      body: { entityRef: SYSTEM, name: 'tickets', stream: 'cases' },
    });
    const refusal = async (query: string) => {
      const { status, body } = await get(portal, `/baseline${query}`);
      return [status, body.error.details?.[0]];
    };
    expect(await refusal(`?indicator=${INDICATOR}&op=lte`)).toEqual([
      400,
      {
        field: 'op',
        reason: 'is not for an indicator that collects states',
      },
    ]);
    expect(await refusal(`?indicator=${SYSTEM}/tickets`)).toEqual([
      400,
      {
        field: 'withinSeconds',
        reason: 'is required for an indicator that collects cases',
      },
    ]);
    expect(
      await refusal(`?indicator=${INDICATOR}&timeZone=Europe/Nowhere`),
    ).toEqual([400, expect.objectContaining({ field: 'timeZone' })]);
    expect(await refusal(`?indicator=${SYSTEM}/nothing`)).toEqual([
      404,
      undefined,
    ]);
  });
});
