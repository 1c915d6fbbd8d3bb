import {
  formatInstant,
  type AgreementType,
  type Party,
  type SignOff,
  type Target,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import type {
  AgreementRow,
  AgreementVersionRow,
  SignatureRow,
  TargetRow,
} from '../../database/tables';
import type {
  StoredAgreement,
  StoredSignOff,
  StoredVersion,
  VersionStage,
} from '../StoredAgreement';

function rowToSignature(row: SignatureRow): StoredSignOff {
  return {
    party: row.party as Party,
    signedBy: row.signed_by,
    principal: row.principal as SignOff['principal'],
    signedAt: formatInstant(Number(row.signed_at)),
    hash: row.hash,
    evidence: row.evidence,
  };
}

function rowToTarget(row: TargetRow): Target {
  return { id: row.id, name: row.name, ...JSON.parse(row.terms) };
}

function rowToVersion(
  row: AgreementVersionRow,
  targets: readonly TargetRow[],
  signatures: readonly SignatureRow[],
): StoredVersion {
  return {
    version: row.version,
    stage: row.stage as VersionStage,
    terms: { ...JSON.parse(row.terms), targets: targets.map(rowToTarget) },
    hash: row.hash,
    offeredAt: row.offered_at === null ? null : Number(row.offered_at),
    agreedAt: row.agreed_at === null ? null : Number(row.agreed_at),
    signatures: signatures.map(rowToSignature),
    concerns: row.concerns === null ? null : JSON.parse(row.concerns),
  };
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

/** Completes rows of `agreements` with all their versions, in three queries however many there are. */
export async function readAgreements(
  knex: Knex,
  rows: readonly AgreementRow[],
): Promise<StoredAgreement[]> {
  const ids = rows.map(row => row.id);
  const [versions, targets, signatures] = await Promise.all([
    knex<AgreementVersionRow>('agreement_versions')
      .whereIn('agreement_id', ids)
      .orderBy('version'),
    knex<TargetRow>('targets').whereIn('agreement_id', ids).orderBy('position'),
    knex<SignatureRow>('signatures')
      .whereIn('agreement_id', ids)
      .orderBy([{ column: 'signed_at' }, { column: 'party', order: 'desc' }]),
  ]);
  const targetsOf = groupByVersion(targets);
  const signaturesOf = groupByVersion(signatures);
  return rows.map(row => ({
    id: row.id,
    type: row.type as AgreementType,
    providerRef: row.provider_ref,
    customerRef: row.customer_ref,
    revision: row.revision,
    versions: versions
      .filter(version => version.agreement_id === row.id)
      .map(version =>
        rowToVersion(version, targetsOf(version), signaturesOf(version)),
      ),
  }));
}
