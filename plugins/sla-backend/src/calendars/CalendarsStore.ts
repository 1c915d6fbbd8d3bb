import type { CalendarContent } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Scope } from '../permissions/Scope';

/** Which version, since when it counts where it is followed, and whose it is. Instants are epoch seconds. */
export interface StoredVersionHead {
  readonly version: number;
  readonly validFrom: string;
  readonly note: string | null;
  readonly storedAt: number;
  readonly storedBy: string;
}

/** One version as kept; it never changes. */
export interface StoredCalendarVersion extends StoredVersionHead {
  readonly name: string;
  readonly content: CalendarContent;
}

/** A calendar: one of its versions, and the heads of all, oldest first. */
export interface StoredCalendar {
  readonly shown: StoredCalendarVersion;
  readonly versions: readonly StoredVersionHead[];
}

/** Which calendars a caller may see: all, none, or those that agreements name which they may see and that are no drafts. */
export type CalendarsScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'of-agreements';
      readonly agreements: Scope<AgreementFilter>;
    };

/** Where calendars are kept. */
export interface CalendarsStore {
  /**
   * Whether a key made a calendar before; the same body, so of the same name.
   *
   * @param now - epoch seconds
   * @throws ConflictError - where the key came with another body before
   */
  isMade(key: IdempotencyKey, now: number): Promise<boolean>;

  /**
   * Stores a new calendar with its first version; nothing where the same key
   * did so before.
   *
   * @throws ConflictError - where there is one of that name already
   */
  insert(
    version: StoredCalendarVersion,
    idempotencyKey?: IdempotencyKey,
  ): Promise<void>;

  /**
   * Stores the next version, if the newest is the one before; agreements that
   * follow the calendar are read anew from then on.
   *
   * @throws NotFoundError
   * @throws ConflictError - where there is a newer one
   */
  addVersion(version: StoredCalendarVersion): Promise<void>;

  /** A calendar with one of its versions, the newest unless another is asked for. */
  get(query: {
    readonly name: string;
    readonly version?: number;
    readonly scope: CalendarsScope;
  }): Promise<StoredCalendar | undefined>;

  /** All versions of some calendars, oldest first; for callers that may name any. */
  versionsOf(
    names: readonly string[],
  ): Promise<readonly StoredCalendarVersion[]>;

  /** With their newest versions, by name. */
  list(query: {
    readonly scope: CalendarsScope;
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly StoredCalendar[]>;

  /** Ids of agreements that name a calendar, in their order. */
  usedBy(query: {
    readonly name: string;
    readonly scope: Scope<AgreementFilter>;
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly string[]>;
}
