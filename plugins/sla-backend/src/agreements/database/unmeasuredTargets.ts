import type { Knex } from 'knex';
import { FACT_TABLES } from '../../measurements/database/factTables';

/** Narrows `targets` to those whose indicator holds no fact of any stream. */
export function whereUnmeasured(targets: Knex.QueryBuilder, knex: Knex): void {
  Object.values(FACT_TABLES).forEach(({ facts }) =>
    targets.whereNotExists(
      knex(facts).whereRaw('?? = targets.indicator_id', [
        `${facts}.indicator_id`,
      ]),
    ),
  );
}

/** A version of an agreement. */
export interface VersionOf {
  readonly agreementId: string;
  readonly version: number;
}

/** Names of the targets of some versions whose indicator holds no fact, each once, by agreement. */
export async function unmeasuredTargets(
  knex: Knex,
  versions: readonly VersionOf[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wanted = new Set(versions.map(keyOf));
  const targets = knex('targets')
    .whereIn('targets.agreement_id', [
      ...new Set(versions.map(({ agreementId }) => agreementId)),
    ])
    .select({
      agreementId: 'targets.agreement_id',
      version: 'targets.version',
      name: 'targets.name',
    })
    .orderBy(['targets.version', 'targets.position']);
  whereUnmeasured(targets, knex);
  const rows: readonly (VersionOf & { name: string })[] = await targets;
  const byAgreement = new Map<string, Set<string>>();
  for (const row of rows.filter(one => wanted.has(keyOf(one)))) {
    const names = byAgreement.get(row.agreementId) ?? new Set();
    byAgreement.set(row.agreementId, names.add(row.name));
  }
  return new Map([...byAgreement].map(([id, names]) => [id, [...names]]));
}

function keyOf({ agreementId, version }: VersionOf): string {
  return `${agreementId}@${version}`;
}
