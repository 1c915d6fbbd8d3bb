import type { ServiceCalendar } from '../model/calendar';
import { BoundedCache } from './BoundedCache';
import { dayNumber, dayOf, startOfDay } from './date';
import { clip, unite, type Interval } from './interval';
import { ServiceTime } from './ServiceTime';
import {
  deadlineOn,
  elapsedOn,
  type Pause,
  type StoppableClock,
} from './stoppableClock';
import { compileHours, windowsOfDay, type HoursOfDay } from './windows';
import { LAST_OFFSET_CHANGE } from './zone';

const SECONDS_PER_DAY = 86_400;
/** Nobody measured anything before; where hours go back for ever, looking back ends here. */
const EARLIEST = 0;
const SECONDS_PER_WEEK = 7 * SECONDS_PER_DAY;
/** A year of office hours takes some 30 KB; these are shared by all calendars. */
const MAX_YEARS = 1000;
const MAX_CALENDARS = 500;

const years = BoundedCache.create<ServiceTime>(MAX_YEARS);
const calendars = BoundedCache.create<ServiceHours>(MAX_CALENDARS);
/** How many calendars were compiled: a short name of each, for its years. */
let compiled = 0;
/** Calendars are values that never change: the text of each is made once. */
const texts = new WeakMap<ServiceCalendar, string>();

function textOf(calendar: ServiceCalendar): string {
  const text = texts.get(calendar) ?? JSON.stringify(calendar);
  texts.set(calendar, text);
  return text;
}

/** The year that an instant belongs to in a zone. */
function yearOf(instant: number, timeZone: string): number {
  const day = dayOf(instant, timeZone);
  return new Date(day * SECONDS_PER_DAY * 1000).getUTCFullYear();
}

/** The first instant of a year in a zone. */
function startOfYear(year: number, timeZone: string): number {
  // Date.UTC would take the years 0 to 99 for those of the twentieth century.
  const midnight = new Date(0).setUTCFullYear(year, 0, 1) / 1000;
  return startOfDay(midnight / SECONDS_PER_DAY, timeZone);
}

function hasWeeklyHours({ hours }: ServiceCalendar): boolean {
  return hours === '24x7' || hours.some(({ days }) => days.length > 0);
}

/** From this instant on every week is like the one before: no date of its own, and no change of the clock where there are weekly hours. */
function regularFrom(calendar: ServiceCalendar): number {
  const dates = [
    ...calendar.holidays,
    ...calendar.exceptions.map(({ date }) => date),
  ];
  // A night window of the last date, in any zone, ends within three days.
  const ends = dates.map(date => (dayNumber(date) + 3) * SECONDS_PER_DAY);
  return ends.reduce(
    (last, end) => Math.max(last, end),
    hasWeeklyHours(calendar) ? LAST_OFFSET_CHANGE : Number.NEGATIVE_INFINITY,
  );
}

/** Before this instant there is no service time; Infinity where there never is any. */
function firstHours(calendar: ServiceCalendar): number {
  if (hasWeeklyHours(calendar)) {
    return EARLIEST;
  }
  // In any zone, a date begins at most a day before it does in UTC.
  const dates = calendar.exceptions.map(
    ({ date }) => (dayNumber(date) - 1) * SECONDS_PER_DAY,
  );
  return dates.reduce((first, date) => Math.min(first, date), Infinity);
}

/**
 * The service time of a calendar in a zone, compiled a year at a time when it
 * is first asked for, so that every further question is a search.
 * Instants are epoch seconds.
 *
 * @public
 */
export class ServiceHours implements StoppableClock {
  readonly #calendar: ServiceCalendar;
  readonly #timeZone: string;
  readonly #name: number;
  readonly #hoursOfDay: HoursOfDay;

  private constructor(options: {
    readonly calendar: ServiceCalendar;
    readonly timeZone: string;
  }) {
    compiled += 1;
    this.#name = compiled;
    this.#calendar = options.calendar;
    this.#timeZone = options.timeZone;
    this.#hoursOfDay = compileHours(options.calendar);
  }

  static create(options: {
    readonly calendar: ServiceCalendar;
    readonly timeZone: string;
  }): ServiceHours {
    return new ServiceHours(options);
  }

