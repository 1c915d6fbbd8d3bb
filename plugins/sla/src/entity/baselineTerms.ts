import type {
  BaselineQuery,
  Indicator,
} from '@service-levels/backstage-plugin-sla-common';

const SECONDS_PER_HOUR = 3600;

/** The terms that a reader wants an indicator judged by, as they stand in the form. */
export interface BaselineTerms {
  /** Ref of the indicator. */
  readonly indicator: string;
  /** Name of a calendar; empty for around the clock. */
  readonly calendar: string;
  readonly timeZone: string;
  /** Of values. */
  readonly op: 'lte' | 'gte';
  /** Of cases. */
  readonly measure: 'response' | 'resolution';
  /** Of cases: within how many hours of service time, as typed. */
  readonly hours: string;
}

function secondsOf(hours: string): number {
  return Math.round(Number(hours) * SECONDS_PER_HOUR);
}

/** Whether everything is there that a stream needs; what is wrong with it the API says. */
export function isComplete(
  terms: BaselineTerms,
  stream: Indicator['stream'],
): boolean {
  return (
    terms.timeZone.trim() !== '' &&
    (stream !== 'cases' || secondsOf(terms.hours) > 0)
  );
}

/** What the API is asked for: of the terms those that fit what the indicator collects. */
export function queryOf(
  terms: BaselineTerms,
  stream: Indicator['stream'],
): BaselineQuery {
  const { indicator, calendar, timeZone, op, measure, hours } = terms;
  return {
    indicator,
    timeZone: timeZone.trim(),
    ...(calendar !== '' && { calendar }),
    ...(stream === 'values' && { op }),
    ...(stream === 'cases' && { measure, withinSeconds: secondsOf(hours) }),
  };
}
