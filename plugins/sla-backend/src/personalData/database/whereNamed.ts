import type { SoughtPerson } from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type { Holding, PersonalTable } from '../registry';

type Where = (builder: Knex.QueryBuilder) => void;

/** The columns of a table that hold one of these. */
export function columnsOf(
  { columns }: PersonalTable,
  holdings: readonly Holding[],
): string[] {
  return Object.keys(columns).filter(column =>
    holdings.includes(columns[column].holds),
  );
}

function pattern(words: string): string {
  const escaped = words.replace(/[\\%_]/g, String.raw`\$&`);
  return `%${escaped.trim().split(/\s+/).join('%')}%`;
}

/**
 * Patterns that a text with the person in it is found by; whether it is really
 * them says `Naming`. SQLite lowers ASCII only, so the other cases are looked
 * for besides; and letters with marks as one character and as two.
 */
function patternsOf({ ref, names }: SoughtPerson, isJson: boolean): string[] {
  const written = [...(ref === null ? [] : [ref]), ...names]
    .flatMap(name => [name.normalize('NFC'), name.normalize('NFD')])
    .flatMap(name => [name.toLowerCase(), name, name.toUpperCase()]);
  const asStored = isJson
    ? written.map(name => JSON.stringify(name).slice(1, -1))
    : written;
  return [...new Set(asStored.map(pattern))];
}

/** Rows that the ref stands in as such. */
export function whereRef(table: PersonalTable, person: SoughtPerson): Where {
  const refs = columnsOf(table, ['ref']);
  return builder => {
    if (person.ref === null || refs.length === 0) {
      builder.whereRaw('1 = 0');
      return;
    }
    for (const column of refs) {
      builder.orWhere(`${table.table}.${column}`, person.ref);
    }
  };
}

/** Rows whose words may name the person. */
export function whereWords(table: PersonalTable, person: SoughtPerson): Where {
  const columns = columnsOf(table, ['name', 'text', 'json']);
  return builder => {
    if (columns.length === 0) {
      builder.whereRaw('1 = 0');
      return;
    }
    for (const column of columns) {
      const isJson = table.columns[column].holds === 'json';
      for (const words of patternsOf(person, isJson)) {
        builder
          .orWhereRaw(`?? like ? escape '\\'`, [
            `${table.table}.${column}`,
            words,
          ])
          .orWhereRaw(`lower(??) like ? escape '\\'`, [
            `${table.table}.${column}`,
            words,
          ]);
      }
    }
  };
}

/** SQL of what stays; never true where nothing does. */
export function staysOf({ stays }: PersonalTable): string {
  return stays === undefined ? '1 = 0' : `(${stays.where})`;
}
