import { agree, createIndicator, INDICATOR } from '../__testUtils__/agree';
import { targetOf } from '../__testUtils__/company';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const ERIK = 'user:default/erik';
const HOUR = 3600;
const DAY = 24 * HOUR;

const OFFICE_HOURS = {
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' },
  ],
};

describe.each(ENGINES)('how fast a budget is used up, %s', engine => {
  const databases = createDatabases();

  async function start(terms: Readonly<Record<string, unknown>> = {}) {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    await createIndicator(portal);
    const { id, targets } = await agree(portal, {
      exclusionGrounds: ['third-party'],
      exclusionApproval: 'nobody',
      ...terms,
    });
    return {
      ...portal,
      down: async (from: string, to: string) =>
        await portal.send('pipeline', 'post', '/measurements', {
          body: {
            indicator: INDICATOR,
            states: [{ id: from, state: 'down', from, to }],
          },
        }),
      exclude: async (from: string, to: string) =>
        await portal.send(ERIK, 'post', `/agreements/${id}/exclusions`, {
          body: {
            from,
            to,
            ground: 'third-party',
            reason: 'The exchange was closed',
          },
        }),
      burn: async (query: string) => {
        const { status, body } = await portal.send(
          ERIK,
          'get',
          `/attainment/${targets[0].id}/burn?${query}`,
        );
        expect({ status, body }).toMatchObject({ status: 200 });
        return body;
      },
    };
  }

  it('is told by hours and days of service time, which reach back over the night and the weekend', async () => {
    const { down, burn } = await start({
      calendar: OFFICE_HOURS,
      targets: [targetOf({ objective: { kind: 'availability', atLeast: 99 } })],
    });
    // Monday at 10:00 in Berlin: the day before was Friday. Of 22 days 220 hours.
    await down('2026-03-06T16:30:00Z', '2026-03-06T17:00:00Z');
    await down('2026-03-09T08:54:00Z', '2026-03-09T09:00:00Z');

    const { windows, pace } = await burn(
      'period=2026-03&asOf=2026-03-09T09:00:00Z',
    );

    expect(windows).toEqual([
      {
        seconds: HOUR,
        from: '2026-03-09T08:00:00Z',
        to: '2026-03-09T09:00:00Z',
        serviceSeconds: HOUR,
        bad: 360,
        total: HOUR,
        burnRate: '10',
      },
      {
        seconds: 6 * HOUR,
        // On Friday at 14:00 in Berlin.
        from: '2026-03-06T13:00:00Z',
        to: '2026-03-09T09:00:00Z',
        serviceSeconds: 6 * HOUR,
        bad: 36 * 60,
        total: 6 * HOUR,
        burnRate: '10',
      },
      {
        seconds: DAY,
        from: '2026-03-04T15:00:00Z',
        to: '2026-03-09T09:00:00Z',
        serviceSeconds: DAY,
        bad: 36 * 60,
        total: DAY,
        burnRate: '2.5',
      },
      {
        seconds: 3 * DAY,
        // The evening of a Wednesday in Berlin: after it the service was open for as long.
        from: '2026-02-25T17:00:00Z',
        to: '2026-03-09T09:00:00Z',
        serviceSeconds: 3 * DAY,
        bad: 36 * 60,
        total: 3 * DAY,
        burnRate: expect.stringMatching(/^0\.83/),
      },
    ]);
    // 2.2 h are allowed, 1.6 h are left: at 2.5 times the pace 64 of 158 hours of service.
    expect(pace).toEqual({
      burnRate: 2.5,
      budgetRemaining: 5760,
      emptyAt: '2026-03-17T13:00:00Z',
    });
  });

  it('reaches back over what is not counted, also before the period', async () => {
    const { down, exclude, burn } = await start();
    await exclude('2026-03-31T14:00:00Z', '2026-03-31T16:00:00Z');
    await down('2026-03-31T10:30:00Z', '2026-03-31T11:00:00Z');

    const { windows } = await burn('period=2026-04&asOf=2026-04-01T12:00:00Z');

    expect(windows[2]).toMatchObject({
      seconds: DAY,
      serviceSeconds: DAY,
      bad: 1800,
    });
  });
});
