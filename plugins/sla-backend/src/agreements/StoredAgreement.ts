import type {
  AgreedCalendar,
  AgreementRecord,
  AgreementTerms,
  AgreementType,
  LaterCalendar,
  SignOff,
  Target,
} from '@service-levels/backstage-plugin-sla-common';
import type { Parties } from '../permissions/View';

/** How far a version has come by what people did; the rest of its state follows from dates. */
export type VersionStage =
  | 'draft'
  | 'offered'
  | 'countered'
  | 'declined'
  | 'withdrawn'
  | 'agreed';

/** The terms with targets that have their identity. */
export interface StoredTerms extends Omit<AgreementTerms, 'targets'> {
  readonly targets: readonly Target[];
}

/** A signature as kept: whose it is is always known. */
export interface StoredSignOff extends SignOff {
  readonly signedBy: string;
}

/** One version as kept. Instants are epoch seconds. */
export interface StoredVersion {
  readonly version: number;
  readonly stage: VersionStage;
  readonly terms: StoredTerms;
  readonly hash: string | null;
  readonly offeredAt: number | null;
  readonly agreedAt: number | null;
  readonly signatures: readonly StoredSignOff[];
  /** That it was signed outside; undefined where it is not or was signed here. */
  readonly record?: AgreementRecord;
  /**
   * Customers whose facts count, as they were when the version was offered:
   * the customer, those it covers, what these are part of, and their members.
   * Null in a draft.
   */
  readonly concerns: readonly string[] | null;
  /** Later versions of its calendars than those it is pinned to; none where it does not follow them. */
  readonly laterCalendars: readonly LaterCalendar<AgreedCalendar>[];
}

/** Whom an agreement is between, over all that was ever offered; a draft binds nobody. */
export function partiesOf(agreement: StoredAgreement): Parties {
  const offered = agreement.versions.filter(({ stage }) => stage !== 'draft');
  return {
    providerRef: agreement.providerRef,
    customerRef: agreement.customerRef,
    covers: [...new Set(offered.flatMap(({ terms }) => terms.covers))],
  };
}

/** An agreement with all its versions, oldest first. */
export interface StoredAgreement {
  readonly id: string;
  readonly type: AgreementType;
  readonly providerRef: string | null;
  readonly customerRef: string;
  readonly revision: number;
  readonly versions: readonly StoredVersion[];
}
