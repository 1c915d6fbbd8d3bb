import {
  CUSTOMARY_BURN_WINDOWS,
  parseInstant,
} from '@service-levels/backstage-plugin-sla-common';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { AlertedWorld } from './__testUtils__/AlertedWorld';

jest.setTimeout(60_000);

const MINUTE = 60;
const RATIO = { kind: 'success-ratio', atLeast: 99.9 } as const;

/** Buckets of a minute with a thousand events each. */
function minutes(from: string, to: string, good: number) {
  const begin = parseInstant(from);
  return Array.from(
    { length: (parseInstant(to) - begin) / MINUTE },
    (_, i) => ({
      start: begin + i * MINUTE,
      good,
      total: 1000,
    }),
  );
}

describe.each(ENGINES)('alerts by the burn rate, %s', engine => {
  const databases = createDatabases();

  const start = async (calendar?: {
    hours: {
      days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri')[];
      from: string;
      to: string;
    }[];
  }) => {
    const world = await AlertedWorld.create(await databases.migrated(engine));
    const made = await world.agree(
      { objective: RATIO },
      { stream: 'counts', calendar },
    );
    world.at('2026-11-10T09:00:00Z');
    await world.set(made.agreementId, {
      stages: [],
      noDataMinutes: null,
      burnWindows: CUSTOMARY_BURN_WINDOWS.slice(0, 1),
    });
    return { world, ...made };
  };

  it('tells within six minutes that 15 % fail after a clean start, and that it is over', async () => {
    const { world, indicator } = await start();
    await world.counts(
      indicator,
      minutes('2026-11-10T08:00:00Z', '2026-11-10T09:00:00Z', 1000),
    );
    await world.counts(
      indicator,
      minutes('2026-11-10T09:00:00Z', '2026-11-10T09:07:00Z', 850),
    );
    await world.counts(
      indicator,
      minutes('2026-11-10T09:07:00Z', '2026-11-10T09:30:00Z', 1000),
    );
    // 5.76 minutes of 15 % are 1.44 % of an hour, in buckets of a minute 6.
    expect(await world.titlesAt('2026-11-10T09:05:59Z')).toEqual([]);
    expect(await world.titlesAt('2026-11-10T09:06:00Z')).toEqual([
      'The budget of “Target 0” of Payments is used up too fast, seen over 1 h',
    ]);
    expect(await world.titlesAt('2026-11-10T09:07:00Z')).toEqual([]);
    // The last five minutes are clean.
    expect(await world.titlesAt('2026-11-10T09:12:00Z')).toEqual([
      'The budget of “Target 0” of Payments is no longer used up too fast',
    ]);
  });

  it('does not say that it is over where nothing was counted since', async () => {
    const { world, indicator } = await start();
    await world.counts(
      indicator,
      minutes('2026-11-10T08:00:00Z', '2026-11-10T09:00:00Z', 850),
    );
    expect(await world.titlesAt('2026-11-10T09:00:00Z')).toHaveLength(1);
    // The five minutes have no bucket, of the hour there are some.
    expect(await world.titlesAt('2026-11-10T09:06:00Z')).toEqual([]);
    await world.counts(
      indicator,
      minutes('2026-11-10T09:00:00Z', '2026-11-10T09:12:00Z', 1000),
    );
    expect(await world.titlesAt('2026-11-10T09:12:00Z')).toEqual([
      'The budget of “Target 0” of Payments is no longer used up too fast',
    ]);
  });

  it('does not say that it has begun where nothing was counted since', async () => {
    const { world, indicator } = await start();
    await world.counts(
      indicator,
      minutes('2026-11-10T08:00:00Z', '2026-11-10T08:50:00Z', 850),
    );
    expect(await world.titlesAt('2026-11-10T09:00:00Z')).toEqual([]);
  });

  it('looks back over the night by service time, and scales factors by the hours of the month', async () => {
    const { world, indicator } = await start({
      hours: [
        {
          days: ['mon', 'tue', 'wed', 'thu', 'fri'],
          from: '08:00',
          to: '18:00',
        },
      ],
    });
    // Of 21 working days 210 h: 14.4 times becomes 4.2, and 4.2 ‰ of an hour may fail.
    await world.counts(
      indicator,
      minutes('2026-11-09T17:10:00Z', '2026-11-09T18:00:00Z', 997),
    );
    await world.counts(
      indicator,
      minutes('2026-11-10T08:00:00Z', '2026-11-10T08:10:00Z', 988),
    );
    // The hour reaches back to the day before: 50 × 3 and 7 × 12 of 57,000 are 4.1 ‰.
    expect(await world.titlesAt('2026-11-10T08:07:00Z')).toEqual([]);
    // 50 × 3 and 10 × 12 of 60,000 are 4.5 ‰.
    expect(await world.titlesAt('2026-11-10T08:10:00Z')).toEqual([
      'The budget of “Target 0” of Payments is used up too fast, seen over 1 h',
    ]);
  });

  it('tells of the window in which it burns fastest, where several hold', async () => {
    const { world, agreementId, indicator } = await start();
    await world.set(agreementId, {
      stages: [],
      noDataMinutes: null,
      burnWindows: CUSTOMARY_BURN_WINDOWS,
    });
    await world.counts(
      indicator,
      minutes('2026-11-10T08:00:00Z', '2026-11-10T09:00:00Z', 900),
    );
    expect(await world.titlesAt('2026-11-10T09:00:00Z')).toEqual([
      'The budget of “Target 0” of Payments is used up too fast, seen over 1 h',
    ]);
  });

  it('is not looked at unless it is set', async () => {
    const { world, agreementId, indicator } = await start();
    await world.set(agreementId, { stages: [], noDataMinutes: null });
    await world.counts(
      indicator,
      minutes('2026-11-10T08:00:00Z', '2026-11-10T09:00:00Z', 0),
    );
    expect(await world.titlesAt('2026-11-10T09:00:00Z')).toEqual([]);
  });
});
