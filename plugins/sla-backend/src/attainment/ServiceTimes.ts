import {
  serviceIntervals,
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
    calendar: ServiceCalendar,
    timeZone: string,
    span: Interval,
  ): readonly Interval[] {
    const key = `${timeZone} ${span.from} ${span.to} ${this.#textOf(calendar)}`;
    const service =
      this.#known.get(key) ?? serviceIntervals(calendar, timeZone, span);
    this.#known.set(key, service);
    return service;
  }

  #textOf(calendar: ServiceCalendar): string {
    const text = this.#texts.get(calendar) ?? JSON.stringify(calendar);
    this.#texts.set(calendar, text);
    return text;
  }
}
