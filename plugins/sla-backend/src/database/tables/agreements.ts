/** What is agreed and signed, and what is excluded from it. */

export interface AgreementRow {
  id: string;
  type: string;
  provider_ref: string | null;
  customer_ref: string;
  revision: number;
  created_at: number | string;
  created_by: string;
}

export interface AgreementVersionRow {
  agreement_id: string;
  version: number;
  stage: string;
  title: string;
  time_zone: string;
  effective_from: string;
  effective_to: string | null;
  terms: string;
  hash: string | null;
  offered_at: number | string | null;
  offered_by: string | null;
  /** JSON list of customer refs. */
  concerns: string | null;
  agreed_at: number | string | null;
}

export interface TargetRow {
  id: string;
  agreement_id: string;
  version: number;
  position: number;
  name: string;
  indicator_id: number;
  terms: string;
}

export interface SignatureRow {
  agreement_id: string;
  version: number;
  party: string;
  signed_by: string;
  principal: string;
  signed_at: number | string;
  hash: string;
  evidence: string | null;
}

export interface AgreementRecordRow {
  agreement_id: string;
  version: number;
  recorded_at: number | string;
  recorded_by: string;
  document_url: string | null;
  document_title: string | null;
  note: string | null;
  /** JSON list of `RecordedSignature`. */
  signatures: string;
}

export interface ExclusionRow {
  id: string;
  agreement_id: string;
  version: number;
  starts_at: number | string;
  ends_at: number | string;
  ground: string;
  reason: string;
  evidence: string | null;
  /** JSON list of target ids. */
  targets: string | null;
  approval: string;
  revision: number;
  counts_since: number | string | null;
  disputed: boolean | number;
  declared_at: number | string;
  declared_by: string;
}

export interface ExclusionWordRow {
  exclusion_id: string;
  position: number;
  kind: string;
  reason: string | null;
  evidence: string | null;
  said_at: number | string;
  said_by: string;
}

export interface AgreementCalendarRow {
  agreement_id: string;
  version: number;
  position: number;
  calendar_name: string;
  calendar_version: number | null;
  follows: boolean | number;
}

export interface PromiseCheckRow {
  agreement_id: string;
  version: number;
  checked_at: number | string;
  failure: string | null;
  /** JSON list of `StoredTargetCheck`. */
  targets: string;
}

export interface PromiseUnderpinningRow {
  agreement_id: string;
  version: number;
  underpinning_id: string;
  underpinning_version: number;
}
