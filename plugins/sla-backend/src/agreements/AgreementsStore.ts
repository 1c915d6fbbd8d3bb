import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { SignOff } from '@service-levels/backstage-plugin-sla-common';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Scope } from '../permissions/Scope';
import type { StoredPromiseCheck } from '../promiseCheck/StoredPromiseCheck';
import type { NewAgreement } from './NewAgreement';
import type { AgreementsToList, FoundAgreement } from './AgreementsFilter';
import type { VersionOf } from './database/unmeasuredTargets';
import type {
  StoredAgreement,
  StoredApproval,
  StoredClosing,
  StoredContinuation,
  StoredTerms,
  StoredTermination,
} from './StoredAgreement';

/** Terms, with the storage keys of the indicators that their targets name. */
export interface TermsToStore {
  readonly terms: StoredTerms;
  readonly indicatorKeys: ReadonlyMap<string, number>;
}

/** One change of an agreement, decided while nobody else can change it. */
export type AgreementChange =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'replace-draft';
      readonly version: number;
      readonly draft: TermsToStore;
    }
  | {
      readonly kind: 'amend';
      /** The new one. */
      readonly version: number;
      readonly draft: TermsToStore;
    }
  | {
      readonly kind: 'offer';
      readonly version: number;
      /** With the calendars as they are signed. */
      readonly terms: StoredTerms;
      readonly hash: string;
      readonly at: number;
      readonly by: string;
      /** Customers whose facts count from now on. */
      readonly concerns: readonly string[];
      /** Whether it can be promised, as it was checked for this offer. */
      readonly promiseCheck: StoredPromiseCheck;
      readonly unsignedReminderDays: number | null;
      /** Who may approve and had not, does so by offering. */
      readonly approval: StoredApproval | null;
    }
  | {
      readonly kind: 'approval';
      readonly approval: StoredApproval;
      /** Whom it is asked of, besides those who were asked before. */
      readonly approvers: readonly string[];
    }
  | {
      readonly kind: 'close';
      readonly version: number;
      readonly closing: StoredClosing;
      /** Opens with it. */
      readonly nextDraft: TermsToStore;
    }
  | {
      readonly kind: 'sign';
      readonly version: number;
      readonly signature: SignOff;
      /** Set with the signature that completes both sides. */
      readonly agreedAt: number | null;
    }
  | {
      readonly kind: 'confirm';
      readonly version: number;
      readonly signatureId: string;
      readonly by: string;
      readonly at: number;
      /** Set where it completes both sides. */
      readonly agreedAt: number | null;
    }
  | { readonly kind: 'terminate'; readonly termination: StoredTermination }
  | {
      readonly kind: 'revoke-termination';
      readonly id: string;
      readonly at: number;
      readonly by: string;
      readonly reason: string;
      readonly evidence: string | null;
    }
  | {
      readonly kind: 'ask-continuation';
      readonly continuation: Pick<
        StoredContinuation,
        'version' | 'until' | 'askedFor' | 'askedAt' | 'askedBy'
      >;
      readonly evidence: string | null;
    }
  | {
      readonly kind: 'accept-continuation';
      readonly key: number;
      readonly version: number;
      readonly until: string | null;
      readonly at: number;
      readonly by: string;
      readonly evidence: string | null;
    };

/** Where agreements are kept. */
export interface AgreementsStore {
  /**
   * The agreement that a key made before.
   *
   * @param now - epoch seconds
   * @throws ConflictError - where the key came with another body before
   */
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /**
   * Stores a new agreement with its first version.
   *
   * @returns its id, or that of the agreement that the same key made before
   * @throws ConflictError - where the key came with another body before
   */
  insert(
    agreement: NewAgreement & { readonly idempotencyKey?: IdempotencyKey },
  ): Promise<string>;

  /**
   * Stores all of several new agreements or none, at most once for a key.
   *
   * @throws ConflictError - where the key came with another body before
   */
  insertAll(
    agreements: readonly NewAgreement[],
    request: {
      /** Epoch seconds. */
      readonly now: number;
      readonly idempotencyKey?: IdempotencyKey;
    },
  ): Promise<void>;

  get(
    id: string,
    scope: Scope<AgreementFilter>,
  ): Promise<StoredAgreement | undefined>;

  /** For callers that have already asked what may be seen. */
  byIds(ids: readonly string[]): Promise<readonly StoredAgreement[]>;

  /** Those of some agreements that a scope has. */
  readable(
    ids: readonly string[],
    scope: Scope<AgreementFilter>,
  ): Promise<readonly StoredAgreement[]>;

  /**
   * The same, for callers that have just read the revisions: those that were
   * read at theirs before are not asked for again.
   */
  atRevisions(
    revisions: ReadonlyMap<string, number>,
  ): Promise<readonly StoredAgreement[]>;

  /** Those that fit, in the order that is asked for. */
  list(query: AgreementsToList): Promise<readonly FoundAgreement[]>;

  /** Names of the targets of some versions whose indicator holds no fact, by agreement. */
  unmeasuredTargets(
    versions: readonly VersionOf[],
  ): Promise<ReadonlyMap<string, readonly string[]>>;

  /**
   * Locks the agreement, lets `decide` choose the change from what is really
   * stored, and makes it. What `decide` throws leaves everything as it was.
   */
  change(
    id: string,
    decide: (agreement: StoredAgreement) => AgreementChange,
  ): Promise<StoredAgreement>;
}
