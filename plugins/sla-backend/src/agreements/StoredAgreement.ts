import type {
  AgreedCalendar,
  AgreementRecord,
  AgreementTerms,
  AgreementType,
  Closing,
  LaterCalendar,
  Party,
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

/** How an offer ended without both signatures. Instants are epoch seconds. */
export interface StoredClosing {
  readonly how: Closing;
  readonly at: number;
  readonly by: string;
  readonly reason: string;
  readonly evidence: string | null;
  /** What a counter-offer asks for. */
  readonly proposal: StoredTerms | null;
}

/** Something said about whether a draft may be offered. Instants are epoch seconds. */
export interface StoredApproval {
  readonly version: number;
  readonly kind: 'asked' | 'approved' | 'refused';
  /** Of the draft as it stood. */
  readonly termsHash: string;
  readonly note: string | null;
  readonly at: number;
  readonly by: string;
}

/** Notice that was given and not revoked. Instants are epoch seconds. */
export interface StoredTermination {
  readonly id: string;
  readonly version: number;
  readonly lastDay: string;
  readonly party: Party;
  readonly givenOn: string;
  readonly byAgreement: boolean;
  readonly reason: string;
  readonly evidence: string | null;
  readonly enteredAt: number;
  readonly enteredBy: string;
}

/** That both sides go on after a fixed end; asked for until the other accepts. Instants are epoch seconds. */
export interface StoredContinuation {
  readonly key: number;
  readonly version: number;
  readonly until: string | null;
  readonly askedFor: Party;
  readonly askedAt: number;
  readonly askedBy: string;
  readonly acceptedAt: number | null;
  readonly acceptedBy: string | null;
}

/** One version as kept. Instants are epoch seconds. */
export interface StoredVersion {
  readonly version: number;
  readonly stage: VersionStage;
  readonly terms: StoredTerms;
  readonly hash: string | null;
  readonly offeredAt: number | null;
  readonly agreedAt: number | null;
  readonly signatures: readonly SignOff[];
  /** That it was signed outside; undefined where it is not or was signed here. */
  readonly record?: AgreementRecord;
  /** Days after the offer until who waits is reminded. */
  readonly unsignedReminderDays: number | null;
  readonly closed: StoredClosing | null;
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
  /** In the order in which they were said. */
  readonly approvals: readonly StoredApproval[];
  /** Whom an approval was asked of. */
  readonly approvers: readonly string[];
  readonly termination: StoredTermination | null;
  /** The last of each version. */
  readonly continuations: readonly StoredContinuation[];
}
