import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { AlertedWorld, AVAILABLE, ENTITY } from './__testUtils__/AlertedWorld';

jest.setTimeout(60_000);

const MISSING = 'No data of “Target 0” of Payments come in';

const OFFICE_HOURS = {
  hours: [
    {
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: '08:00',
      to: '18:00',
    },
  ],
} as const;

describe.each(ENGINES)('alerts about missing data, %s', engine => {
  const databases = createDatabases();

  const start = async (
    options: { calendar?: typeof OFFICE_HOURS | '24x7' } = {},
  ) => {
    const world = await AlertedWorld.create(await databases.migrated(engine));
    const made = await world.agree(undefined, {
      whereNothingReported: 'unknown',
      calendar: options.calendar as '24x7' | undefined,
    });
    world.at('2026-10-20T00:00:00Z');
    const up = async (from: string, to: string | null) =>
      await world.state(made.indicator, from, to, 'up');
    return { world, up, ...made };
  };

  it('tell of what came in until the weekend in which a month begins', async () => {
    const { world, up } = await start({ calendar: OFFICE_HOURS });
    // Ten minutes before the service closes on the last Friday of October.
    await up('2026-10-20T08:00:00Z', '2026-10-30T17:50:00Z');
    expect(await world.titlesAt('2026-11-02T08:04:00Z')).toEqual([]);
    expect(await world.titlesAt('2026-11-02T08:05:00Z')).toEqual([MISSING]);
  });

  it('tell of what stopped as a month and a version began', async () => {
    const { world, up, agreementId, indicator } = await start();
    await world.stage.restate(
      agreementId,
      { calendar: '24x7', effectiveFrom: '2026-11-01' },
      indicator,
      [{ objective: AVAILABLE }],
    );
    await up('2026-10-20T08:00:00Z', '2026-10-31T23:50:00Z');
    expect(await world.titlesAt('2026-11-01T00:15:00Z')).toEqual([MISSING]);
  });

  it('are as before while a version is to come within the month', async () => {
    const { world, up, agreementId, indicator } = await start();
    await world.stage.restate(
      agreementId,
      { calendar: '24x7', effectiveFrom: '2026-11-20' },
      indicator,
      [{ objective: AVAILABLE }],
    );
    await up('2026-10-20T08:00:00Z', '2026-11-10T08:00:00Z');
    expect(await world.titlesAt('2026-11-10T08:14:00Z')).toEqual([]);
    expect(await world.titlesAt('2026-11-10T08:15:00Z')).toEqual([MISSING]);
  });

  it('do not count the time of planned work as silence', async () => {
    const { world, up } = await start();
    await world.plan(ENTITY, '2026-11-10T08:00:00Z', '2026-11-10T10:00:00Z');
    await up('2026-10-20T08:00:00Z', '2026-11-10T08:00:00Z');
    expect(await world.titlesAt('2026-11-10T10:00:00Z')).toEqual([]);
    expect(await world.titlesAt('2026-11-10T10:14:00Z')).toEqual([]);
    expect(await world.titlesAt('2026-11-10T10:15:00Z')).toEqual([MISSING]);
  });

  it('go on over planned work where data were missing before', async () => {
    const { world, up } = await start();
    await world.plan(ENTITY, '2026-11-10T08:00:00Z', '2026-11-10T10:00:00Z');
    await up('2026-10-20T08:00:00Z', '2026-11-10T07:30:00Z');
    expect(await world.titlesAt('2026-11-10T07:45:00Z')).toEqual([MISSING]);
    expect(await world.titlesAt('2026-11-10T10:01:00Z')).toEqual([]);
    expect(await world.titlesAt('2026-11-10T10:20:00Z')).toEqual([]);
    await up('2026-11-10T10:21:00Z', null);
    expect(await world.titlesAt('2026-11-10T10:22:00Z')).toEqual([
      'Data of “Target 0” of Payments come in again',
    ]);
  });
});
