import { NotFoundError } from '@backstage/errors';
import {
  calendarDays,
  formatInstant,
  type CalendarImport,
  type CalendarMonth,
  type CalendarUse,
  type CalendarVersionHead,
  type CreateCalendar,
  type CreateCalendarVersion,
  type Holiday,
  type HolidayRegion,
  type ImportCalendar,
  type NamedCalendar,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import { StaleVersionError } from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toPage, type PageRequest } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import { toStoredVersion } from './calendarRules';
import type {
  CalendarOptions,
  CalendarRequest,
  Calendars,
  CalendarUsageOptions,
} from './Calendars';
import type {
  CalendarsScope,
  CalendarsStore,
  StoredCalendar,
  StoredVersionHead,
} from './CalendarsStore';
import {
  countriesWithHolidays,
  publicHolidays,
  regionsWithHolidays,
} from './publicHolidays';
import { usesOf } from './usesOf';
import { understandIcs } from './understandIcs';

interface Options {
  readonly store: CalendarsStore;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

const EVERYTHING: CalendarsScope = { kind: 'all' };

function toHead(
  head: StoredVersionHead,
  isForCustomer: boolean,
): CalendarVersionHead {
  return {
    version: head.version,
    validFrom: head.validFrom,
    storedAt: formatInstant(head.storedAt),
    storedBy: isForCustomer ? null : head.storedBy,
    note: isForCustomer ? null : head.note,
  };
}

function toNamedCalendar(
  { shown, versions }: StoredCalendar,
  isForCustomer: boolean,
): NamedCalendar {
  return {
    name: shown.name,
    etag: String(versions[versions.length - 1].version),
    ...toHead(shown, isForCustomer),
    ...shown.content,
    versions: [...versions]
      .reverse()
      .map(version => toHead(version, isForCustomer)),
  };
}

/** The rules of calendars. */
export class DefaultCalendars implements Calendars {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultCalendars {
    return new DefaultCalendars(options);
  }

  async list(
    { limit, after }: PageRequest,
    options: CalendarOptions,
  ): Promise<Page<NamedCalendar>> {
    const { representsOnly } = await this.#caller(options);
    const found = await this.#options.store.list({
      scope: options.scope ?? EVERYTHING,
      after,
      limit: limit + 1,
    });
    const page = toPage(found, limit, ({ shown }) => [shown.name]);
    return {
      ...page,
      items: page.items.map(one => toNamedCalendar(one, representsOnly)),
    };
  }

  async get(
    request: CalendarRequest,
    options: CalendarOptions,
  ): Promise<NamedCalendar> {
    const { representsOnly } = await this.#caller(options);
    return toNamedCalendar(
      await this.#stored(request, options),
      representsOnly,
    );
  }

  async create(
    request: { calendar: CreateCalendar; idempotencyKey?: string },
    options: CalendarOptions,
  ): Promise<NamedCalendar> {
    const { store } = this.#options;
    const now = this.#options.now();
    const { subject } = await this.#caller(options);
    const { name, ...version } = request.calendar;
    const idempotencyKey = toIdempotencyKey({
      principal: subject,
      key: request.idempotencyKey,
      what: 'calendars',
      body: request.calendar,
    });
    const isMade =
      idempotencyKey !== undefined && (await store.isMade(idempotencyKey, now));
    if (!isMade) {
      await store.insert(
        toStoredVersion(version, { name, version: 1, now, by: subject }),
        idempotencyKey,
      );
    }
    return await this.get({ name }, options);
  }

  async addVersion(
    request: { name: string; etag: string; version: CreateCalendarVersion },
    options: CalendarOptions,
  ): Promise<NamedCalendar> {
    const { name, etag } = request;
    const { subject } = await this.#caller(options);
    const { versions } = await this.#stored({ name }, options);
    const newest = versions[versions.length - 1];
    if (String(newest.version) !== etag) {
      throw new StaleVersionError({
        field: 'If-Match',
        yours: etag,
        current: String(newest.version),
      });
    }
    await this.#options.store.addVersion(
      toStoredVersion(request.version, {
        name,
        version: newest.version + 1,
        now: this.#options.now(),
        by: subject,
      }),
    );
    return await this.get({ name }, options);
  }

  async month(
    request: CalendarRequest & { month: string; timeZone: string },
    options: CalendarOptions,
  ): Promise<CalendarMonth> {
    const { month, timeZone } = request;
    const { shown } = await this.#stored(request, options);
    return {
      name: shown.name,
      version: shown.version,
      month,
      timeZone,
      days: calendarDays(shown.content, month, timeZone),
    };
  }

  async usage(
    request: PageRequest & { name: string },
    options: CalendarUsageOptions,
  ): Promise<Page<CalendarUse>> {
    const { name, limit, after } = request;
    const { store, agreements } = this.#options;
    const caller = await this.#caller(options);
    const now = this.#options.now();
    await this.#stored({ name }, options);
    const ids = await store.usedBy({
      name,
      scope: options.agreements ?? { kind: 'all' },
      after,
      limit: limit + 1,
    });
    const page = toPage(ids, limit, id => [id]);
    const found = await agreements.byIds(page.items);
    return {
      ...page,
      items: page.items.flatMap(id =>
        found
          .filter(agreement => agreement.id === id)
          .flatMap(agreement => usesOf(agreement, { name, caller, now })),
      ),
    };
  }

  async holidayRegions({
    country,
  }: {
    country?: string;
  }): Promise<readonly HolidayRegion[]> {
    return country === undefined
      ? countriesWithHolidays()
      : regionsWithHolidays(country);
  }

  async holidays(request: {
    region: string;
    from: number;
    to: number;
  }): Promise<readonly Holiday[]> {
    return publicHolidays(request);
  }

  async understand(request: ImportCalendar): Promise<CalendarImport> {
    return understandIcs(request);
  }

  async #caller({ credentials }: CalendarOptions) {
    return await this.#options.callers.caller(credentials);
  }

  async #stored(
    { name, version }: CalendarRequest,
    { scope = EVERYTHING }: CalendarOptions,
  ): Promise<StoredCalendar> {
    const found = await this.#options.store.get({ name, version, scope });
    if (found === undefined) {
      throw new NotFoundError(
        version === undefined
          ? `There is no calendar ${name}`
          : `There is no version ${version} of a calendar ${name}`,
      );
    }
    return found;
  }
}
