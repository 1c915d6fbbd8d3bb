import type {
  CalendarImport,
  ImportCalendar,
  NotImportedReason,
} from '@service-levels/backstage-plugin-sla-common';
import { dateOfDay } from '@service-levels/backstage-plugin-sla-common';
import ICAL from 'ical.js';
import { InvalidInputError } from '../errors';

const SECONDS_PER_DAY = 86_400;
const MOST_EVENTS = 5000;
/** Of all rules together: they are followed from their first start on. */
const MOST_STEPS = 100_000;
/** What one event may last; a longer one is no holiday. */
const LONGEST_DAYS = 366;

/** What one event gives. */
interface Understood {
  readonly days: readonly { readonly date: string; readonly name: string }[];
  readonly ignored: NotImportedReason | null;
}

function refuse(reason: string): InvalidInputError {
  return InvalidInputError.of('ics', reason);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function parseCalendar(ics: string): ICAL.Component {
  let calendar: ICAL.Component;
  try {
    calendar = ICAL.Component.fromString(ics);
  } catch (error) {
    throw refuse(`is not an iCalendar file: ${messageOf(error)}`);
  }
  if (calendar.name !== 'vcalendar') {
    throw refuse('is not an iCalendar file: it has no VCALENDAR');
  }
  return calendar;
}

function isCancelled(event: ICAL.Event): boolean {
  return (
    String(
      event.component.getFirstPropertyValue('status') ?? '',
    ).toLocaleUpperCase('en-US') === 'CANCELLED'
  );
}

/** The day number of a date without a time. */
function dayOfTime({ year, month, day }: ICAL.Time): number {
  return Date.UTC(year, month - 1, day) / 1000 / SECONDS_PER_DAY;
}

/** The name of an event, short enough for a calendar. */
function nameOf({ summary }: ICAL.Event): string {
  const name = (summary ?? '').replace(/\s+/g, ' ').trim();
  return name === '' ? 'unnamed' : name.slice(0, 200);
}

/** Follows the rules of events through some years, and no further. */
class Rules {
  readonly #years: ImportCalendar['years'];
  #steps = 0;

  private constructor(years: ImportCalendar['years']) {
    this.#years = years;
  }

  static create(years: ImportCalendar['years']): Rules {
    return new Rules(years);
  }

  understand(event: ICAL.Event): Understood {
    if (isCancelled(event)) {
      return { days: [], ignored: 'cancelled' };
    }
    if (!event.startDate.isDate) {
      return { days: [], ignored: 'has-time-of-day' };
    }
    const days = event.isRecurring()
      ? this.#recurring(event)
      : this.#daysOf(event, event.startDate, event.endDate);
    return { days, ignored: days.length === 0 ? 'outside-years' : null };
  }

  #recurring(event: ICAL.Event): Understood['days'] {
    const days = [];
    const rule = event.iterator();
    for (;;) {
      const next = rule.next();
      if (!next || next.year > this.#years.to) {
        return days;
      }
      this.#steps += 1;
      if (this.#steps > MOST_STEPS) {
        throw refuse(
          `has rules that recur too often, such as ${nameOf(event)}`,
        );
      }
      const { item, startDate, endDate } = event.getOccurrenceDetails(next);
      if (startDate.isDate && !isCancelled(item)) {
        days.push(...this.#daysOf(item, startDate, endDate));
      }
    }
  }

  /** An end without a time is the day after the last. */
  #daysOf(
    event: ICAL.Event,
    start: ICAL.Time,
    end: ICAL.Time | null,
  ): Understood['days'] {
    const first = dayOfTime(start);
    const next = end === null ? first + 1 : Math.max(first + 1, dayOfTime(end));
    if (next - first > LONGEST_DAYS) {
      throw refuse(`has an event of more than a year, ${nameOf(event)}`);
    }
    return Array.from({ length: next - first }, (_, i) => ({
      date: dateOfDay(first + i),
      name: nameOf(event),
    })).filter(({ date }) => {
      const year = Number(date.slice(0, 4));
      return year >= this.#years.from && year <= this.#years.to;
    });
  }
}

/**
 * Reads the days of an `.ics` file as holidays: events of whole days, with
 * rules followed through some years. Nothing is stored.
 *
 * @throws InputError - for what is not an iCalendar file, or has too much in it
 */
export function understandIcs({ ics, years }: ImportCalendar): CalendarImport {
  const events = parseCalendar(ics).getAllSubcomponents('vevent');
  if (events.length > MOST_EVENTS) {
    throw refuse(`must have at most ${MOST_EVENTS} events`);
  }
  const rules = Rules.create(years);
  const names = new Map<string, string>();
  const ignored: { summary: string; reason: NotImportedReason }[] = [];
  for (const component of events) {
    const event = new ICAL.Event(component);
    // What stands in for one occurrence of a rule is told by the event with the rule.
    if (event.isRecurrenceException()) {
      continue;
    }
    let understood: Understood;
    try {
      understood = rules.understand(event);
    } catch (error) {
      throw error instanceof InvalidInputError
        ? error
        : refuse(`has an event that cannot be read: ${messageOf(error)}`);
    }
    for (const { date, name } of understood.days) {
      const other = names.get(date);
      names.set(
        date,
        other === undefined || other === name ? name : `${other}, ${name}`,
      );
    }
    if (understood.ignored !== null) {
      ignored.push({ summary: nameOf(event), reason: understood.ignored });
    }
  }
  return {
    holidays: [...names]
      .map(([date, name]) => ({ date, name: name.slice(0, 200) }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    ignored,
  };
}
