import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CalendarImport,
  CalendarMonth,
  CalendarUse,
  CreateCalendar,
  CreateCalendarVersion,
  Holiday,
  HolidayRegion,
  ImportCalendar,
  NamedCalendar,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';
import type { CalendarsScope } from './CalendarsStore';

/** Who asks, and what of it all they may see; without a scope, everything. */
export interface CalendarOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: CalendarsScope;
}

/** Who asks, and which agreements they may be told of; without these, all. */
export interface CalendarUsageOptions extends CalendarOptions {
  readonly agreements?: Scope<AgreementFilter>;
}

/** One version of a calendar; the newest unless another is named. */
export interface CalendarRequest {
  readonly name: string;
  readonly version?: number;
}

/** Service calendars that agreements name. */
export interface Calendars {
  /** With their newest versions, by name. */
  list(
    query: PageRequest,
    options: CalendarOptions,
  ): Promise<Page<NamedCalendar>>;

  /** @throws NotFoundError - also for one that the caller may not see */
  get(
    request: CalendarRequest,
    options: CalendarOptions,
  ): Promise<NamedCalendar>;

  /** Stores a calendar; the same `idempotencyKey` and calendar answer the same one. */
  create(
    request: {
      readonly calendar: CreateCalendar;
      readonly idempotencyKey?: string;
    },
    options: CalendarOptions,
  ): Promise<NamedCalendar>;

  /**
   * Stores the next version, if the newest still is what the caller read.
   *
   * @throws InputError - where it is to count from a date that has begun somewhere
   */
  addVersion(
    request: {
      readonly name: string;
      readonly etag: string;
      readonly version: CreateCalendarVersion;
    },
    options: CalendarOptions,
  ): Promise<NamedCalendar>;

  /** Each day of a month such as `2026-12`. */
  month(
    request: CalendarRequest & {
      readonly month: string;
      readonly timeZone: string;
    },
    options: CalendarOptions,
  ): Promise<CalendarMonth>;

  /** Agreements that name it, of those that the caller may see; the page counts agreements. */
  usage(
    request: PageRequest & { readonly name: string },
    options: CalendarUsageOptions,
  ): Promise<Page<CalendarUse>>;

  /** Where public holidays are known; without a country, the countries. */
  holidayRegions(
    request: { readonly country?: string },
    options: CalendarOptions,
  ): Promise<readonly HolidayRegion[]>;

  /** @throws InputError - for a region that the library does not know */
  holidays(
    request: {
      readonly region: string;
      readonly from: number;
      readonly to: number;
    },
    options: CalendarOptions,
  ): Promise<readonly Holiday[]>;

  /** @throws InputError - for what is not an iCalendar file */
  understand(
    request: ImportCalendar,
    options: CalendarOptions,
  ): Promise<CalendarImport>;
}
