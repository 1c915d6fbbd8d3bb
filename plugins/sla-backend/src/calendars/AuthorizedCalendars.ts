import {
  slaAgreementReadPermission,
  slaCalendarUpdatePermission,
  type CalendarImport,
  type CalendarMonth,
  type CalendarUse,
  type CreateCalendar,
  type CreateCalendarVersion,
  type Holiday,
  type HolidayRegion,
  type ImportCalendar,
  type NamedCalendar,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../paging/page';
import type { Access } from '../permissions/Access';
import type { CalendarOptions, CalendarRequest, Calendars } from './Calendars';
import type { CalendarsScope } from './CalendarsStore';

/**
 * Calendars are read by whoever may read agreements; a customer's side reads
 * those that its agreements name. What it takes to write one is for who may.
 * The same interface as what it wraps.
 */
export class AuthorizedCalendars implements Calendars {
  readonly #calendars: Calendars;
  readonly #access: Access;

  private constructor(options: { calendars: Calendars; access: Access }) {
    this.#calendars = options.calendars;
    this.#access = options.access;
  }

  static create(options: {
    calendars: Calendars;
    access: Access;
  }): AuthorizedCalendars {
    return new AuthorizedCalendars(options);
  }

  async list(
    query: PageRequest,
    options: CalendarOptions,
  ): Promise<Page<NamedCalendar>> {
    return await this.#calendars.list(query, await this.#visible(options));
  }

  async get(
    request: CalendarRequest,
    options: CalendarOptions,
  ): Promise<NamedCalendar> {
    return await this.#calendars.get(request, await this.#visible(options));
  }

  async create(
    request: { calendar: CreateCalendar; idempotencyKey?: string },
    options: CalendarOptions,
  ): Promise<NamedCalendar> {
    await this.#require(options);
    return await this.#calendars.create(request, options);
  }

  async addVersion(
    request: { name: string; etag: string; version: CreateCalendarVersion },
    options: CalendarOptions,
  ): Promise<NamedCalendar> {
    const visible = await this.#visible(options);
    await this.#calendars.get({ name: request.name }, visible);
    await this.#require(options);
    return await this.#calendars.addVersion(request, options);
  }

  async month(
    request: CalendarRequest & { month: string; timeZone: string },
    options: CalendarOptions,
  ): Promise<CalendarMonth> {
    return await this.#calendars.month(request, await this.#visible(options));
  }

  async usage(
    request: PageRequest & { name: string },
    options: CalendarOptions,
  ): Promise<Page<CalendarUse>> {
    const agreements = await this.#access.agreementScope(
      options.credentials,
      slaAgreementReadPermission,
    );
    return await this.#calendars.usage(request, {
      ...(await this.#visible(options)),
      agreements,
    });
  }

  async holidayRegions(
    request: { country?: string },
    options: CalendarOptions,
  ): Promise<readonly HolidayRegion[]> {
    await this.#require(options);
    return await this.#calendars.holidayRegions(request, options);
  }

  async holidays(
    request: { region: string; from: number; to: number },
    options: CalendarOptions,
  ): Promise<readonly Holiday[]> {
    await this.#require(options);
    return await this.#calendars.holidays(request, options);
  }

  async understand(
    request: ImportCalendar,
    options: CalendarOptions,
  ): Promise<CalendarImport> {
    await this.#require(options);
    return await this.#calendars.understand(request, options);
  }

  async #require({ credentials }: CalendarOptions): Promise<void> {
    await this.#access.require(credentials, slaCalendarUpdatePermission);
  }

  async #visible(options: CalendarOptions): Promise<CalendarOptions> {
    return { ...options, scope: await this.#scope(options) };
  }

  async #scope({ credentials }: CalendarOptions): Promise<CalendarsScope> {
    const agreements = await this.#access.agreementScope(
      credentials,
      slaAgreementReadPermission,
    );
    if (agreements.kind === 'none') {
      return { kind: 'none' };
    }
    const { representsOnly } = await this.#access.caller(credentials);
    return representsOnly
      ? { kind: 'of-agreements', agreements }
      : { kind: 'all' };
  }
}
