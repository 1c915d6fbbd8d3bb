import {
  type AgreedCalendar,
  type AgreementType,
  type LaterCalendar,
  type Target,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { rowToRecord } from '../recording/database/rowToRecord';
import { secondsOrNull } from '../../database/secondsOrNull';
import type {
  AgreementRecordRow,
  AgreementRow,
  AgreementVersionRow,
  SignOffRow,
  TargetRow,
} from '../../database/tables';
import { readVersions } from '../../calendars/database/readCalendars';
import { agreedCalendarOf } from '../agreedCalendarOf';
import { readLife } from './readLife';
import { rowToSignOff } from './rowToSignOff';
import type {
  StoredAgreement,
  StoredClosing,
  StoredTerms,
  StoredVersion,
  VersionStage,
} from '../StoredAgreement';

function rowToTarget(row: TargetRow): Target {
  return { id: row.id, name: row.name, ...JSON.parse(row.terms) };
}

function closingOf(row: AgreementVersionRow): StoredClosing | null {
  const { closed_at: at, closed_by: by, close_reason: reason } = row;
  return at === null || by === null || reason === null
    ? null
    : {
        how: row.stage as StoredClosing['how'],
        at: Number(at),
        by,
        reason,
        evidence: row.close_evidence,
        proposal: row.proposal === null ? null : JSON.parse(row.proposal),
      };
}

function rowToVersion(
  row: AgreementVersionRow,
  targets: readonly TargetRow[],
  signatures: readonly SignOffRow[],
  record: AgreementRecordRow | undefined,
): Omit<StoredVersion, 'laterCalendars'> {
  return {
    version: row.version,
    stage: row.stage as VersionStage,
    terms: { ...JSON.parse(row.terms), targets: targets.map(rowToTarget) },
    hash: row.hash,
    offeredAt: secondsOrNull(row.offered_at),
    agreedAt: secondsOrNull(row.agreed_at),
    signatures: signatures.map(rowToSignOff),
    record: record && rowToRecord(record),
    concerns: row.concerns === null ? null : JSON.parse(row.concerns),
    unsignedReminderDays: row.unsigned_reminder_days,
    closed: closingOf(row),
  };
}

type NamedLater = LaterCalendar<AgreedCalendar>;

function calendarsNamedBy({ calendar, targets }: StoredTerms) {
  return [calendar, ...targets.flatMap(target => target.calendar ?? [])];
}

/** Later versions of the calendars that some terms follow: all there are, by name. */
async function readLater(
  knex: Knex,
  versions: readonly { readonly terms: StoredTerms }[],
): Promise<ReadonlyMap<string, readonly NamedLater[]>> {
  const names = versions
    .filter(({ terms }) => terms.followCalendar === true)
    .flatMap(({ terms }) =>
      calendarsNamedBy(terms).flatMap(({ name }) => name ?? []),
    );
  const byName = new Map<string, NamedLater[]>();
  for (const stored of await readVersions(knex, names)) {
    const { name, version, validFrom } = stored;
    byName.set(name, [
      ...(byName.get(name) ?? []),
      { version, validFrom, calendar: agreedCalendarOf(stored, version) },
    ]);
  }
  return byName;
}

/** Of the calendars that terms follow, the versions later than those they are pinned to. */
function laterOf(
  terms: StoredTerms,
  byName: ReadonlyMap<string, readonly NamedLater[]>,
): NamedLater[] {
  if (terms.followCalendar !== true) {
    return [];
  }
  const earliest = new Map<string, number>();
  for (const { name, version } of calendarsNamedBy(terms)) {
    if (name !== undefined && version) {
      earliest.set(name, Math.min(earliest.get(name) ?? version, version));
    }
  }
  return [...earliest].flatMap(([name, pinnedTo]) =>
    (byName.get(name) ?? []).filter(({ version }) => version > pinnedTo),
  );
}

function groupByVersion<T extends { agreement_id: string; version: number }>(
  rows: readonly T[],
): (key: { agreement_id: string; version: number }) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = `${row.agreement_id}@${row.version}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return key => groups.get(`${key.agreement_id}@${key.version}`) ?? [];
}

/** Completes rows of `agreements` with all their versions, in a few queries however many there are. */
export async function readAgreements(
  knex: Knex,
  rows: readonly AgreementRow[],
): Promise<StoredAgreement[]> {
  const ids = rows.map(row => row.id);
  // One after the other: in a transaction they share one connection.
  const versions = await knex<AgreementVersionRow>('agreement_versions')
    .whereIn('agreement_id', ids)
    .orderBy('version');
  const targets = await knex<TargetRow>('targets')
    .whereIn('agreement_id', ids)
    .orderBy('position');
  const signatures = await knex<SignOffRow>('sign_offs')
    .whereIn('agreement_id', ids)
    .orderBy([
      { column: 'signed_at' },
      { column: 'party', order: 'desc' },
      { column: 'id' },
    ]);
  const records = await knex<AgreementRecordRow>('agreement_records').whereIn(
    'agreement_id',
    ids,
  );
  const targetsOf = groupByVersion(targets);
  const signaturesOf = groupByVersion(signatures);
  const recordsOf = groupByVersion(records);
  const read = versions.map(version => ({
    agreementId: version.agreement_id,
    ...rowToVersion(
      version,
      targetsOf(version),
      signaturesOf(version),
      recordsOf(version)[0],
    ),
  }));
  const later = await readLater(knex, read);
  const lifeOf = await readLife(knex, ids);
  return rows.map(row => ({
    id: row.id,
    type: row.type as AgreementType,
    providerRef: row.provider_ref,
    customerRef: row.customer_ref,
    revision: row.revision,
    ...lifeOf(row.id),
    versions: read
      .filter(({ agreementId }) => agreementId === row.id)
      .map(({ agreementId: _id, ...version }) => ({
        ...version,
        laterCalendars: laterOf(version.terms, later),
      })),
  }));
}
