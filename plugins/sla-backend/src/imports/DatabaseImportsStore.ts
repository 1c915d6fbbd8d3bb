import { ConflictError } from '@backstage/errors';
import type {
  ErrorDetail,
  ImportState,
  Stream,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { isPostgres } from '../database/isPostgres';
import type { ImportRow } from '../database/tables';
import {
  FACT_TABLES,
  type FactColumns,
} from '../measurements/database/factTables';
import {
  lockIndicator,
  type LockedIndicator,
} from '../measurements/database/lockIndicator';
import { compareStaged, moveStaged } from '../measurements/database/moveStaged';
import {
  rememberBuckets,
  requireStagedApart,
  type Buckets,
} from '../measurements/database/placeBuckets';
import type { PageRequest } from '../paging/page';
import { ImportLock } from './database/ImportLock';
import {
  actOnPiece,
  removeStagedPiece,
  ROWS_PER_PIECE,
} from './database/actOnPiece';
import { rowToImport, type JoinedRow } from './database/rowToImport';
import { requireOpenRows } from './database/requireOpenRows';
import { stageFacts } from './database/stageFacts';
import { touchImport } from './database/touchImport';
import type {
  ImportsStore,
  NewImport,
  Piece,
  RowsToStage,
  StoredImport,
} from './ImportsStore';

const RUNNING: readonly ImportState[] = ['staging', 'storing'];
const IN_VAIN: readonly ImportState[] = ['refused', 'failed'];

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

  async stage(key: number, staged: RowsToStage): Promise<void> {
    await this.#knex.transaction(async tx => {
      const { indicator, table } = await this.#lockIndicator(tx, key);
      const staging = await tx<ImportRow>('imports')
        .where({ key, state: 'staging' })
        .update({ rows_read: staged.rowsRead });
      if (staging === 0) {
        throw endedByOthers();
      }
      await stageFacts(
        tx,
        {
          importKey: key,
          indicatorKey: indicator.key,
          table,
          ends: { now: staged.at, bucketSeconds: staged.bucketSeconds },
        },
        staged.rows,
      );
    });
  }

  async decide(
    key: number,
    { at, buckets }: { at: number; buckets?: Buckets },
  ): Promise<void> {
    await this.#knex.transaction(async tx => {
      const { indicator, table } = await this.#lockIndicator(tx, key);
      await requireOpenRows(tx, key, indicator, table);
      if (
        buckets !== undefined &&
        (await rememberBuckets(tx, indicator, buckets))
      ) {
        await requireStagedApart(tx, key, table, buckets.bucketSeconds);
      }
      const [decided] = await tx<ImportRow>('imports')
        .where({ key, state: 'staging', dry_run: false })
        .update({ state: 'storing', decided_at: at })
        .returning('started_at');
      if (decided === undefined) {
        throw endedByOthers();
      }
      await touchImport(tx, {
        importKey: key,
        indicatorKey: indicator.key,
        from: Number(decided.started_at),
        to: at,
      });
    });
  }

  async comparePiece(key: number, after: string | undefined): Promise<Piece> {
    return await this.#knex.transaction(async tx => {
      const table = await this.#tableOf(tx, key);
      return await actOnPiece(tx, { key, table, after }, async choose => {
        const counts = await compareStaged(tx, {
          importKey: key,
          table,
          choose,
        });
        await tx('imports')
          .where({ key })
          .increment({ ...counts });
        return counts;
      });
    });
  }

  async movePiece(key: number, after: string | undefined): Promise<Piece> {
    return await this.#knex.transaction(async tx => {
      const { table } = await this.#lockIndicator(tx, key);
      return await actOnPiece(tx, { key, table, after }, choose =>
        moveStaged(tx, { importKey: key, table, choose }),
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
      const select = tx<ImportRow>('imports')
        .where({ key })
        .first('state', 'stream');
      const row = await (isPostgres(tx) ? select.forUpdate() : select);
      // Rows of a decided import are facts that readers see.
      if (row === undefined || RUNNING.some(state => state === row.state)) {
        return false;
      }
      const table = FACT_TABLES[row.stream as Stream];
      const removed = await removeStagedPiece(tx, key, table);
      if (removed === ROWS_PER_PIECE) {
        return true;
      }
      await tx('import_days').where('import_key', key).delete();
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

  async #tableOf(tx: Knex.Transaction, key: number): Promise<FactColumns> {
    const row = await tx<ImportRow>('imports').where({ key }).first('stream');
    if (row === undefined) {
      throw endedByOthers();
    }
    return FACT_TABLES[row.stream as Stream];
  }

  /** As a batch of measurements does, so that what is counted is what happened. */
  async #lockIndicator(
    tx: Knex.Transaction,
    key: number,
  ): Promise<{ indicator: LockedIndicator; table: FactColumns }> {
    const row = await tx<ImportRow>('imports')
      .where({ key })
      .first('indicator_id', 'stream');
    if (row === undefined) {
      throw endedByOthers();
    }
    const stream = row.stream as Stream;
    return {
      indicator: await lockIndicator(tx, row.indicator_id, stream),
      table: FACT_TABLES[stream],
    };
  }
}
