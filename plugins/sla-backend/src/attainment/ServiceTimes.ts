import {
  serviceIntervals,
  type Interval,
  type ServiceCalendar,
} from '@service-levels/backstage-plugin-sla-common';

/**
 * The service time of calendars, each computed once while one request is
 * answered: the targets of an agreement share its calendar, zone and period.
 */
export class ServiceTimes {
  readonly #known = new Map<
    ServiceCalendar,
    Map<string, readonly Interval[]>
  >();

  private constructor() {}

  static create(): ServiceTimes {
    return new ServiceTimes();
  }

  of(
    calendar: ServiceCalendar,
    timeZone: string,
    span: Interval,
  ): readonly Interval[] {
    const bySpan = this.#known.get(calendar) ?? new Map();
    this.#known.set(calendar, bySpan);
    const key = `${timeZone} ${span.from} ${span.to}`;
    const service =
      bySpan.get(key) ?? serviceIntervals(calendar, timeZone, span);
    bySpan.set(key, service);
    return service;
  }
}
