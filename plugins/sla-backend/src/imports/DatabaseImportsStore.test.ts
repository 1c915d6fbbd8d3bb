import { randomUUID } from 'node:crypto';
import { mockServices } from '@backstage/backend-test-utils';
import type { StateFact } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { createDatabases, ENGINES } from '../__testUtils__/databases';
import { DatabaseIndicatorsStore } from '../indicators/DatabaseIndicatorsStore';
import { DatabaseMeasurementsStore } from '../measurements/DatabaseMeasurementsStore';
import { FACT_TABLES } from '../measurements/database/factTables';
import type { FactName } from '../measurements/MeasurementsStore';
import { DatabaseImportsStore } from './DatabaseImportsStore';
import { storeDecided } from './storeDecided';
import { UnfinishedImports } from './UnfinishedImports';

jest.setTimeout(120_000);

const NOW = 1_800_000_000;
const now = () => NOW;

/** More than two pieces. */
const ROWS = 1_200;

const factOf = (row: number, note: string | null = null): StateFact => ({
  id: `INC-${row}`,
  state: 'down',
  from: row * 100,
  to: row * 100 + 10,
  customer: null,
  note,
  publicNote: null,
  cause: null,
});

const FACTS = Array.from({ length: ROWS }, (_, row) => factOf(row, 'imported'));

const STAGED = {
  rows: FACTS.map(FACT_TABLES.states.cellsOf),
  rowsRead: ROWS,
  at: NOW,
  bucketSeconds: 0,
};

