import type { Knex } from 'knex';
import { chunksOf } from '../../database/chunksOf';
import type {
  AgreementCalendarRow,
  AgreementVersionRow,
  TargetRow,
} from '../../database/tables';
import type { TermsToStore } from '../AgreementsStore';
import { lastDayByTerms } from '../ending/lastDayOf';
import type { StoredTerms } from '../StoredAgreement';

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
    unsigned_reminder_days: null,
    closed_at: null,
    closed_by: null,
    close_reason: null,
    close_evidence: null,
    proposal: null,
    goes_on: lastDayByTerms(terms) === null && terms.effectiveTo !== null,
    continued_until: null,
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
  await insertCalendars(tx, { agreementId, version, terms: draft.terms });
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

/** The calendars that terms name, each once. */
function calendarsIn(terms: StoredTerms) {
  const named = [
    terms.calendar,
    ...terms.targets.flatMap(({ calendar }) => calendar ?? []),
  ].flatMap(({ name, version }) =>
    name === undefined ? [] : [{ name, version: version ?? null }],
  );
  return new Map(
    named.map(({ name, version }) => [`${name}@${version}`, { name, version }]),
  ).values();
}

async function insertCalendars(
  tx: Knex.Transaction,
  { agreementId, version, terms }: VersionKey & { terms: StoredTerms },
): Promise<void> {
  const rows = [...calendarsIn(terms)].map(
    (calendar, position): AgreementCalendarRow => ({
      agreement_id: agreementId,
      version,
      position,
      calendar_name: calendar.name,
      calendar_version: calendar.version,
      follows: terms.followCalendar === true,
    }),
  );
  if (rows.length > 0) {
    await tx<AgreementCalendarRow>('agreement_calendars').insert(rows);
  }
}

/** Writes the terms of a draft as they are offered: only its calendars may differ. */
export async function pinTerms(
  tx: Knex.Transaction,
  options: VersionKey & { readonly terms: StoredTerms },
): Promise<void> {
  const { agreementId, version } = options;
  const { targets, ...terms } = options.terms;
  const where = { agreement_id: agreementId, version };
  await tx<AgreementVersionRow>('agreement_versions')
    .where(where)
    .update({ terms: JSON.stringify(terms) });
  for (const { id, name: _name, ...rest } of targets) {
    await tx<TargetRow>('targets')
      .where({ ...where, id })
      .update({ terms: JSON.stringify(rest) });
  }
  await tx('agreement_calendars').where(where).delete();
  await insertCalendars(tx, options);
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
  await tx('agreement_calendars').where(where).delete();
  await tx('agreement_entities').where(where).delete();
  await tx('agreement_customers').where(where).delete();
  await tx('agreement_versions').where(where).delete();
}
