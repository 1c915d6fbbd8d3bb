import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { AlertedWorld, ENTITY, OWNERS } from './__testUtils__/AlertedWorld';

jest.setTimeout(60_000);

const MINUTE = 60;

describe.each(ENGINES)('alerts about running periods, %s', engine => {
  const databases = createDatabases();

  const start = async () =>
    await AlertedWorld.create(await databases.migrated(engine));

  it('says nothing while little of the budget is used', async () => {
    const world = await start();
    const { indicator } = await world.agree();
    world.at('2026-11-10T12:00:00Z');
    await world.state(
      indicator,
      '2026-11-10T08:00:00Z',
      '2026-11-10T08:21:00Z',
    );
    expect(await world.titlesAt('2026-11-10T12:00:00Z')).toEqual([]);
    expect(world.events).toEqual([]);
  });

  it('tells the owners once at each stage and when it is breached, with a link to the explanation of the figure', async () => {
    const world = await start();
    const { agreementId, targetId, indicator } = await world.agree();
    world.at('2026-11-10T08:00:00Z');
    // 43.2 minutes are allowed: half of them are 21.6, three quarters 32.4, and 90 % 38.88.
    await world.state(indicator, '2026-11-10T08:00:00Z', null);
    const said = [];
    for (const minutes of [21, 22, 23, 32, 33, 38, 39, 43, 44, 45]) {
      said.push([
        minutes,
        await world.titlesAt(`2026-11-10T08:${minutes}:00Z`),
      ]);
    }
    const target = '“Target 0” of Payments';
    expect(said).toEqual([
      [21, []],
      [22, [`50 % of the budget of ${target} for 2026-11 are used`]],
      [23, []],
      [32, []],
      [33, [`75 % of the budget of ${target} for 2026-11 are used`]],
      [38, []],
      [39, [`90 % of the budget of ${target} for 2026-11 are used`]],
      [43, []],
      [44, [`${target} is breached in 2026-11`]],
      [45, []],
    ]);
    expect(world.events.map(({ eventPayload }) => eventPayload)).toEqual(
      [
        ['budget', 50],
        ['budget', 75],
        ['budget', 90],
        ['breached', 0],
      ].map(([kind, level]) => ({
        id: expect.any(String),
        agreementId,
        targetId,
        entityRef: ENTITY,
        period: '2026-11',
        kind,
        level,
        state: 'open',
      })),
    );
  });

  it('makes one notification where several stages are passed at once, of the gravest', async () => {
    const world = await start();
    const { targetId, indicator } = await world.agree();
    world.at('2026-11-10T12:00:00Z');
    await world.state(
      indicator,
      '2026-11-10T08:00:00Z',
      '2026-11-10T10:00:00Z',
    );
    await world.instance().run();
    expect(world.sent).toEqual([
      {
        recipients: { type: 'entity', entityRef: [OWNERS] },
        payload: {
          title: '“Target 0” of Payments is breached in 2026-11',
          link: `/catalog/default/system/payments/service-levels?explain=${targetId}&period=2026-11`,
          severity: 'critical',
          topic: 'sla-alerts',
          scope: expect.stringMatching(/^sla:alert:[-0-9a-f]{36}:raised$/),
        },
      },
    ]);
    const alerts = await world.knex('alerts');
    expect(alerts).toHaveLength(4);
    expect(world.changes).toEqual(['alerts']);
  });

  it('tells once from several instances at once, and none again after a restart', async () => {
    const world = await start();
    const agreed = [await world.agree(), await world.agree()];
    world.at('2026-11-10T12:00:00Z');
    for (const { indicator } of agreed) {
      await world.state(
        indicator,
        '2026-11-10T08:00:00Z',
        '2026-11-10T10:00:00Z',
      );
    }
    await Promise.all([
      world.instance().run(),
      world.instance().run(),
      world.instance().run(),
    ]);
    await world.instance().run();
    expect(world.titles()).toHaveLength(2);
    expect(world.events).toHaveLength(8);
    expect(await world.titlesAt('2026-11-10T12:05:00Z')).toEqual([]);
    expect(await world.titlesAt('2026-11-12T12:05:00Z')).toEqual([]);
  });

  it('raises nothing for periods that are closed, for all that is filled in of 13 months', async () => {
    const world = await start();
    const { indicator } = await world.agree();
    world.at('2026-11-10T12:00:00Z');
    for (let month = 0; month < 13; month += 1) {
      const day = new Date(Date.UTC(2025, 10 + month, 5))
        .toISOString()
        .slice(0, 10);
      await world.state(indicator, `${day}T08:00:00Z`, `${day}T10:00:00Z`);
    }
    expect(await world.titlesAt('2026-11-10T12:00:00Z')).toEqual([
      '“Target 0” of Payments is breached in 2026-11',
    ]);
    const alerts = await world.knex('alerts').distinct('period');
    expect(alerts).toEqual([{ period: '2026-11' }]);
  });

  it('begins anew with the next period, and leaves what was open behind', async () => {
    const world = await start();
    const { indicator } = await world.agree();
    world.at('2026-11-30T20:00:00Z');
    await world.state(indicator, '2026-11-30T20:00:00Z', null);
    expect(await world.titlesAt('2026-11-30T23:59:00Z')).toEqual([
      '“Target 0” of Payments is breached in 2026-11',
    ]);
    expect(await world.titlesAt('2026-12-01T00:00:30Z')).toEqual([]);
    expect(await world.titlesAt('2026-12-01T00:23:00Z')).toEqual([
      '50 % of the budget of “Target 0” of Payments for 2026-12 are used',
    ]);
  });

  it('tells once that it has recovered, and is quiet where it gets worse again', async () => {
    const world = await start();
    const { indicator } = await world.agree();
    world.at('2026-11-10T12:00:00Z');
    await world.state(
      indicator,
      '2026-11-10T08:00:00Z',
      '2026-11-10T08:35:00Z',
    );
    expect(await world.titlesAt('2026-11-10T12:00:00Z')).toHaveLength(1);
    await world.withdraw(indicator, '2026-11-10T08:00:00Z');
    expect(await world.titlesAt('2026-11-10T12:01:00Z')).toEqual([
      'Less than 75 % of the budget of “Target 0” of Payments are used in 2026-11 again',
    ]);
    await world.state(
      indicator,
      '2026-11-10T08:00:00Z',
      '2026-11-10T08:35:00Z',
    );
    expect(await world.titlesAt('2026-11-10T12:02:00Z')).toEqual([]);
    expect(
      await world.knex('alerts').where({ level: 75 }).select('recovered_at'),
    ).toEqual([{ recovered_at: null }]);
  });

  it('waits for the end of planned work, and tells then what still holds', async () => {
    const world = await start();
    const above = 'domain:default/banking';
    await world.knex('entity_ancestors').insert({
      entity_ref: ENTITY,
      ancestor_ref: above,
      distance: 2,
    });
    const { indicator } = await world.agree();
    world.at('2026-11-10T07:00:00Z');
    await world.plan(above, '2026-11-10T08:00:00Z', '2026-11-10T10:00:00Z');
    await world.state(
      indicator,
      '2026-11-10T08:00:00Z',
      '2026-11-10T08:30:00Z',
    );
    expect(await world.titlesAt('2026-11-10T08:31:00Z')).toEqual([]);
    expect(await world.titlesAt('2026-11-10T09:59:59Z')).toEqual([]);
    expect(await world.titlesAt('2026-11-10T10:00:00Z')).toEqual([
      '50 % of the budget of “Target 0” of Payments for 2026-11 are used',
    ]);
  });

  it('tells that data are missing, and of nothing else until they come in again', async () => {
    const world = await start();
    const { indicator } = await world.agree(undefined, {
      whereNothingReported: 'unknown',
    });
    world.at('2026-11-01T00:00:00Z');
    await world.state(
      indicator,
      '2026-11-01T00:00:00Z',
      '2026-11-10T08:00:00Z',
      'up',
    );
    expect(await world.titlesAt('2026-11-10T08:14:00Z')).toEqual([]);
    expect(await world.titlesAt('2026-11-10T08:15:00Z')).toEqual([
      'No data of “Target 0” of Payments come in',
    ]);
    // Known by now, but of hours ago.
    await world.state(
      indicator,
      '2026-11-10T08:00:00Z',
      '2026-11-10T08:40:00Z',
    );
    expect(await world.titlesAt('2026-11-10T10:00:00Z')).toEqual([]);
    await world.state(indicator, '2026-11-10T10:00:00Z', null, 'up');
    expect(await world.titlesAt('2026-11-10T10:01:00Z')).toEqual([
      '90 % of the budget of “Target 0” of Payments for 2026-11 are used',
      'Data of “Target 0” of Payments come in again',
    ]);
  });

  it('counts minutes without data by service time, over the night', async () => {
    const world = await start();
    const { indicator } = await world.agree(undefined, {
      whereNothingReported: 'unknown',
      calendar: {
        hours: [
          {
            days: ['mon', 'tue', 'wed', 'thu', 'fri'],
            from: '08:00',
            to: '18:00',
          },
        ],
      },
    });
    world.at('2026-11-09T18:00:00Z');
    // Ten minutes before the service closes on a Monday.
    await world.state(
      indicator,
      '2026-11-02T08:00:00Z',
      '2026-11-09T17:50:00Z',
      'up',
    );
    expect(await world.titlesAt('2026-11-10T03:00:00Z')).toEqual([]);
    expect(await world.titlesAt('2026-11-10T08:04:00Z')).toEqual([]);
    expect(await world.titlesAt('2026-11-10T08:05:00Z')).toHaveLength(1);
  });

  it('says nothing of a target that was never measured', async () => {
    const world = await start();
    await world.agree(undefined, { whereNothingReported: 'unknown' });
    await world.agree(
      { objective: { kind: 'success-ratio', atLeast: 99 } },
      { stream: 'counts' },
    );
    expect(await world.titlesAt('2026-11-10T08:05:00Z')).toEqual([]);
  });

  it('holds the failures of events against what the period would have at this pace', async () => {
    const world = await start();
    const { indicator } = await world.agree(
      { objective: { kind: 'success-ratio', atLeast: 99 } },
      { stream: 'counts' },
    );
    const begin = Date.parse('2026-11-01T00:00:00Z') / 1000;
    world.at('2026-11-01T00:01:00Z');
    await world.counts(indicator, [{ start: begin, good: 9, total: 10 }]);
    // One of ten, in the first minute of 43,200: of 432,000 events 4,320 may fail.
    expect(await world.titlesAt('2026-11-01T00:01:00Z')).toEqual([]);
    await world.counts(
      indicator,
      Array.from({ length: 600 }, (_, i) => ({
        start: begin + i * MINUTE,
        good: 2,
        total: 10,
      })),
    );
    // 4,800 of 6,000 failed in ten hours.
    expect(await world.titlesAt('2026-11-01T10:00:00Z')).toEqual([
      '90 % of the budget of “Target 0” of Payments for 2026-11 are used',
    ]);
  });
});
