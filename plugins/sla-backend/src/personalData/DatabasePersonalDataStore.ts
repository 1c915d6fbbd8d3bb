import {
  formatInstant,
  PERSONAL_DATA_KINDS,
  type PersonalDataChange,
  type PersonalDataExport,
  type PersonalDataFinding,
  type PersonalDataOutcome,
  type SoughtPerson,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type { PersonalDataChangeRow } from '../database/tables';
import { objectOfKey } from '../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import { insertOnce } from '../idempotency/insertOnce';
import { changeKeptCustomers } from './database/changeKeptCustomers';
import { findByRef, findInWords, hasRef } from './database/findNamed';
import {
  findInTable,
  findingOf,
  fingerprintOf,
  type FoundInTable,
} from './findings';
import { OneAtATime } from './database/OneAtATime';
import { lockTables, replaceIn, type Replacing } from './database/replaceNamed';
import { isDeadlock, TRIES } from './database/isDeadlock';
import type {
  ChangeOfPerson,
  FoundPerson,
  PersonalDataStore,
} from './PersonalDataStore';
import {
  PERSONAL_GROUPS,
  PERSONAL_TABLES,
  type PersonalTable,
} from './registry';

/** So many rows of a table are given to somebody who asks for what is kept of them. */
const MOST_EXPORTED = 20_000;

/** Where people stand, by the registry of tables. */
export class DatabasePersonalDataStore implements PersonalDataStore {
  readonly #knex: Knex;
  readonly #oneAtATime: OneAtATime;

  private constructor(knex: Knex) {
    this.#knex = knex;
    this.#oneAtATime = OneAtATime.create(knex);
  }

  static create(options: { knex: Knex }): DatabasePersonalDataStore {
    return new DatabasePersonalDataStore(options.knex);
  }

  async find(person: SoughtPerson): Promise<FoundPerson> {
    const found: FoundInTable[] = [];
    for (const table of PERSONAL_TABLES) {
      found.push(await findInTable(this.#knex, table, person));
    }
    return {
      findings: PERSONAL_DATA_KINDS.map(kind => findingOf(kind, found)).filter(
        ({ places }) => places > 0,
      ),
      fingerprint: fingerprintOf(found),
    };
  }

  async oneAtATime<T>(work: () => Promise<T>): Promise<T> {
    return await this.#oneAtATime.do(work);
  }

  async export(person: SoughtPerson): Promise<PersonalDataExport['tables']> {
    const tables: PersonalDataExport['tables'][number][] = [];
    for (const table of PERSONAL_TABLES) {
      const byRef = await findByRef(
        this.#knex,
        table,
        person,
        MOST_EXPORTED + 1,
      );
      const words = (await findInWords(this.#knex, table, person)).filter(
        row => !hasRef(row, table, person),
      );
      const rows = [...byRef.slice(0, MOST_EXPORTED), ...words];
      if (rows.length > 0) {
        tables.push({
          table: table.table,
          kind: table.kind,
          rows: rows.map(({ row }) => row),
          isComplete: byRef.length <= MOST_EXPORTED,
        });
      }
    }
    return tables;
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async change(change: ChangeOfPerson) {
    const { kind, person, by, at } = change;
    const replacing = { person, by, isErased: kind === 'erased' };
    const customers = new Set<string>();
    const changed = new Map<string, number>();
    for (const group of PERSONAL_GROUPS) {
      const done = await this.#inGroup(group, replacing, at);
      done.customers.forEach(ref => customers.add(ref));
      for (const [table, rows] of done.rows) {
        changed.set(table.kind, (changed.get(table.kind) ?? 0) + rows);
      }
    }
    const { findings: left } = await this.find(person);
    const outcomes = outcomesOf(changed, left);
    const id = await insertOnce(
      this.#knex,
      { id: change.id, now: at, idempotencyKey: change.idempotencyKey },
      async tx =>
        await tx<PersonalDataChangeRow>('personal_data_changes').insert({
          id: change.id,
          kind,
          done_at: at,
          done_by: change.doneBy,
          outcomes: JSON.stringify(outcomes),
        }),
    );
    return { id, outcomes, customers: [...customers] };
  }

  async get(id: string): Promise<PersonalDataChange | undefined> {
    const row = await this.#knex<PersonalDataChangeRow>('personal_data_changes')
      .where({ id })
      .first();
    return (
      row && {
        id: row.id,
        kind: row.kind === 'erased' ? 'erased' : 'replaced',
        at: formatInstant(Number(row.done_at)),
        by: row.done_by,
        outcomes: JSON.parse(row.outcomes),
      }
    );
  }

  /** Again where another transaction had locked the other way round and lost patience with ours. */
  async #inGroup(
    group: readonly PersonalTable[],
    replacing: Replacing,
    at: number,
  ): Promise<{
    readonly rows: readonly (readonly [PersonalTable, number])[];
    readonly customers: readonly string[];
  }> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#knex.transaction(
          async tx => await changeGroup(tx, group, replacing, at),
        );
      } catch (error) {
        if (!isDeadlock(error) || tries >= TRIES) {
          throw error;
        }
      }
    }
  }
}

async function changeGroup(
  tx: Knex.Transaction,
  group: readonly PersonalTable[],
  replacing: Replacing,
  at: number,
) {
  const [first] = group;
  const hasKept = first.table === 'kept_customers';
  const customers = hasKept ? await changeKeptCustomers(tx, replacing, at) : [];
  if (!hasKept) {
    await lockTables(tx, group);
  }
  const rows: (readonly [PersonalTable, number])[] = [
    [first, customers.length],
  ];
  for (const table of hasKept ? group.slice(1) : group) {
    rows.push([table, await replaceIn(tx, table, replacing)]);
  }
  return { rows, customers };
}

/** What was done, and what is left and why. */
function outcomesOf(
  changed: ReadonlyMap<string, number>,
  left: readonly PersonalDataFinding[],
): readonly PersonalDataOutcome[] {
  return PERSONAL_DATA_KINDS.map(kind => ({
    kind,
    changed: changed.get(kind) ?? 0,
    kept: left.find(one => one.kind === kind)?.kept ?? [],
  })).filter(({ changed: rows, kept }) => rows > 0 || kept.length > 0);
}
