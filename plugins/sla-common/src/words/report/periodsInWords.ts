import type { ReportWording } from './ReportWording';

const DAY_MILLISECONDS = 86_400_000;

/** A label of a period, taken apart. */
type PeriodLabel =
  | { readonly kind: 'month' }
  | { readonly kind: 'quarter'; readonly year: string; readonly part: string }
  | { readonly kind: 'week'; readonly year: string; readonly part: string }
  | { readonly kind: 'year' }
  | { readonly kind: 'rolling'; readonly first: string; readonly last: string }
  | { readonly kind: 'other' };

function parse(label: string): PeriodLabel {
  if (/^\d{4}-\d{2}$/.test(label)) {
    return { kind: 'month' };
  }
  if (/^\d{4}$/.test(label)) {
    return { kind: 'year' };
  }
  const [, year, kind, part] = /^(\d{4})-([QW])(\d{1,2})$/.exec(label) ?? [];
  if (year !== undefined) {
    return { kind: kind === 'Q' ? 'quarter' : 'week', year, part };
  }
  const [, first, last] =
    /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(label) ?? [];
  return first === undefined
    ? { kind: 'other' }
    : { kind: 'rolling', first, last };
}

/** "October 2026", "Q4 2026", "the 30 days up to 31 October 2026". */
export function periodName(
  label: string,
  { words, write }: ReportWording,
): string {
  const parsed = parse(label);
  switch (parsed.kind) {
    case 'month':
      return write.month(label);
    case 'quarter':
      return words.period.quarter(parsed.part, parsed.year);
    case 'week':
      return words.period.week(Number(parsed.part), parsed.year);
    case 'rolling': {
      const span = Date.parse(parsed.last) - Date.parse(parsed.first);
      return words.period.rolling(
        span / DAY_MILLISECONDS + 1,
        write.date(parsed.last),
      );
    }
    default:
      return label;
  }
}

/** "in October 2026" */
export function inPeriod(label: string, wording: ReportWording): string {
  const { kind } = parse(label);
  return wording.words.period.within(
    periodName(label, wording),
    kind === 'week' || kind === 'rolling' ? 'other' : kind,
  );
}

/** "10/26", "Q4/26", "W44": for the head of a column. */
export function shortPeriod(
  label: string,
  { words, language }: ReportWording,
): string {
  const parsed = parse(label);
  switch (parsed.kind) {
    case 'month':
      return `${label.slice(5)}/${label.slice(2, 4)}`;
    case 'quarter':
      return words.period.shortQuarter(parsed.part, parsed.year.slice(2));
    case 'week':
      return words.period.shortWeek(Number(parsed.part));
    case 'rolling':
      return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
        timeZone: 'UTC',
        day: 'numeric',
        month: 'numeric',
      }).format(new Date(parsed.last));
    default:
      return label;
  }
}
