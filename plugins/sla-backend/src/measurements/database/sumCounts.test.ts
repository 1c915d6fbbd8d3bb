import type { CountFact } from '@service-levels/backstage-plugin-sla-common';
import { createStage } from '../../attainment/days/__testUtils__/stage';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import { sumCounts } from './sumCounts';

jest.setTimeout(60_000);

const ACME = 'customer:default/acme';
const MOST = Number.MAX_SAFE_INTEGER;

describe('sumCounts', () => {
  const databases = createDatabases();

  it.each(ENGINES)(
    'adds up what begins in each cell, for the customers that are asked for, however large, %s',
    async engine => {
      const knex = await databases.migrated(engine);
      const stage = createStage(knex);
      const indicator = await stage.measure('counts', null);
      const other = await stage.measure('counts', null);
      const bucket = (
        start: number,
        good: number,
        total: number,
        customer: string | null = null,
      ): CountFact => ({ start, seconds: 60, good, total, customer });
      const write = async (indicatorKey: number, facts: CountFact[]) =>
        await stage.measurements.write({
          stream: 'counts',
          facts,
          indicatorKey,
          withdraw: [],
          recordedAt: 0,
          recordedBy: 'pipeline',
        });
      await write(indicator.key, [
        bucket(3540, 1, 1),
        bucket(3600, 2, 3),
        bucket(7140, 4, 5, ACME),
        bucket(7140, 9, 9, 'customer:default/other'),
        bucket(7200, MOST, MOST),
        bucket(7260, 0, MOST),
        bucket(10_800, 7, 7),
      ]);
      await write(other.key, [bucket(3600, 100, 100)]);
      const sums = await sumCounts(knex, {
        indicatorKeys: [indicator.key],
        from: 3600,
        to: 10_800,
        customers: new Set([ACME]),
        seconds: 3600,
      });
      expect(sums).toEqual(
        new Map([
          [
            indicator.key,
            [
              { start: 3600, good: 6, total: 8 },
              // Two of the largest are more than a number holds.
              { start: 7200, good: MOST, total: null },
            ],
          ],
        ]),
      );
      expect(
        await sumCounts(knex, {
          indicatorKeys: [],
          from: 0,
          to: 1,
          customers: undefined,
          seconds: 60,
        }),
      ).toEqual(new Map());
    },
  );
});
