import type { DocumentLanguage } from './Language';

/** The tags by which figures and dates are written: English as in Europe, day before month. */
const LOCALES: Readonly<Record<DocumentLanguage, string>> = {
  en: 'en-GB',
  de: 'de-DE',
};

/** Unbreakable, so that a figure and its unit stay together. */
const SPACE = '\u00a0';

/** Monday, 1 January 2024: where the names of weekdays are read from. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MILLISECONDS = 86_400_000;

const UNITS = [
  { unit: 'hour', sign: 'h', seconds: 3600 },
  { unit: 'minute', sign: 'min', seconds: 60 },
  { unit: 'second', sign: 's', seconds: 1 },
] as const;

/** Writes figures and dates of documents in one language. */
export interface Writing {
  readonly language: DocumentLanguage;
  /** At most six decimals. */
  number(value: number): string;
  percent(value: number): string;
  /** A decimal as text, such as `99.871`, with all the decimals that it has. */
  decimal(text: string): string;
  /** Whole seconds of service time in hours, minutes and seconds, all of them. */
  duration(seconds: number): string;
  /** The same with the signs of the units, which are one in all languages: 16 min 22 s. */
  shortDuration(seconds: number): string;
  /** A calendar date, `2026-12-31`, as 31 December 2026. */
  date(date: string): string;
  /** Without its year. */
  dayAndMonth(date: string): string;
  /** `2026-11`, as November 2026. */
  month(label: string): string;
  /** An instant on the clock of a zone, with the zone. */
  instant(iso: string, timeZone: string): string;
  /** The same as short as it can be, for tables: 31 Oct 2026, 23:00. */
  moment(iso: string, timeZone: string): string;
  /** The name of a weekday, 0 for Monday. */
  weekday(index: number): string;
  /** Its short name. */
  shortWeekday(index: number): string;
  /** An amount in the smallest unit of its currency. */
  money(value: { readonly amount: number; readonly currency: string }): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
}

const known = new Map<DocumentLanguage, Writing>();

/** How documents are written in a language; made once, since formats cost more than what they write. */
export function writingIn(language: DocumentLanguage): Writing {
  const writing = known.get(language) ?? createWriting(language);
  known.set(language, writing);
  return writing;
}

function createWriting(language: DocumentLanguage): Writing {
  const locale = LOCALES[language];
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const number = (value: number) => numbers.format(value);
  const inUnit = (value: number, unit: string) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
    })
      .format(value)
      .replace(/ /g, SPACE);
  /** Whole seconds in all units that there are some of. */
  const inUnits = (
    seconds: number,
    say: (unit: (typeof UNITS)[number], count: number) => string,
  ) => {
    let rest = seconds;
    const parts = UNITS.flatMap(unit => {
      const count = Math.floor(rest / unit.seconds);
      rest %= unit.seconds;
      return count === 0 ? [] : [say(unit, count)];
    });
    return parts.length === 0
      ? say(UNITS[UNITS.length - 1], 0)
      : parts.join(' ');
  };
  const weekday = (index: number, length: 'long' | 'short') =>
    dates({ weekday: length }).format(
      new Date(MONDAY + index * DAY_MILLISECONDS),
    );
  return {
    language,
    number,
    percent: value => `${number(value)}${SPACE}%`,
    decimal: text => {
      const places = text.split('.')[1]?.length ?? 0;
      return new Intl.NumberFormat(locale, {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
      }).format(Number(text));
    },
    duration: seconds => inUnits(seconds, ({ unit }, n) => inUnit(n, unit)),
    shortDuration: seconds =>
      inUnits(seconds, ({ sign }, n) => `${number(n)}${SPACE}${sign}`),
    date: date => dates({ dateStyle: 'long' }).format(new Date(date)),
    dayAndMonth: date =>
      dates({ day: 'numeric', month: 'long' }).format(new Date(date)),
    month: label =>
      dates({ month: 'long', year: 'numeric' }).format(new Date(`${label}-01`)),
    instant: (iso, timeZone) =>
      dates({
        timeZone,
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZoneName: 'short',
      }).format(new Date(iso)),
    moment: (iso, timeZone) =>
      dates({ timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(
        new Date(iso),
      ),
    weekday: index => weekday(index, 'long'),
    shortWeekday: index => weekday(index, 'short'),
    money: ({ amount, currency }) => {
      const format = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
      });
      // 2 for euros, 0 for yen.
      const { maximumFractionDigits = 2 } = format.resolvedOptions();
      return format.format(amount / 10 ** maximumFractionDigits);
    },
    list: items =>
      new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  };
}
