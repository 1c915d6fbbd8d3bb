import { agree, createIndicator, INDICATOR } from '../__testUtils__/agree';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { startPortal } from '../__testUtils__/startPortal';

jest.setTimeout(60_000);

const MANAGER = 'user:default/erik';
const MINUTE = 60;

describe.each(ENGINES)('what people put right, %s', engine => {
  const databases = createDatabases();

  /** A monitor told an outage from 09:00 to 10:00 of March 10; the real one began at 09:20. */
  async function start() {
    const portal = await startPortal({
      knex: await databases.migrated(engine),
    });
    await createIndicator(portal);
    const { id, targets } = await agree(portal);
    await portal.send('pipeline', 'post', '/measurements', {
      body: {
        indicator: INDICATOR,
        states: [
          {
            id: 'MON-1',
            state: 'down',
            from: '2026-03-10T09:00:00Z',
            to: '2026-03-10T10:00:00Z',
          },
        ],
      },
    });
    const correct = async (body: object) => {
      const { status, body: made } = await portal.send(
        'user:default/markus',
        'post',
        '/corrections',
        { body: { indicator: INDICATOR, ...body } },
      );
      expect({ status, made }).toMatchObject({ status: 201 });
      return made;
    };
    return {
      ...portal,
      correct,
      withdrawAlarm: async () =>
        await correct({
          kind: 'withdraw',
          fact: { id: 'MON-1' },
          reason: 'A false alarm: the monitor had lost its own network',
        }),
      stateOutage: async () =>
        await correct({
          kind: 'override',
          from: '2026-03-10T09:20:00Z',
          to: '2026-03-10T10:10:00Z',
          state: 'down',
          reason: 'The card network was down',
          evidence: 'INC-4711',
        }),
      march: async () => {
        const { body } = await portal.send(
          MANAGER,
          'get',
          `/attainment?period=2026-03&agreementId=${id}`,
        );
        return body.items[0];
      },
      explained: async () => {
        const { body } = await portal.send(
          MANAGER,
          'get',
          `/attainment/${targets[0].id}/explanation?period=2026-03`,
        );
        return body.parts[0];
      },
    };
  }

  it('counts instead of what was reported, which is told beside it', async () => {
    const { march, explained, withdrawAlarm, stateOutage } = await start();
    const before = await march();
    expect(before).toMatchObject({
      downSeconds: 60 * MINUTE,
      withoutCorrections: null,
    });

    const alarm = await withdrawAlarm();
    const outage = await stateOutage();

    expect(await march()).toMatchObject({
      downSeconds: 50 * MINUTE,
      withoutCorrections: {
        attained: before.attained,
        attainedPercent: before.attainedPercent,
        status: before.status,
      },
    });
    const { intervals, corrections } = await explained();
    expect(intervals).toEqual([
      expect.objectContaining({
        from: '2026-03-10T09:20:00Z',
        to: '2026-03-10T10:10:00Z',
        badSeconds: 50 * MINUTE,
        facts: [expect.objectContaining({ id: null, correctionId: outage.id })],
      }),
    ]);
    const reported = {
      stream: 'states',
      id: 'MON-1',
      state: 'down',
      from: '2026-03-10T09:00:00Z',
      to: '2026-03-10T10:00:00Z',
    };
    expect(corrections).toHaveLength(2);
    expect(corrections).toEqual(
      expect.arrayContaining([
        {
          id: alarm.id,
          kind: 'withdraw',
          reason: 'A false alarm: the monitor had lost its own network',
          evidence: null,
          approvedBy: null,
          createdBy: 'user:default/markus',
          createdAt: alarm.createdAt,
          before: [reported],
          after: [],
        },
        expect.objectContaining({
          id: outage.id,
          evidence: 'INC-4711',
          before: [reported],
          after: [
            {
              stream: 'states',
              id: null,
              state: 'down',
              from: '2026-03-10T09:20:00Z',
              to: '2026-03-10T10:10:00Z',
            },
          ],
        }),
      ]),
    );
  });

  it('counts no longer once it is revoked', async () => {
    const { march, explained, withdrawAlarm, send } = await start();
    const before = await march();
    const { id } = await withdrawAlarm();
    expect(await march()).toMatchObject({ downSeconds: 0 });

    const revoked = await send(
      'user:default/markus',
      'post',
      `/corrections/${id}/revoke`,
      { body: { reason: 'The alarm was right after all' } },
    );

    expect(revoked.status).toBe(200);
    expect(await march()).toEqual({
      ...before,
      measuredUntil: expect.any(String),
    });
    expect(await explained()).toMatchObject({ corrections: [] });
  });

  it('stands over what a monitor reports later', async () => {
    const { march, stateOutage, send } = await start();
    await stateOutage();
    await send('pipeline', 'post', '/measurements', {
      body: {
        indicator: INDICATOR,
        states: [
          {
            id: 'MON-1',
            state: 'degraded',
            from: '2026-03-10T09:00:00Z',
            to: '2026-03-10T09:30:00Z',
          },
        ],
      },
    });

    expect(await march()).toMatchObject({
      downSeconds: 50 * MINUTE,
      degradedSeconds: 20 * MINUTE,
    });
  });
});
