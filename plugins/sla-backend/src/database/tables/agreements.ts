/** What is agreed and signed, and what is excluded from it. */

export interface AgreementRow {
  id: string;
  type: string;
  provider_ref: string | null;
  customer_ref: string;
  revision: number;
  created_at: number | string;
  created_by: string;
  terminated_on: string | null;
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
  unsigned_reminder_days: number | null;
  closed_at: number | string | null;
  closed_by: string | null;
  close_reason: string | null;
  close_evidence: string | null;
  /** JSON of terms. */
  proposal: string | null;
  goes_on: boolean | number;
  continued_until: string | null;
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

export interface SignOffRow {
  id: string;
  agreement_id: string;
  version: number;
  party: string;
  signed_by: string | null;
  name: string | null;
  role: string | null;
  principal: string;
  signed_at: number | string;
  hash: string;
  evidence: string | null;
  signed_on: string | null;
  entered_by: string | null;
  confirmation: string;
  confirmed_by: string | null;
  confirmed_at: number | string | null;
}

export interface AgreementApprovalRow {
  key: number;
  agreement_id: string;
  version: number;
  kind: string;
  terms_hash: string;
  note: string | null;
  at: number | string;
  by: string;
}

export interface AgreementApproverRow {
  agreement_id: string;
  group_ref: string;
}

export interface AgreementTerminationRow {
  id: string;
  agreement_id: string;
  version: number;
  last_day: string;
  party: string;
  given_on: string;
  by_agreement: boolean | number;
  reason: string;
  evidence: string | null;
  entered_at: number | string;
  entered_by: string;
  revoked_at: number | string | null;
  revoked_by: string | null;
  revoke_reason: string | null;
  revoke_evidence: string | null;
}

export interface AgreementContinuationRow {
  key: number;
  agreement_id: string;
  version: number;
  until: string | null;
  asked_for: string;
  asked_evidence: string | null;
  asked_at: number | string;
  asked_by: string;
  accepted_evidence: string | null;
  accepted_at: number | string | null;
  accepted_by: string | null;
}

export interface AgreementCommentRow {
  key: number;
  id: string;
  agreement_id: string;
  version: number;
  text: string;
  visibility: string;
  at: number | string;
  by: string;
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
