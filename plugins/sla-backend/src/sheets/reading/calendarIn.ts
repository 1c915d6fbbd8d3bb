import {
  WEEKDAYS,
  type Weekday,
} from '@service-levels/backstage-plugin-sla-common';

const DAYS = WEEKDAYS.join('|');
const PART = new RegExp(
  `^(${DAYS})(?:-(${DAYS}))?\\s+(\\d{1,2}:\\d{2})-(\\d{1,2}:\\d{2})$`,
);

function isWeekday(text: string): text is Weekday {
  return WEEKDAYS.some(day => day === text);
}

/** From the first day to the last, over the end of the week where need be. */
function daysBetween(first: string, last: string): Weekday[] {
  if (!isWeekday(first) || !isWeekday(last)) {
    return [];
  }
  const from = WEEKDAYS.indexOf(first);
  const count = (WEEKDAYS.indexOf(last) - from + 7) % 7;
  return Array.from(
    { length: count + 1 },
    (_, i) => WEEKDAYS[(from + i) % WEEKDAYS.length],
  );
}

function hour(text: string): string {
  return text.padStart(5, '0');
}

/**
 * The calendar that a cell says: `mon-fri 07:00-20:00; sat 09:00-13:00`. All
 * else is what the API takes in words: 24x7, or the name of a calendar.
 */
export function calendarIn(text: string): unknown {
  const parts = text
    .split(';')
    .map(part => PART.exec(part.trim().toLocaleLowerCase('en-US')));
  const hours = parts.flatMap(match => {
    const [, first, last = first, from, to] = match ?? [];
    return match === null
      ? []
      : [{ days: daysBetween(first, last), from: hour(from), to: hour(to) }];
  });
  return hours.length === parts.length
    ? { hours, holidays: [], exceptions: [] }
    : text;
}
