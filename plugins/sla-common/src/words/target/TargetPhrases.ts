import type { Comparison, TargetPeriod } from '../../model';

/** What the figures of one period are said of. */
export type NamedSpan =
  /** `2026-11`, `2026-W45`, `2026-Q4` or `2026`. */
  | { readonly kind: 'period'; readonly label: string; readonly month: string }
  /** Dates as they are written, both included. */
  | { readonly kind: 'dates'; readonly first: string; readonly last: string };

/** Days of a period on which there are service hours. */
export interface ServiceDays {
  readonly kind: 'all' | 'working' | 'some';
  readonly count: number;
  /** As it is written. */
  readonly number: string;
}

/** Service hours with what of them is different on single days. */
export interface HoursToSay {
  readonly hours: string;
  readonly hasHolidays: boolean;
  /** How many days have hours of their own. */
  readonly exceptions: number;
}

/** The parts of a sentence about what is judged; figures come as they are written. */
export interface TargetPhrases {
  readonly always: string;
  readonly never: string;
  /** With the article: it follows a preposition. */
  readonly hours: (hours: HoursToSay) => string;
  readonly period: (period: TargetPeriod) => string;
  readonly spanNamed: (span: NamedSpan) => string;
  readonly days: (days: ServiceDays) => string;
  readonly limit: Readonly<Record<Comparison, (value: string) => string>>;
  readonly events: (unit: string | null) => string;
  readonly value: (indicator: string, entity: string) => string;
  readonly ratio: (events: string, entity: string) => string;
  readonly slices: (width: string | null) => string;
  readonly cases: (category: string | null) => string;
  readonly availability: (parts: Subject & { percent: string }) => string;
  readonly downtime: (parts: Allowed & { duration: string }) => string;
  readonly outages: (parts: Subject & { most: number }) => string;
  readonly longest: (parts: Subject & { duration: string }) => string;
  readonly success: (
    parts: Subject & { percent: string; events: string },
  ) => string;
  readonly inSlices: (
    parts: Omit<Subject, 'entity'> & {
      percent: string;
      slices: string;
      what: string;
      limit: string;
    },
  ) => string;
  readonly missedSlices: (
    parts: Allowed & { most: string; total: string },
  ) => string;
  readonly mean: (
    parts: Omit<Subject, 'entity'> & { what: string; limit: string },
  ) => string;
  readonly inTime: (
    parts: Subject & {
      measure: 'response' | 'resolution';
      percent: string;
      cases: string;
      duration: string;
    },
  ) => string;
  readonly orMissed: (most: number) => string;
  readonly whenDecided: string;
  readonly excluded: string;
}

/** Whose level it is, when. */
export interface Subject {
  readonly entity: string;
  readonly hours: string;
  readonly period: string;
}

/** Of which period figures are. */
export interface Allowed {
  readonly span: string;
  readonly days: string;
}
