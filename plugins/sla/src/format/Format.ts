import { moneyInWords } from './money';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86_400;
const UNITS = [
  { unit: 'day', seconds: DAY },
  { unit: 'hour', seconds: HOUR },
  { unit: 'minute', seconds: MINUTE },
  { unit: 'second', seconds: 1 },
] as const;

/** Unbreakable, so that a figure and its unit stay together. */
const SPACE = '\u00a0';

/** Monday, 1 January 2024: where the names of weekdays are read from. */
const MONDAY = Date.UTC(2024, 0, 1);

/** Writes figures in one language. Never rounds towards the good side. */
export interface Format {
  /** A number as it is, at most six decimals. */
  number(value: number): string;
  /** A percentage as text, such as the API's `99.871`, with all its decimals. */
  percentText(percent: string): string;
  /** A percentage as a number, with the decimals that it has. */
  percent(value: number): string;
  /** Seconds as the two greatest units, the rest cut off. */
  duration(seconds: number): string;
  /** Seconds in all units; a part of a second, where degraded time counts by a share, is counted up. */
  durationExact(seconds: number): string;
  /** Whole seconds of service time in hours, minutes and seconds: a day of it is no day of the calendar. */
  serviceTime(seconds: number): string;
  /** A decimal as text, such as `248.331`, with the decimals that it has. */
  decimalText(decimal: string): string;
  /** Seconds that were lost or overdrawn: as `duration`, the rest counted up. */
  durationUp(seconds: number): string;
  /** An instant with date and time in a zone. */
  instant(iso: string, timeZone: string): string;
  /** An instant in a zone to the minute, as short as it can be. */
  moment(iso: string, timeZone: string): string;
  /** The time of an instant in a zone. */
  time(iso: string, timeZone: string): string;
  /** A calendar date, `2026-12-31`. */
  date(date: string): string;
  /** `2026-11`, as November 2026. */
  month(label: string): string;
  /** A month without its year, `Nov`. */
  shortMonth(label: string): string;
  /** A calendar date without its year, `11 Nov`. */
  dayAndMonth(date: string): string;
  /** How long ago an instant is, in minutes. */
  ago(iso: string, now: number): string;
  /** An amount in the smallest unit of its currency. */
  money(value: { readonly amount: number; readonly currency: string }): string;
  /** The name of a language, such as `de` or `en-GB`. */
  language(tag: string): string;
  /** The short name of a weekday, 0 for Monday. */
  weekday(index: number): string;
}

/** Formats for a language, such as `en` or `de`. */
export function createFormat(language: string): Format {
  const decimals = (least: number, most: number) =>
    new Intl.NumberFormat(language, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, options);
  const inUnit = (value: number, unit: string) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
    }).format(value);
  const number = (value: number) => decimals(0, 6).format(value);
  /** Whole seconds in so many units from the greatest on. */
  const inUnits = (
    seconds: number,
    most: number,
    units: readonly (typeof UNITS)[number][] = UNITS,
  ) => {
    const first = units.findIndex(unit => seconds >= unit.seconds);
    if (first < 0) {
      return inUnit(0, 'second');
    }
    let rest = seconds;
    const parts = units.slice(first, first + most).flatMap(unit => {
      const count = Math.floor(rest / unit.seconds);
      rest %= unit.seconds;
      return count === 0 ? [] : [inUnit(count, unit.unit)];
    });
    return parts.join(' ').replace(/ /g, SPACE);
  };
  const duration = (seconds: number) =>
    inUnits(Math.floor(Math.abs(seconds)), 2);
  const decimalText = (decimal: string) => {
    const places = decimal.split('.')[1]?.length ?? 0;
    return decimals(places, places).format(Number(decimal));
  };
  return {
    number,
    decimalText,
    percentText: percent => `${decimalText(percent)}${SPACE}%`,
    percent: value => `${number(value)}${SPACE}%`,
    duration,
    durationExact: seconds => inUnits(Math.ceil(seconds), UNITS.length),
    serviceTime: seconds =>
      inUnits(Math.ceil(seconds), UNITS.length, UNITS.slice(1)),
    durationUp: seconds => {
      const whole = Math.ceil(Math.abs(seconds));
      const first = UNITS.findIndex(unit => whole >= unit.seconds);
      const step = UNITS[first + 1]?.seconds ?? 1;
      return duration(Math.ceil(whole / step) * step);
    },
    instant: (iso, timeZone) =>
      dates({ timeZone, dateStyle: 'medium', timeStyle: 'medium' }).format(
        new Date(iso),
      ),
    moment: (iso, timeZone) =>
      dates({ timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(
        new Date(iso),
      ),
    time: (iso, timeZone) =>
      dates({ timeZone, hour: '2-digit', minute: '2-digit' }).format(
        new Date(iso),
      ),
    date: date =>
      dates({ timeZone: 'UTC', dateStyle: 'medium' }).format(new Date(date)),
    dayAndMonth: date =>
      dates({ timeZone: 'UTC', day: 'numeric', month: 'short' }).format(
        new Date(date),
      ),
    shortMonth: label =>
      dates({ timeZone: 'UTC', month: 'short' }).format(new Date(label)),
    month: label =>
      dates({ timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
        new Date(`${label}-01`),
      ),
    ago: (iso, now) =>
      new Intl.RelativeTimeFormat(language, {
        numeric: 'auto',
        style: 'short',
      }).format(
        -Math.max(0, Math.floor((now - Date.parse(iso)) / 60_000)),
        'minute',
      ),
    money: value => moneyInWords(value, language),
    language: tag =>
      new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag,
    weekday: index =>
      dates({ timeZone: 'UTC', weekday: 'short' }).format(
        new Date(MONDAY + index * DAY * 1000),
      ),
  };
}
