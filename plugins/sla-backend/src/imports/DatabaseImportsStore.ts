import { ConflictError } from '@backstage/errors';
import {
  formatInstant,
  type ErrorDetail,
  type ImportState,
  type StateFact,
  type Stream,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import type {
  ImportRow,
  IndicatorRow,
  StagedStateRow,
} from '../database/tables';
import {
  compareStaged,
  moveStaged,
  type ChooseStaged,
  type MovedRows,
} from '../measurements/database/moveStaged';
import type { PageRequest } from '../paging/page';
import { ImportLock } from './database/ImportLock';
import { stageStates } from './database/stageStates';
import type {
  ImportsStore,
  NewImport,
  Piece,
  StoredImport,
} from './ImportsStore';

/** Few, since on SQLite a request waits for a piece before each of its own statements. */
const ROWS_PER_PIECE = 500;

const RUNNING: readonly ImportState[] = ['staging', 'storing'];
const IN_VAIN: readonly ImportState[] = ['refused', 'failed'];

type JoinedRow = ImportRow & Pick<IndicatorRow, 'entity_ref' | 'name'>;

function rowToImport(row: JoinedRow): StoredImport {
  const { stored, replaced, unchanged, finished_at: finishedAt } = row;
  return {
    key: row.key,
    indicatorKey: row.indicator_id,
    id: row.id,
    indicator: `${row.entity_ref}/${row.name}`,
    stream: row.stream as Stream,
    state: row.state as ImportState,
    dryRun: Boolean(row.dry_run),
    rowsRead: row.rows_read,
    rowsStored: stored + replaced + unchanged,
    result:
      row.state === 'done'
        ? { stored, replaced, unchanged, withdrawn: 0 }
        : null,
    problems: JSON.parse(row.problems),
    startedAt: formatInstant(Number(row.started_at)),
    finishedAt: finishedAt === null ? null : formatInstant(Number(finishedAt)),
    startedBy: row.started_by,
  };
}

function endedByOthers(): ConflictError {
  return new ConflictError('The import was ended by another instance');
}

/** Imports in the portal's database. */
export class DatabaseImportsStore implements ImportsStore {
  readonly #knex: Knex;
  readonly #lock: ImportLock;

  private constructor(knex: Knex) {
    this.#knex = knex;
    this.#lock = ImportLock.create({ knex });
  }

  static create(options: { knex: Knex }): DatabaseImportsStore {
    return new DatabaseImportsStore(options.knex);
  }

  async byId(id: string): Promise<StoredImport | undefined> {
    const row = await this.#imports().where('imports.id', id).first();
    return row && rowToImport(row);
  }

  async list(
    query: PageRequest & { indicatorKey?: number },
  ): Promise<readonly StoredImport[]> {
    const rows: JoinedRow[] = await this.#imports()
      .modify(builder => {
        if (query.indicatorKey !== undefined) {
          builder.where('imports.indicator_id', query.indicatorKey);
        }
        if (query.after !== undefined) {
          const last = this.#knex('imports').where('id', query.after[0]);
          builder.where('imports.key', '<', last.select('key'));
        }
      })
      .orderBy('imports.key', 'desc')
      .limit(query.limit);
    return rows.map(rowToImport);
  }

  async begin(wanted: NewImport): Promise<StoredImport | undefined> {
    const began = await this.#knex.transaction(async tx => {
      await tx<ImportRow>('imports')
        .where({ id: wanted.id, has_rows: false })
        .whereIn('state', [...IN_VAIN])
        .delete();
      const inserted = await tx<ImportRow>('imports')
        .insert({
          id: wanted.id,
          indicator_id: wanted.indicatorKey,
          stream: wanted.stream,
          state: 'staging',
          dry_run: wanted.dryRun,
          has_rows: true,
          problems: '[]',
          started_at: wanted.startedAt,
          started_by: wanted.startedBy,
        })
        .onConflict()
        .ignore()
        .returning('key');
      return inserted.length > 0;
    });
    return began ? await this.byId(wanted.id) : undefined;
  }

  async stage(
    key: number,
    rows: { facts: readonly StateFact[]; rowsRead: number },
  ): Promise<void> {
    await this.#knex.transaction(async tx => {
      const [staging] = await tx<ImportRow>('imports')
        .where({ key, state: 'staging' })
        .update({ rows_read: rows.rowsRead })
        .returning('indicator_id');
      if (staging === undefined) {
        throw endedByOthers();
      }
      const target = { importKey: key, indicatorKey: staging.indicator_id };
      await stageStates(tx, target, rows.facts);
    });
  }

  async decide(key: number, at: number): Promise<void> {
    await this.#knex.transaction(async tx => {
      const { stream } = await this.#lockIndicator(tx, key);
      if (stream !== 'states') {
        throw new ConflictError(
          'The indicator was changed while the file was read',
        );
      }
      const decided = await tx<ImportRow>('imports')
        .where({ key, state: 'staging', dry_run: false })
        .update({ state: 'storing', decided_at: at });
      if (decided === 0) {
        throw endedByOthers();
      }
    });
  }

  async comparePiece(key: number, after: string | undefined): Promise<Piece> {
    return await this.#knex.transaction(async tx => {
      return await this.#piece(tx, key, after, async choose => {
        const counts = await compareStaged(tx, key, choose);
        await tx('imports')
          .where({ key })
          .increment({ ...counts });
        return counts;
      });
    });
  }

  async movePiece(key: number, after: string | undefined): Promise<Piece> {
    return await this.#knex.transaction(async tx => {
      await this.#lockIndicator(tx, key);
      return await this.#piece(tx, key, after, choose =>
        moveStaged(tx, key, choose),
      );
    });
  }

  async end(
    key: number,
    end: {
      from: readonly ImportState[];
      state: ImportState;
      problems?: readonly ErrorDetail[];
      at: number;
    },
  ): Promise<boolean> {
    const ended = await this.#knex<ImportRow>('imports')
      .where({ key })
      .whereIn('state', [...end.from])
      .update({
        state: end.state,
        problems: JSON.stringify(end.problems ?? []),
        finished_at: end.at,
      });
    return ended > 0;
  }

  async removePiece(key: number): Promise<boolean> {
    return await this.#knex.transaction(async tx => {
      const select = tx<ImportRow>('imports').where({ key }).first('state');
      const row = await (isPostgres(tx) ? select.forUpdate() : select);
      // Rows of a decided import are facts that readers see.
      if (RUNNING.some(state => state === row?.state)) {
        return false;
      }
      const piece = tx<StagedStateRow>('staged_states')
        .where('import_key', key)
        .orderBy('fact_key')
        .limit(ROWS_PER_PIECE)
        .select('fact_key');
      const removed = await tx<StagedStateRow>('staged_states')
        .where('import_key', key)
        .whereIn('fact_key', piece)
        .delete();
      if (removed === ROWS_PER_PIECE) {
        return true;
      }
      await tx<ImportRow>('imports').where({ key }).update({ has_rows: false });
      return false;
    });
  }

  async unfinished(): Promise<readonly StoredImport[]> {
    const rows: JoinedRow[] = await this.#imports()
      .where('imports.has_rows', true)
      .orWhereIn('imports.state', [...RUNNING])
      .orderBy('imports.key');
    return rows.map(rowToImport);
  }

  async forget(endedBefore: number): Promise<number> {
    const forgotten = await this.#knex<ImportRow>('imports')
      .where('has_rows', false)
      .whereNotIn('state', [...RUNNING])
      .where('finished_at', '<', endedBefore)
      .delete();
    return forgotten;
  }

  get mostAtOnce(): number {
    return this.#lock.mostAtOnce;
  }

  async hold<T>(
    id: string,
    work: () => Promise<T>,
  ): Promise<{ readonly result: T } | undefined> {
    return await this.#lock.hold(id, work);
  }

  #imports(): Knex.QueryBuilder<JoinedRow> {
    return this.#knex('imports')
      .join('indicators', 'indicators.id', 'imports.indicator_id')
      .select('imports.*', 'indicators.entity_ref', 'indicators.name');
  }

  /** As a batch of measurements does, so that what is counted is what happened. */
  async #lockIndicator(
    tx: Knex.Transaction,
    key: number,
  ): Promise<{ stream: string }> {
    const select = tx('indicators')
      .where('id', tx('imports').where({ key }).select('indicator_id'))
      .first('stream');
    return await (isPostgres(tx) ? select.forUpdate() : select);
  }

  /** Does something with the rows after a key; by key, since moved rows are gone. */
  async #piece(
    tx: Knex.Transaction,
    key: number,
    after: string | undefined,
    act: (choose: ChooseStaged) => Promise<MovedRows>,
  ): Promise<Piece> {
    const rest: ChooseStaged = (rows, table) =>
      after === undefined ? rows : rows.where(`${table}.fact_key`, '>', after);
    const last = await tx('staged_states as staged')
      .where('staged.import_key', key)
      .modify(rest, 'staged')
      .orderBy('staged.fact_key')
      .offset(ROWS_PER_PIECE - 1)
      .first('staged.fact_key');
    const next: string | undefined = last?.fact_key;
    const counts = await act((rows, table) => {
      rest(rows, table);
      if (next !== undefined) {
        rows.where(`${table}.fact_key`, '<=', next);
      }
    });
    return { counts, next };
  }
}
