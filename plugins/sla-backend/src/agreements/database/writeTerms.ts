import type { Knex } from 'knex';
import { chunksOf } from '../../database/chunksOf';
import type { AgreementVersionRow, TargetRow } from '../../database/tables';
import type { TermsToStore } from '../AgreementsStore';

/** Small enough for SQLite's limit on rows in one statement. */
const ROWS_PER_STATEMENT = 200;

interface VersionKey {
  readonly agreementId: string;
  readonly version: number;
}

/** Writes a draft with everything that its version consists of. */
export async function insertTerms(
  tx: Knex.Transaction,
  options: VersionKey & { readonly draft: TermsToStore },
): Promise<void> {
  const { draft, agreementId, version } = options;
  const { targets, ...terms } = draft.terms;
  const key = { agreement_id: agreementId, version };
  await tx<AgreementVersionRow>('agreement_versions').insert({
    ...key,
    stage: 'draft',
    title: terms.title,
    time_zone: terms.timeZone,
    effective_from: terms.effectiveFrom,
    effective_to: terms.effectiveTo,
    terms: JSON.stringify(terms),
    hash: null,
    offered_at: null,
    offered_by: null,
    concerns: null,
    agreed_at: null,
  });
  const customers = [...new Set([terms.customer, ...terms.covers])];
  const rows = customers.map(ref => ({ ...key, customer_ref: ref }));
  for (const chunk of chunksOf(rows, ROWS_PER_STATEMENT)) {
    await tx('agreement_customers').insert(chunk);
  }
  const entities = [...new Set(terms.entities)].map(ref => ({
    ...key,
    entity_ref: ref,
  }));
  for (const chunk of chunksOf(entities, ROWS_PER_STATEMENT)) {
    await tx('agreement_entities').insert(chunk);
  }
  await tx<TargetRow>('targets').insert(
    targets.map(({ id, name, ...rest }, position) => ({
      ...key,
      id,
      position,
      name,
      indicator_id: keyOf(draft.indicatorKeys, rest.indicator),
      terms: JSON.stringify(rest),
    })),
  );
}

function keyOf(keys: ReadonlyMap<string, number>, indicator: string): number {
  const key = keys.get(indicator);
  if (key === undefined) {
    throw new Error(
      `The draft names ${indicator}, whose key was not looked up`,
    );
  }
  return key;
}

/** Removes a draft's version; what hangs on it goes with it. */
export async function deleteTerms(
  tx: Knex.Transaction,
  key: VersionKey,
): Promise<void> {
  const where = { agreement_id: key.agreementId, version: key.version };
  // By hand as well: SQLite cascades only where foreign keys are switched on.
  await tx('targets').where(where).delete();
  await tx('agreement_entities').where(where).delete();
  await tx('agreement_customers').where(where).delete();
  await tx('agreement_versions').where(where).delete();
}
