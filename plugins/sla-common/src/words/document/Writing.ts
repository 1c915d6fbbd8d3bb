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
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const;

/** Writes figures and dates of documents in one language. */
export interface Writing {
  readonly language: DocumentLanguage;
  /** At most six decimals. */
  number(value: number): string;
  percent(value: number): string;
  /** Whole seconds of service time in hours, minutes and seconds, all of them. */
  duration(seconds: number): string;
  /** A calendar date, `2026-12-31`, as 31 December 2026. */
  date(date: string): string;
  /** Without its year. */
  dayAndMonth(date: string): string;
  /** An instant on the clock of a zone, with the zone. */
  instant(iso: string, timeZone: string): string;
  /** The name of a weekday, 0 for Monday. */
  weekday(index: number): string;
  /** An amount in the smallest unit of its currency. */
  money(value: { readonly amount: number; readonly currency: string }): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
}

/** How documents are written in a language. */
export function writingIn(language: DocumentLanguage): Writing {
  const locale = LOCALES[language];
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const number = (value: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
  const inUnit = (value: number, unit: string) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
    })
      .format(value)
      .replace(/ /g, SPACE);
  return {
    language,
    number,
    percent: value => `${number(value)}${SPACE}%`,
    duration: seconds => {
      let rest = seconds;
      const parts = UNITS.flatMap(unit => {
        const count = Math.floor(rest / unit.seconds);
        rest %= unit.seconds;
        return count === 0 ? [] : [inUnit(count, unit.unit)];
      });
      return parts.length === 0 ? inUnit(0, 'second') : parts.join(' ');
    },
    date: date => dates({ dateStyle: 'long' }).format(new Date(date)),
    dayAndMonth: date =>
      dates({ day: 'numeric', month: 'long' }).format(new Date(date)),
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
    weekday: index =>
      dates({ weekday: 'long' }).format(
        new Date(MONDAY + index * DAY_MILLISECONDS),
      ),
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
