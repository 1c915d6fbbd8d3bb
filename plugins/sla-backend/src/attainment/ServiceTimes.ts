import {
  compileCalendars,
  type CalendarInForce,
  type Interval,
  type ServiceCalendar,
} from '@service-levels/backstage-plugin-sla-common';

/**
 * The service time of calendars, each computed once while one request is
 * answered: agreements share zone and period, and often the same hours.
 */
export class ServiceTimes {
  readonly #known = new Map<string, readonly Interval[]>();
  readonly #texts = new Map<ServiceCalendar, string>();

  private constructor() {}

  static create(): ServiceTimes {
    return new ServiceTimes();
  }

  of(
    calendars: readonly CalendarInForce[],
    timeZone: string,
    span: Interval,
  ): readonly Interval[] {
    const key = `${timeZone} ${span.from} ${span.to} ${this.#keyOf(calendars)}`;
    const service =
      this.#known.get(key) ??
      compileCalendars(calendars, timeZone).intervals(span);
    this.#known.set(key, service);
    return service;
  }

  #keyOf(calendars: readonly CalendarInForce[]): string {
    return calendars
      .map(({ calendar, span }) => `${span.from} ${this.#textOf(calendar)}`)
      .join(' ');
  }

  #textOf(calendar: ServiceCalendar): string {
    const text = this.#texts.get(calendar) ?? JSON.stringify(calendar);
    this.#texts.set(calendar, text);
    return text;
  }
}
