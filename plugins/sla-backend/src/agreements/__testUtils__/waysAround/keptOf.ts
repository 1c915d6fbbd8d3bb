import type { Knex } from 'knex';

/** What a version consists of, and so was offered and signed. */
const OF_VERSIONS = [
  'agreement_customers',
  'agreement_entities',
  'agreement_calendars',
  'targets',
] as const;

/** What hangs on an agreement besides. */
const OF_AGREEMENTS = [
  'agreement_versions',
  'sign_offs',
  'agreement_records',
  'agreement_approvals',
  'agreement_approvers',
  'agreement_terminations',
  'agreement_continuations',
] as const;

/** An agreement as the database has it, as texts to compare byte for byte. */
export interface Kept {
  /** Everything. */
  readonly all: string;
  /** Terms and hash of each version that was offered, whatever became of it. */
  readonly offered: Readonly<Record<number, string>>;
}

/** Reads what is kept of an agreement. */
export async function keptOf(knex: Knex, id: string): Promise<Kept> {
  const rowsOf = async (table: string) =>
    await knex(table).where({ agreement_id: id });
  const ofVersions = await Promise.all(OF_VERSIONS.map(rowsOf));
  const [versions, ...others] = await Promise.all(OF_AGREEMENTS.map(rowsOf));
  const offered = versions
    .filter(({ hash }) => hash !== null)
    .map(({ version, title, terms, hash, offered_at, offered_by }) => [
      version,
      JSON.stringify([
        { title, terms, hash, offered_at, offered_by },
        ...ofVersions.map(rows =>
          linesOf(rows.filter(row => row.version === version)),
        ),
      ]),
    ]);
  return {
    all: JSON.stringify([
      await knex('agreements').where({ id }),
      ...[...ofVersions, versions, ...others].map(linesOf),
    ]),
    offered: Object.fromEntries(offered),
  };
}

/** A database answers rows in any order. */
function linesOf(rows: readonly object[]): readonly string[] {
  return rows.map(row => JSON.stringify(row)).sort();
}
