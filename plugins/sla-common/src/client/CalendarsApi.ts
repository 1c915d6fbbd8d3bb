import type {
  CalendarImport,
  CalendarMonth,
  CalendarUse,
  CreateCalendarInput,
  CreateCalendarVersionInput,
  Holiday,
  HolidayRegion,
  ImportCalendarInput,
  NamedCalendar,
  Page,
} from '../model';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** A month of a calendar; the newest version and UTC unless others are named. @public */
export interface CalendarMonthQuery {
  /** Such as `2026-12`. */
  readonly month: string;
  readonly version?: number;
  readonly zone?: string;
}

/** Public holidays of a country or region such as `DE-BY`; years, both inclusive. @public */
export interface HolidaysQuery {
  readonly region: string;
  readonly from: number;
  readonly to: number;
}

/** Service calendars, as the client offers them. @public */
export interface CalendarsApi {
  /** Service calendars with their newest versions, by name. */
  getCalendars(
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<NamedCalendar>>;

  /** The newest version, unless another is named. */
  getCalendar(
    name: string,
    query: { readonly version?: number },
    options?: SlaRequestOptions,
  ): Promise<NamedCalendar>;

  createCalendar(
    calendar: CreateCalendarInput,
    options?: SlaRequestOptions,
  ): Promise<NamedCalendar>;

  /** Stores the next version of a calendar. */
  addCalendarVersion(
    name: string,
    etag: string,
    version: CreateCalendarVersionInput,
    options?: SlaRequestOptions,
  ): Promise<NamedCalendar>;

  getCalendarMonth(
    name: string,
    query: CalendarMonthQuery,
    options?: SlaRequestOptions,
  ): Promise<CalendarMonth>;

  /** Agreements that name a calendar. */
  getCalendarUses(
    name: string,
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<CalendarUse>>;

  /** Countries whose public holidays are known, or the regions of one. */
  getHolidayRegions(
    query: { readonly country?: string },
    options?: SlaRequestOptions,
  ): Promise<{ readonly items: readonly HolidayRegion[] }>;

  getHolidays(
    query: HolidaysQuery,
    options?: SlaRequestOptions,
  ): Promise<{ readonly items: readonly Holiday[] }>;

  /** The days of an `.ics` file; stores nothing. */
  understandCalendarFile(
    file: ImportCalendarInput,
    options?: SlaRequestOptions,
  ): Promise<CalendarImport>;
}
