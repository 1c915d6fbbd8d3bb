import type { StateFact } from '@service-levels/backstage-plugin-sla-common';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { DatabaseIndicatorsStore } from '../indicators/DatabaseIndicatorsStore';
import { DatabaseMeasurementsStore } from '../measurements/DatabaseMeasurementsStore';
import { FACT_TABLES } from '../measurements/database/factTables';
import { DatabaseImportsStore } from './DatabaseImportsStore';

jest.setTimeout(60_000);

const DAY = 86_400;
const NOW = 100 * DAY;

const factOf = (id: string, day: number, to: number | null): StateFact => ({
  id,
  state: 'down',
  from: day * DAY,
  to,
  customer: null,
  note: null,
  publicNote: null,
  cause: null,
});

describe.each(ENGINES)('the days that an import touches, %s', engine => {
  const databases = createDatabases();

  it('are those of its rows and of what they replace, once it is decided', async () => {
    const knex = await databases.migrated(engine);
    const measurements = DatabaseMeasurementsStore.create({ knex });
    const imports = DatabaseImportsStore.create({ knex });
    const indicator = await DatabaseIndicatorsStore.create({ knex }).insert(
      {
        entityRef: 'system:default/payments',
        name: 'availability',
        title: null,
        stream: 'states',
        unit: null,
        whereNothingReported: 'up',
        perCustomer: false,
      },
      { at: NOW, subject: 'pipeline' },
    );
    const indicatorKey = indicator?.key ?? 0;
    const write = async (...facts: StateFact[]) =>
      await measurements.write({
        stream: 'states',
        facts,
        withdraw: [],
        indicatorKey,
        recordedAt: NOW,
        recordedBy: 'pipeline',
      });
    const judged = async () => await knex('touched_days').delete();
    const touched = async () =>
      await knex('touched_days').orderBy('day').pluck('day');

    await write(factOf('before', 10, 11 * DAY + 1));
    const begun = await imports.begin({
      id: '00000000-0000-4000-8000-000000000000',
      indicatorKey,
      stream: 'states',
      dryRun: false,
      startedAt: NOW,
      startedBy: 'pipeline',
    });
    const key = begun?.key ?? 0;
    const rows = [
      factOf('before', 20, 20 * DAY + 1),
      factOf('meanwhile', 30, 30 * DAY + 1),
      factOf('open', 98, null),
    ];
    await imports.stage(key, {
      rows: rows.map(FACT_TABLES.states.cellsOf),
      rowsRead: rows.length,
      at: NOW,
      bucketSeconds: 0,
    });
    // Others write facts that the file has as well, and their days are judged.
    await write(factOf('meanwhile', 40, 40 * DAY + 1));
    await judged();
    expect(await touched()).toEqual([]);

    await imports.decide(key, { at: NOW + DAY });
    expect(await touched()).toEqual([10, 11, 20, 30, 40, 98, 99, 100, 101]);
    await judged();
    await imports.movePiece(key, undefined);
    // For readers nothing changed.
    expect(await touched()).toEqual([]);
    await imports.end(key, { from: ['storing'], state: 'done', at: NOW });
    await imports.removePiece(key);
    expect(await knex('import_days')).toEqual([]);
  });
});