async function setTheStage(knex: Knex) {
  const indicators = DatabaseIndicatorsStore.create({ knex });
  const measurements = DatabaseMeasurementsStore.create({ knex });
  const imports = DatabaseImportsStore.create({ knex });
  const indicator = await indicators.insert(
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
  const batch = { indicatorKey, recordedAt: NOW, recordedBy: 'pipeline' };
  const write = (
    facts: readonly StateFact[],
    withdraw: readonly FactName[] = [],
  ) => measurements.write({ ...batch, stream: 'states', facts, withdraw });
  const remove = (from: number, to: number) =>
    measurements.remove({ indicatorKey, from, to, removedAt: NOW });
  const read = async () => {
    const found = await measurements.factsIn({
      indicatorKeys: [indicatorKey],
      from: 0,
      to: ROWS * 100,
      customers: undefined,
    });
    return found.get(indicatorKey) ?? [];
  };
  /** The last ones before a row, the latest first. */
  const listBefore = async (row: number) => {
    const { facts } = await measurements.list({
      indicator: {
        key: indicatorKey,
        stream: 'states',
        bucketSeconds: null,
        reducedUntil: null,
      },
      from: 0,
      to: ROWS * 100,
      scope: { kind: 'all' },
      after: [factOf(row).from, ''],
      limit: 3,
    });
    return facts;
  };
  const begin = async (id: string = randomUUID()) => {
    const begun = await imports.begin({
      id,
      indicatorKey,
      stream: 'states',
      dryRun: false,
      startedAt: NOW,
      startedBy: 'pipeline',
    });
    return begun;
  };
  /** Staged, and not decided yet. */
  const stage = async () => {
    const begun = await begin();
    if (begun === undefined) {
      throw new Error('Another import runs');
    }
    await imports.stage(begun.key, STAGED);
    return begun;
  };
  const unfinished = UnfinishedImports.create({
    store: imports,
    logger: mockServices.logger.mock(),
    now,
  });
  return {
    indicatorKey,
    indicators,
    imports,
    write,
    remove,
    read,
    listBefore,
    begin,
    stage,
    unfinished,
    staged: async () => (await knex('staged_states').select('fact_key')).length,
  };
}

describe.each(ENGINES)('an import in the database, %s', engine => {
  const databases = createDatabases();

  it('is seen not at all before it is decided, and whole from then on', async () => {
    const stage = await setTheStage(await databases.migrated(engine));
    const { imports, read, write } = stage;
    // One that is replaced, one that stays, and one that the import moves out of order.
    await write([
      factOf(0, 'old'),
      FACTS[1],
      factOf(ROWS + 5, 'other'),
      { ...factOf(7), from: 50 },
    ]);
    const before = await read();
    const begun = await stage.stage();
    expect(await read()).toEqual(before);

    await imports.decide(begun.key, { at: NOW });
    let after: string | undefined;
    let pieces = 0;
    do {
      expect(await read()).toEqual(FACTS);
      for (const row of [8, ROWS]) {
        expect(await stage.listBefore(row)).toEqual(
          FACTS.slice(row - 3, row).reverse(),
        );
      }
      const piece = await imports.movePiece(begun.key, after);
      after = piece.next;
      pieces += 1;
    } while (after !== undefined);
    expect(pieces).toBe(3);
    expect(await read()).toEqual(FACTS);
    await storeDecided(imports, begun, now);
    expect(await stage.staged()).toBe(0);
    expect(await imports.byId(begun.id)).toMatchObject({
      state: 'done',
      rowsRead: ROWS,
      result: { stored: ROWS - 3, replaced: 2, unchanged: 1, withdrawn: 0 },
    });
  });

  it('gives way to who writes, withdraws and removes while its rows are stored', async () => {
    const stage = await setTheStage(await databases.migrated(engine));
    const { imports, remove, write, read } = stage;
    await write([{ ...factOf(900), from: 35, to: 36 }]);
    const begun = await stage.stage();
    await imports.decide(begun.key, { at: NOW });

    expect(
      await write(
        [factOf(1, 'written'), FACTS[2], factOf(ROWS)],
        [{ id: 'INC-3' }, { id: 'none' }],
      ),
    ).toEqual({ stored: 1, replaced: 1, unchanged: 1, withdrawn: 1 });
    // Facts 4 and 5; the old one of 900 began there as well, but is not seen any more.
    expect(await remove(350, 600)).toBe(2);
    expect(await remove(30, 40)).toBe(0);
    const expected = FACTS.filter((_fact, row) => ![3, 4, 5].includes(row)).map(
      fact => (fact.id === 'INC-1' ? factOf(1, 'written') : fact),
    );
    const seen = async () =>
      (await read()).filter(({ id }) => id !== `INC-${ROWS}`);
    expect(await seen()).toEqual(expected);
    await storeDecided(imports, begun, now);
    expect(await seen()).toEqual(expected);
    expect((await imports.byId(begun.id))?.result).toEqual({
      stored: ROWS - 1,
      replaced: 1,
      unchanged: 0,
      withdrawn: 0,
    });
  });

  it('keeps an indicator from changing its meaning as stored facts do', async () => {
    const stage = await setTheStage(await databases.migrated(engine));
    const begun = await stage.stage();
    await stage.imports.decide(begun.key, { at: NOW });
    const indicator = await stage.indicators.byRef(
      'system:default/payments/availability',
    );
    expect(
      indicator &&
        (await stage.indicators.update(indicator.key, {
          ...indicator,
          stream: 'cases',
        })),
    ).toBe('stream');
  });

  it('runs alone for its indicator', async () => {
    const stage = await setTheStage(await databases.migrated(engine));
    const begun = await stage.stage();
    expect(await stage.begin()).toBeUndefined();
    await stage.imports.end(begun.key, {
      from: ['staging'],
      state: 'failed',
      at: NOW,
    });
    expect(await stage.begin()).toBeDefined();
  });

  it('takes no more rows once somebody else ended it', async () => {
    const { imports, ...stage } = await setTheStage(
      await databases.migrated(engine),
    );
    const { key } = await stage.stage();
    await imports.end(key, { from: ['staging'], state: 'failed', at: NOW });
    await expect(imports.stage(key, STAGED)).rejects.toThrow(
      'ended by another instance',
    );
    await expect(imports.decide(key, { at: NOW })).rejects.toThrow(
      'ended by another instance',
    );
  });

  it('leaves nothing where the backend stopped before it was decided', async () => {
    const stage = await setTheStage(await databases.migrated(engine));
    const { id } = await stage.stage();
    await stage.unfinished.run();
    expect(await stage.read()).toEqual([]);
    expect(await stage.staged()).toBe(0);
    expect(await stage.imports.byId(id)).toMatchObject({
      state: 'failed',
      result: null,
      problems: [{ field: 'import' }],
    });
  });

  it('is stored to its end where the backend stopped after it was decided', async () => {
    const stage = await setTheStage(await databases.migrated(engine));
    const { id, key } = await stage.stage();
    await stage.imports.decide(key, { at: NOW });
    await stage.imports.movePiece(key, undefined);
    await stage.unfinished.run();
    expect(await stage.read()).toEqual(FACTS);
    expect(await stage.staged()).toBe(0);
    expect(await stage.imports.byId(id)).toMatchObject({
      state: 'done',
      result: { stored: ROWS },
    });
  });

  it('keeps its rows once it is decided, whoever takes them for left over', async () => {
    const stage = await setTheStage(await databases.migrated(engine));
    const { id, key } = await stage.stage();
    await stage.imports.decide(key, { at: NOW });
    // As somebody does who did not hear that it was decided.
    expect(await stage.imports.removePiece(key)).toBe(false);
    expect(await stage.read()).toEqual(FACTS);
    await stage.unfinished.run();
    expect(await stage.imports.byId(id)).toMatchObject({ state: 'done' });
    expect(await stage.begin()).toBeDefined();
  });

  it('is left alone by others while somebody works on it', async () => {
    const stage = await setTheStage(await databases.migrated(engine));
    const { id } = await stage.stage();
    await stage.imports.hold(id, async () => {
      await stage.unfinished.run();
      expect((await stage.imports.byId(id))?.state).toBe('staging');
    });
  });

  it('is forgotten a week after it ended', async () => {
    const stage = await setTheStage(await databases.migrated(engine));
    const { id } = await stage.stage();
    await stage.unfinished.run();
    await stage.imports.forget(NOW);
    expect(await stage.imports.byId(id)).toBeDefined();
    await stage.imports.forget(NOW + 1);
    expect(await stage.imports.byId(id)).toBeUndefined();
  });
});

describe('an import on PostgreSQL', () => {
  const databases = createDatabases();

  it('is left alone by another instance while its own is alive', async () => {
    const knex = await databases.migrated('POSTGRES_18');
    const stage = await setTheStage(knex);
    const { id } = await stage.stage();
    const other = DatabaseImportsStore.create({ knex });
    const work = jest.fn(async () => {});
    await stage.imports.hold(id, async () => {
      expect(await other.hold(id, work)).toBeUndefined();
    });
    expect(work).not.toHaveBeenCalled();
    expect(await other.hold(id, work)).toBeDefined();
  });
});
