import type { AnnouncementMail } from '@service-levels/backstage-plugin-sla-common';
import type { CustomerFilter } from '@service-levels/backstage-plugin-sla-node';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Numbered } from '../paging/page';
import type { Scope } from '../permissions/Scope';
import type {
  AnnouncementContent,
  AnnouncementWithCustomers,
  StoredAnnouncement,
  StoredObjection,
  StoredProof,
  ToldAnnouncement,
} from './StoredAnnouncement';

/** Which announcements, and which of their customers, somebody of the provider sees. */
export interface AnnouncementsScope {
  readonly customers: Scope<CustomerFilter>;
  /** Customers on whose side the caller is: these see what they were told, and nothing here. */
  readonly except: readonly string[];
  /** Sees what they drafted, whomever it concerns; null for nobody. */
  readonly author: string | null;
}

/** One customer of one announcement. */
export interface RecipientKey {
  readonly id: string;
  readonly customerRef: string;
}

/** A change that one caller asks for. */
export interface Changing {
  readonly id: string;
  readonly etag: string;
  /** Epoch seconds. */
  readonly at: number;
  readonly by: string;
}

/** Where announcements are kept. */
export interface AnnouncementsStore {
  /** The announcement that a key made before. */
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /** Stores a draft with the customers that it concerns now. */
  insert(made: {
    readonly id: string;
    readonly content: AnnouncementContent;
    readonly maintenanceWindow: string | null;
    /** The withdrawn announcement in whose place it is. */
    readonly replaces: string | null;
    readonly at: number;
    readonly by: string;
    readonly idempotencyKey?: IdempotencyKey;
  }): Promise<string>;

  get(
    id: string,
    scope: AnnouncementsScope,
  ): Promise<AnnouncementWithCustomers | undefined>;

  /** Newest first. */
  list(query: {
    readonly scope: AnnouncementsScope;
    /** About this entity, or about what lies beneath or above it. */
    readonly entityRef?: string;
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly Numbered<AnnouncementWithCustomers>[]>;

  /**
   * Changes a draft, and finds anew whom it concerns; who was left out or added
   * stays so.
   *
   * @throws StaleVersionError, FieldConflictError - once somebody was told
   */
  change(
    change: Changing & { readonly content: AnnouncementContent },
  ): Promise<void>;

  /**
   * Removes what nobody was told.
   *
   * @throws StaleVersionError, FieldConflictError - once somebody was told
   */
  discard(change: Changing): Promise<void>;

  /**
   * Withdraws what was sent. Again by the same person for the same reason does
   * nothing.
   *
   * @throws StaleVersionError, FieldConflictError - where nobody was told, or
   * somebody is being told
   */
  withdraw(change: Changing & { readonly reason: string }): Promise<void>;

  /**
   * Leaves a customer out, or adds it, with a reason.
   *
   * @throws StaleVersionError, FieldConflictError - once it was told
   */
  decide(
    decision: Changing & {
      readonly customerRef: string;
      readonly isTold: boolean;
      readonly reason: string;
    },
  ): Promise<void>;

  /**
   * Claims those of some customers that nobody has told or is telling, before
   * anything is sent to them.
   *
   * @throws StaleVersionError
   */
  claim(
    claim: Changing & { readonly customerRefs: readonly string[] },
  ): Promise<{
    readonly announcement: StoredAnnouncement;
    readonly claimed: readonly string[];
  }>;

  /** Claims those of some customers who were notified, and not yet of the withdrawal. */
  claimWithdrawal(claim: {
    readonly id: string;
    /** Epoch seconds. */
    readonly at: number;
    readonly customerRefs: readonly string[];
  }): Promise<readonly string[]>;

  /** It was not sent: it can be tried again, or there is nobody to be notified. */
  release(
    key: RecipientKey,
    about: AnnouncementMail,
    state: 'planned' | 'failed',
  ): Promise<void>;

  /** Keeps a proof, and touches the days that it changes figures of. */
  prove(
    key: RecipientKey,
    about: AnnouncementMail,
    proof: StoredProof,
  ): Promise<void>;

  /** What a customer was told, newest first. */
  told(query: {
    readonly customerRef: string;
    readonly id?: string;
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly ToldAnnouncement[]>;

  /** The first time stays. */
  read(
    key: RecipientKey,
    by: { readonly at: number; readonly by: string },
  ): Promise<void>;

  /** Keeps an objection once for each key. */
  object(
    key: RecipientKey,
    objection: StoredObjection,
    idempotencyKey?: IdempotencyKey,
  ): Promise<void>;
}