  /** The service time of a span, as disjoint intervals in order. */
  intervals(span: Interval): Interval[] {
    if (span.from >= span.to) {
      return [];
    }
    const first = this.#yearOf(span.from);
    const last = this.#yearOf(span.to - 1);
    if (first === last) {
      return this.#year(first).within(span);
    }
    const parts: Interval[] = [];
    for (let year = first; year <= last; year++) {
      parts.push(...this.#year(year).within(span));
    }
    return unite(parts);
  }

  secondsIn(from: number, to: number): number {
    if (from >= to) {
      return 0;
    }
    const last = this.#yearOf(to - 1);
    let seconds = 0;
    for (let year = this.#yearOf(from); year <= last; year++) {
      seconds += this.#year(year).secondsIn(from, to);
    }
    return seconds;
  }

  /** Service time of a span without the pauses; 0 where the end is not after the start. */
  elapsed(span: Interval, pauses: readonly Pause[] = []): number {
    return elapsedOn(this, span, pauses);
  }

  /**
   * The earliest instant at which so much service time has run; pauses do not
   * count. No time is due at once, also outside the hours.
   *
   * @returns null where that never happens: a pause without end, no hours left
   */
  deadline(
    start: number,
    seconds: number,
    pauses: readonly Pause[] = [],
  ): number | null {
    return deadlineOn(this, start, seconds, pauses);
  }

  advance(start: number, seconds: number): number | null {
    const regular = regularFrom(this.#calendar);
    let rest = seconds;
    for (
      let year = this.#yearOf(start);
      this.#startOf(year) < regular;
      year++
    ) {
      const time = this.#year(year);
      const run = time.secondsIn(start, this.#startOf(year + 1));
      if (run >= rest) {
        return time.advance(start, rest);
      }
      rest -= run;
    }
    return hasWeeklyHours(this.#calendar)
      ? this.#advanceByWeeks(
          Math.max(start, this.#startOf(this.#yearOf(regular - 1) + 1)),
          rest,
        )
      : null;
  }

  /**
   * The latest instant from which so much service time had run until another:
   * where a window of service time begins that ends there.
   *
   * @returns null where there never was so much
   */
  rewind(end: number, seconds: number): number | null {
    const first = firstHours(this.#calendar);
    let rest = seconds;
    for (
      let year = this.#yearOf(end);
      this.#startOf(year + 1) > first;
      year--
    ) {
      const time = this.#year(year);
      const run = time.secondsIn(this.#startOf(year), end);
      if (run >= rest) {
        return time.rewind(end, rest);
      }
      rest -= run;
    }
    return null;
  }

  /** Where every week is like the other, whole weeks are skipped at once. */
  #advanceByWeeks(start: number, seconds: number): number | null {
    const week = this.#compile({ from: start, to: start + SECONDS_PER_WEEK });
    const weeks = Math.ceil(seconds / week.seconds) - 1;
    const at = week.advance(start, seconds - weeks * week.seconds);
    return at === null ? null : at + weeks * SECONDS_PER_WEEK;
  }

  #yearOf(instant: number): number {
    return yearOf(instant, this.#timeZone);
  }

  #startOf(year: number): number {
    return startOfYear(year, this.#timeZone);
  }

  #year(year: number): ServiceTime {
    return years.get(`${this.#name} ${year}`, () =>
      this.#compile({ from: this.#startOf(year), to: this.#startOf(year + 1) }),
    );
  }

  #compile(span: Interval): ServiceTime {
    // A night window of the day before may reach into the span.
    const first = dayOf(span.from, this.#timeZone) - 1;
    const last = dayOf(span.to - 1, this.#timeZone);
    const windows: Interval[] = [];
    for (let day = first; day <= last; day++) {
      windows.push(...windowsOfDay(day, this.#hoursOfDay(day), this.#timeZone));
    }
    return ServiceTime.of(clip(windows, span));
  }
}

/**
 * The service hours of a calendar in a zone. The same calendar gives the same
 * hours, so that a year is compiled once however often it is asked for.
 *
 * @public
 */
export function compileCalendar(
  calendar: ServiceCalendar,
  timeZone: string,
): ServiceHours {
  const key = `${timeZone} ${textOf(calendar)}`;
  return calendars.get(key, () => ServiceHours.create({ calendar, timeZone }));
}
