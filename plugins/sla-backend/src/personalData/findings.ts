import { createHash } from 'node:crypto';
import {
  KEPT_REASONS,
  type PersonalDataFinding,
  type PersonalDataKind,
  type PersonalDataPlace,
  type SoughtPerson,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import {
  countByRef,
  findByRef,
  findInWords,
  hasRef,
} from './database/findNamed';
import type { PersonalTable } from './registry';

/** So many places of a kind are named. */
const NAMED = 100;

/** What was found in one table. */
export interface FoundInTable {
  readonly table: PersonalTable;
  readonly places: number;
  readonly kept: number;
  readonly texts: number;
  /** The first ones. */
  readonly first: readonly PersonalDataPlace[];
  /** All that the words stand in; what the ref stands in may be millions. */
  readonly inWords: readonly PersonalDataPlace[];
}

/** Where somebody stands in one table; what a ref stands in is counted by the database. */
export async function findInTable(
  knex: Knex,
  table: PersonalTable,
  person: SoughtPerson,
): Promise<FoundInTable> {
  const byRef = await countByRef(knex, table, person);
  const words = await findInWords(knex, table, person);
  const wordsAlone = words.filter(row => !hasRef(row, table, person));
  const first =
    byRef.places === 0 ? [] : await findByRef(knex, table, person, NAMED);
  return {
    table,
    places: byRef.places + wordsAlone.length,
    kept:
      byRef.kept +
      wordsAlone.filter(({ place }) => place.keptBecause !== null).length,
    texts: words.filter(({ place }) =>
      place.fields.some(field => table.columns[field].holds === 'text'),
    ).length,
    first: [...first, ...wordsAlone.slice(0, NAMED)].map(({ place }) => place),
    inWords: words.map(({ place }) => place),
  };
}

/**
 * Another one where somebody stands in other rows or columns: all rows whose
 * words name them, the first hundred that their ref stands in, and how many do.
 */
export function fingerprintOf(found: readonly FoundInTable[]): string {
  const rows = found
    .filter(({ places }) => places > 0)
    .map(({ table, places, kept, first, inWords }) => [
      table.table,
      places,
      kept,
      ...[...first, ...inWords].map(place => [place.id, place.fields]),
    ]);
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
}

/** What was found in all tables of a kind. */
export function findingOf(
  kind: PersonalDataKind,
  found: readonly FoundInTable[],
): PersonalDataFinding {
  const ofKind = found.filter(({ table }) => table.kind === kind);
  const sum = (numbers: readonly number[]) =>
    numbers.reduce((total, number) => total + number, 0);
  return {
    kind,
    places: sum(ofKind.map(({ places }) => places)),
    kept: KEPT_REASONS.map(because => ({
      because,
      places: sum(
        ofKind
          .filter(({ table }) => table.stays?.because === because)
          .map(({ kept }) => kept),
      ),
    })).filter(({ places }) => places > 0),
    texts: sum(ofKind.map(({ texts }) => texts)),
    first: ofKind.flatMap(({ first }) => first).slice(0, NAMED),
  };
}
