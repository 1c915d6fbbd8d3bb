import type {
  CreateIndicator,
  Stream,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { NotFoundError } from '@backstage/errors';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import { readToday } from '../agreements/database/standingsAt';
import { inPairs } from '../database/inList';
import { isPostgres } from '../database/isPostgres';
import { secondsOrNull } from '../database/secondsOrNull';
import type { IndicatorRow } from '../database/tables';
import { FACT_TABLES } from '../measurements/database/factTables';
import { overlaidFacts } from '../measurements/database/readFacts';
import type { Scope } from '../permissions/Scope';
import { touchJudgedDays } from '../touchedDays/touchJudgedDays';
import { whereUnagreed } from '../unagreed/whereUnagreed';
import {
  MEANING,
  type IndicatorsStore,
  type JudgedIndicator,
  type StoredIndicator,
} from './IndicatorsStore';
import {
  rowToJudged,
  toWhereNothingReported,
  type JudgedIndicatorRow,
} from './rowToJudged';
import { whereListed } from './whereListed';

function rowToIndicator(row: IndicatorRow): StoredIndicator {
  return {
    key: row.id,
    id: String(row.id),
    ref: `${row.entity_ref}/${row.name}`,
    entityRef: row.entity_ref,
    name: row.name,
    title: row.title,
    stream: row.stream as Stream,
    unit: row.unit,
    whereNothingReported: toWhereNothingReported(row),
    perCustomer: Boolean(row.per_customer),
    bucketSeconds: row.bucket_seconds,
    reducedUntil: secondsOrNull(row.reduced_until),
    etag: String(row.revision),
  };
}

function splitRef(ref: string): { entityRef: string; name: string } {
  const slash = ref.lastIndexOf('/');
  return { entityRef: ref.slice(0, slash), name: ref.slice(slash + 1) };
}

function toColumns(indicator: CreateIndicator) {
  return {
    title: indicator.title,
    stream: indicator.stream,
    unit: indicator.unit,
    where_nothing_reported: indicator.whereNothingReported,
    per_customer: indicator.perCustomer,
  };
}

/** Indicators in the portal's database. */
export class DatabaseIndicatorsStore implements IndicatorsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseIndicatorsStore {
    return new DatabaseIndicatorsStore(options.knex);
  }

  async byRef(ref: string): Promise<StoredIndicator | undefined> {
    const { entityRef, name } = splitRef(ref);
    const row = await this.#knex<IndicatorRow>('indicators')
      .where({ entity_ref: entityRef, name })
      .first();
    return row && rowToIndicator(row);
  }

  async byRefs(refs: readonly string[]): Promise<readonly StoredIndicator[]> {
    const rows: IndicatorRow[] = await this.#rowsOf(refs).select('*');
    return rows.map(rowToIndicator);
  }

  async judgedByRefs(
    refs: readonly string[],
  ): Promise<ReadonlyMap<string, JudgedIndicator>> {
    const rows: (JudgedIndicatorRow & { readonly ref: string })[] =
      await this.#rowsOf(refs).select(
        'id',
        'stream',
        'unit',
        'where_nothing_reported',
        'bucket_seconds',
        'reduced_until',
        this.#knex.raw("entity_ref || '/' || name as ref"),
      );
    return new Map(rows.map(row => [row.ref, rowToJudged(row)]));
  }

  #rowsOf(refs: readonly string[]): Knex.QueryBuilder {
    const pairs = [...new Set(refs)]
      .map(splitRef)
      .map(({ entityRef, name }) => [entityRef, name] as const);
    return this.#knex('indicators').whereIn(
      ['entity_ref', 'name'],
      inPairs(this.#knex, pairs),
    );
  }

  async list(query: {
    scope: Scope<AgreementFilter>;
    entityRef?: string;
    unagreedAt?: number;
    after?: readonly string[];
    limit: number;
  }): Promise<readonly StoredIndicator[]> {
    const { unagreedAt: now } = query;
    const at =
      now === undefined
        ? undefined
        : { now, today: await readToday(this.#knex, now) };
    const rows = await this.#knex<IndicatorRow>('indicators')
      .modify(builder => {
        whereListed(builder, this.#knex, query.scope);
        if (at !== undefined) {
          whereUnagreed(builder, this.#knex, at);
        }
        if (query.entityRef !== undefined) {
          builder.where('entity_ref', query.entityRef);
        }
        if (query.after !== undefined) {
          const [entityRef, name = ''] = query.after;
          builder.where(rest =>
            rest
              .where('entity_ref', '>', entityRef)
              .orWhere(same =>
                same.where('entity_ref', entityRef).where('name', '>', name),
              ),
          );
        }
      })
      .orderBy(['entity_ref', 'name'])
      .limit(query.limit);
    return rows.map(rowToIndicator);
  }

  async insert(
    indicator: CreateIndicator,
    by: { at: number; subject: string },
  ): Promise<StoredIndicator | undefined> {
    const rows = await this.#knex<IndicatorRow>('indicators')
      .insert({
        entity_ref: indicator.entityRef,
        name: indicator.name,
        ...toColumns(indicator),
        revision: 1,
        created_at: by.at,
        created_by: by.subject,
      })
      .onConflict(['entity_ref', 'name'])
      .ignore()
      .returning('*');
    return rows.length > 0 ? rowToIndicator(rows[0]) : undefined;
  }

  async update(
    key: number,
    indicator: CreateIndicator,
  ): Promise<StoredIndicator | (typeof MEANING)[number]> {
    return await this.#knex.transaction(async tx => {
      const select = tx<IndicatorRow>('indicators').where({ id: key }).first();
      // Batches lock the same row, so that none comes between look and change.
      const row = await (isPostgres(tx) ? select.forUpdate() : select);
      if (row === undefined) {
        throw new NotFoundError('The indicator is gone');
      }
      const existing = rowToIndicator(row);
      const changed = MEANING.find(
        field => existing[field] !== indicator[field],
      );
      if (changed !== undefined && (await this.#isMeasured(tx, existing))) {
        return changed;
      }
      if (changed === 'stream' && (await this.#isCommittedTo(tx, key))) {
        return changed;
      }
      if (changed !== undefined) {
        await touchJudgedDays(tx, key);
      }
      const [updated] = await tx<IndicatorRow>('indicators')
        .where({ id: key })
        .update({ ...toColumns(indicator), revision: row.revision + 1 })
        .returning('*');
      return rowToIndicator(updated);
    });
  }

  /** Whether a target names it: its objective can be judged on one stream only. */
  async #isCommittedTo(tx: Knex.Transaction, key: number): Promise<boolean> {
    const target = await tx('targets').where({ indicator_id: key }).first('id');
    return target !== undefined;
  }

  /** Whether it has facts, stored or in a decided import. */
  async #isMeasured(
    tx: Knex.Transaction,
    { key, stream, reducedUntil }: StoredIndicator,
  ): Promise<boolean> {
    if (reducedUntil !== null) {
      return true;
    }
    const table = FACT_TABLES[stream];
    const facts = overlaidFacts(tx, {
      table,
      columns: [table.start],
      indicatorKeys: [key],
      narrowings: [() => {}],
    });
    return (await tx.from(facts.as('facts')).first(table.start)) !== undefined;
  }
}
