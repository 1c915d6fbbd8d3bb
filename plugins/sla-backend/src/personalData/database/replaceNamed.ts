import type { SoughtPerson } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { isPostgres } from '../../database/isPostgres';
import { Naming, type PutInstead } from '../Naming';
import type { PersonalTable } from '../registry';
import { findInWords, hasRef, type NamedRow } from './findNamed';
import { columnsOf, staysOf, whereRef } from './whereNamed';

/** Whom to replace by whom; `isErased` where by nobody. */
export interface Replacing {
  readonly person: SoughtPerson;
  readonly by: PutInstead;
  readonly isErased: boolean;
}

/**
 * Waits for who writes to these tables, and has writers wait; readers go on.
 * Else somebody who read the name before would write it back.
 */
export async function lockTables(
  tx: Knex.Transaction,
  tables: readonly PersonalTable[],
): Promise<void> {
  if (isPostgres(tx)) {
    const bindings = tables.map(({ table }) => table);
    const names = bindings.map(() => '??').join(', ');
    await tx.raw(`lock table ${names} in exclusive mode`, bindings);
  }
}

function rowOf(
  tx: Knex.Transaction,
  table: PersonalTable,
  { row }: NamedRow,
): Knex.QueryBuilder {
  const key = table.key.map(column => [column, row[column]]);
  return tx(table.table).where(Object.fromEntries(key));
}

/** Replaces the person in one table, under its lock; answers in how many rows. */
export async function replaceIn(
  tx: Knex.Transaction,
  table: PersonalTable,
  replacing: Replacing,
): Promise<number> {
  const { person } = replacing;
  const named = (await findInWords(tx, table, person)).filter(
    ({ place }) => place.keptBecause === null,
  );
  let wordsAlone = 0;
  let removedWithRef = 0;
  for (const row of named) {
    const isGone = isGoneWithPerson(table, row, replacing);
    if (isGone) {
      await rowOf(tx, table, row).delete();
    }
    const isChanged = isGone || (await replaceWords(tx, table, row, replacing));
    if (!hasRef(row, table, person)) {
      wordsAlone += isChanged ? 1 : 0;
    } else {
      removedWithRef += isGone ? 1 : 0;
    }
  }
  const byRef =
    table.isRemoved === true
      ? await removeOrMove(tx, table, replacing)
      : await replaceRefs(tx, table, replacing);
  return wordsAlone + removedWithRef + byRef;
}

/** Whether the row is about the person alone, and nothing of it may stay. */
function isGoneWithPerson(
  { isOf }: PersonalTable,
  { row }: NamedRow,
  { person, isErased }: Replacing,
): boolean {
  return isErased && isOf !== undefined && Naming.of(person).isWhole(row[isOf]);
}

/** Answers whether there was anything to replace: what was corrected before has the new name in it already. */
async function replaceWords(
  tx: Knex.Transaction,
  table: PersonalTable,
  named: NamedRow,
  { person, by }: Replacing,
): Promise<boolean> {
  const naming = Naming.of(person);
  const after = columnsOf(table, ['name', 'text', 'json'])
    .map(column => {
      const { holds } = table.columns[column];
      return [column, naming.replace(named.row[column], holds, by)] as const;
    })
    .filter(([column, value]) => value !== named.row[column]);
  if (after.length === 0) {
    return false;
  }
  await rowOf(tx, table, named).update({
    ...Object.fromEntries(after),
    ...(table.revision === 'own' ? { revision: tx.raw('revision + 1') } : {}),
  });
  if (table.revision === 'agreement') {
    await tx('agreements')
      .where({ id: named.place.agreementId })
      .increment('revision', 1);
  }
  return true;
}

/** In one statement, since a ref may stand in millions of rows. */
async function replaceRefs(
  tx: Knex.Transaction,
  table: PersonalTable,
  { person, by }: Replacing,
): Promise<number> {
  const refs = columnsOf(table, ['ref']);
  if (person.ref === null || refs.length === 0) {
    return 0;
  }
  const values = refs.map(column => [
    column,
    tx.raw('case when ?? = ? then ? else ?? end', [
      column,
      person.ref,
      by.ref,
      column,
    ]),
  ]);
  return await tx(table.table)
    .where(whereRef(table, person))
    .whereRaw(`not ${staysOf(table)}`)
    .update({
      ...Object.fromEntries(values),
      ...(table.revision === 'own' ? { revision: tx.raw('revision + 1') } : {}),
    });
}

/** Rows that are nothing without the person: they go, or become another's where that has none. */
async function removeOrMove(
  tx: Knex.Transaction,
  table: PersonalTable,
  { person, by, isErased }: Replacing,
): Promise<number> {
  const rows = () =>
    tx(table.table)
      .where(whereRef(table, person))
      .whereRaw(`not ${staysOf(table)}`);
  const [column] = columnsOf(table, ['ref']);
  const found: Record<string, unknown>[] = await rows().select(
    `${table.table}.*`,
  );
  await rows().delete();
  if (!isErased && found.length > 0) {
    await tx(table.table)
      .insert(found.map(row => ({ ...row, [column]: by.ref })))
      .onConflict([...table.key])
      .ignore();
  }
  return found.length;
}
