import type {
  PersonalDataPlace,
  SoughtPerson,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { InvalidInputError } from '../../errors';
import { Naming } from '../Naming';
import type { PersonalTable } from '../registry';
import { columnsOf, staysOf, whereRef, whereWords } from './whereNamed';

/** So many texts of a table may name the person; more say that the name is a common word. */
const MOST_TEXTS = 5_000;

/** So many texts are read at once to see whether they name the person. */
const PAGE = 1_000;

/** A row of a table of the registry, with where it belongs. */
export interface NamedRow {
  readonly row: Readonly<Record<string, unknown>>;
  readonly place: PersonalDataPlace;
}

function rowsOf(knex: Knex, table: PersonalTable): Knex.QueryBuilder {
  return knex(table.table).select(
    `${table.table}.*`,
    knex.raw(`${table.customerRef ?? 'null'} as place_customer`),
    knex.raw(`${table.agreementId ?? 'null'} as place_agreement`),
    knex.raw(`case when ${staysOf(table)} then 1 else 0 end as place_stays`),
  );
}

function fieldsIn(
  row: Readonly<Record<string, unknown>>,
  table: PersonalTable,
  person: SoughtPerson,
  naming: Naming,
): string[] {
  return Object.entries(table.columns)
    .filter(([column, { holds }]) =>
      holds === 'ref'
        ? person.ref !== null && row[column] === person.ref
        : naming.isIn(row[column], holds),
    )
    .map(([column]) => column);
}

function toNamed(
  found: Record<string, unknown>,
  table: PersonalTable,
  person: SoughtPerson,
  naming: Naming,
): NamedRow {
  const {
    place_customer: customerRef,
    place_agreement: agreementId,
    place_stays: stays,
    ...row
  } = found;
  return {
    row,
    place: {
      table: table.table,
      // A key may hold the name, which is asked for and so no news.
      id: table.key.map(column => String(row[column])).join(' '),
      customerRef: typeof customerRef === 'string' ? customerRef : null,
      agreementId: typeof agreementId === 'string' ? agreementId : null,
      fields: fieldsIn(row, table, person, naming),
      keptBecause: Number(stays) === 1 ? table.stays?.because ?? null : null,
    },
  };
}

/** A page of rows whose words may name the person, after a row. */
async function mayNameAfter(
  knex: Knex,
  table: PersonalTable,
  person: SoughtPerson,
  last: Record<string, unknown> | undefined,
): Promise<Record<string, unknown>[]> {
  const key = table.key.map(column => `${table.table}.${column}`);
  const names = key.map(() => '??').join(', ');
  const values = key.map(() => '?').join(', ');
  return await rowsOf(knex, table)
    .where(whereWords(table, person))
    .modify(query => {
      if (last !== undefined) {
        query.whereRaw(`(${names}) > (${values})`, [
          ...key,
          ...table.key.map(column => last[column] as Knex.Value),
        ]);
      }
    })
    .orderBy(key.map(column => ({ column })))
    .limit(PAGE);
}

/**
 * Rows whose words name the person.
 *
 * @throws InvalidInputError - where the words stand in too many
 */
export async function findInWords(
  knex: Knex,
  table: PersonalTable,
  person: SoughtPerson,
): Promise<readonly NamedRow[]> {
  const words = columnsOf(table, ['name', 'text', 'json']);
  const naming = Naming.of(person);
  const named: NamedRow[] = [];
  let page: Record<string, unknown>[] = [];
  do {
    page = await mayNameAfter(knex, table, person, page.at(-1));
    const hits = page
      .map(row => toNamed(row, table, person, naming))
      .filter(({ place }) => place.fields.some(field => words.includes(field)));
    named.push(...hits);
    if (named.length > MOST_TEXTS) {
      throw new InvalidInputError([
        {
          field: 'names',
          reason: `stand in more than ${MOST_TEXTS} texts; write them out in full`,
        },
      ]);
    }
  } while (page.length === PAGE);
  return named;
}

/** The first rows that the ref stands in as such. */
export async function findByRef(
  knex: Knex,
  table: PersonalTable,
  person: SoughtPerson,
  limit: number,
): Promise<readonly NamedRow[]> {
  const rows: Record<string, unknown>[] = await rowsOf(knex, table)
    .where(whereRef(table, person))
    .orderBy(table.key.map(column => ({ column })))
    .limit(limit);
  const naming = Naming.of(person);
  return rows.map(row => toNamed(row, table, person, naming));
}

/** How many rows the ref stands in as such, and in how many of them it stays. */
export async function countByRef(
  knex: Knex,
  table: PersonalTable,
  person: SoughtPerson,
): Promise<{ readonly places: number; readonly kept: number }> {
  const [row] = await knex(table.table)
    .where(whereRef(table, person))
    .select(
      knex.raw('count(*) as places'),
      knex.raw(
        `coalesce(sum(case when ${staysOf(
          table,
        )} then 1 else 0 end), 0) as kept`,
      ),
    );
  return { places: Number(row.places), kept: Number(row.kept) };
}

/** Whether the ref stands in a row as such. */
export function hasRef(
  { row }: NamedRow,
  table: PersonalTable,
  person: SoughtPerson,
): boolean {
  return (
    person.ref !== null &&
    columnsOf(table, ['ref']).some(column => row[column] === person.ref)
  );
}
