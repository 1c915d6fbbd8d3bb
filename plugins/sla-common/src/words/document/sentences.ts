import type {
  Comparison,
  Objective,
  TargetPeriod,
  TargetTerms,
} from '../../model';
import type { DocumentLanguage } from './Language';
import type { Wording } from './Wording';

/** The parts of a sentence about a target. */
interface Phrases {
  readonly period: (period: TargetPeriod) => string;
  readonly limit: Readonly<Record<Comparison, (value: string) => string>>;
  readonly up: (percent: string) => string;
  readonly outages: (most: number) => string;
  readonly noOutage: string;
  readonly longest: (duration: string) => string;
  readonly succeed: (percent: string, what: string) => string;
  readonly events: string;
  readonly slices: (percent: string, width: string, limit: string) => string;
  readonly bucket: string;
  readonly mean: (limit: string) => string;
  readonly cases: (category: string | null) => string;
  readonly inTime: Readonly<
    Record<
      'response' | 'resolution',
      (percent: string, cases: string, duration: string) => string
    >
  >;
  readonly orMissed: (most: number) => string;
  readonly sentence: (period: string, service: string, what: string) => string;
}

const EN_PERIODS = {
  week: 'calendar week',
  month: 'calendar month',
  quarter: 'quarter of the year',
  year: 'calendar year',
};

const DE_PERIODS = {
  week: 'einer Kalenderwoche',
  month: 'einem Kalendermonat',
  quarter: 'einem Quartal',
  year: 'einem Kalenderjahr',
};

const PHRASES: Readonly<Record<DocumentLanguage, Phrases>> = {
  en: {
    period: period =>
      typeof period === 'string'
        ? `Of the service hours in a ${EN_PERIODS[period]}`
        : `Of the service hours in any ${period.rollingDays} days in a row`,
    limit: {
      lte: value => `at most ${value}`,
      gte: value => `at least ${value}`,
      lt: value => `below ${value}`,
      gt: value => `above ${value}`,
    },
    up: percent => `it is up at least ${percent}`,
    outages: most =>
      `there ${most === 1 ? 'is' : 'are'} at most ${most} ${
        most === 1 ? 'outage' : 'outages'
      }`,
    noOutage: 'there is no outage',
    longest: duration => `no outage takes longer than ${duration}`,
    succeed: (percent, what) => `at least ${percent} of ${what} are good`,
    events: 'events',
    slices: (percent, width, limit) =>
      `the value is ${limit} in at least ${percent} of all ${width}`,
    bucket: 'intervals of measurement',
    mean: limit => `the mean is ${limit}`,
    cases: category => (category === null ? 'cases' : `${category} cases`),
    inTime: {
      response: (percent, cases, duration) =>
        `at least ${percent} of ${cases} are answered within ${duration} of service time`,
      resolution: (percent, cases, duration) =>
        `at least ${percent} of ${cases} are resolved within ${duration} of service time`,
    },
    orMissed: most => `, or at most ${most} ${most === 1 ? 'is' : 'are'} not`,
    sentence: (period, service, what) =>
      `${service}: ${period.charAt(0).toLowerCase()}${period.slice(
        1,
      )}, ${what}.`,
  },
  de: {
    period: period =>
      typeof period === 'string'
        ? `in der Servicezeit in ${DE_PERIODS[period]}`
        : `in der Servicezeit von je ${period.rollingDays} Tagen hintereinander`,
    limit: {
      lte: value => `höchstens ${value}`,
      gte: value => `mindestens ${value}`,
      lt: value => `unter ${value}`,
      gt: value => `über ${value}`,
    },
    up: percent => `zu mindestens ${percent} verfügbar`,
    outages: most => `höchstens ${most} ${most === 1 ? 'Ausfall' : 'Ausfälle'}`,
    noOutage: 'kein Ausfall',
    longest: duration => `kein Ausfall länger als ${duration}`,
    succeed: (percent, what) => `mindestens ${percent} gut (${what})`,
    events: 'Ereignisse',
    slices: (percent, width, limit) =>
      `der Wert in mindestens ${percent} aller ${width} ${limit}`,
    bucket: 'Messabschnitte',
    mean: limit => `im Mittel ${limit}`,
    cases: category => (category === null ? 'Fälle' : `${category}-Fälle`),
    inTime: {
      response: (percent, cases, duration) =>
        `mindestens ${percent} der ${cases} innerhalb von ${duration} Servicezeit beantwortet`,
      resolution: (percent, cases, duration) =>
        `mindestens ${percent} der ${cases} innerhalb von ${duration} Servicezeit gelöst`,
    },
    orMissed: most => `, oder höchstens ${most} nicht`,
    sentence: (period, service, what) => `${service}: ${period} ${what}.`,
  },
};

function whatOf(
  objective: Objective,
  measured:
    | { readonly stream: string; readonly unit: string | null }
    | undefined,
  phrases: Phrases,
  { write }: Pick<Wording, 'write'>,
): string {
  const inUnit = (value: number) =>
    [write.number(value), measured?.unit].filter(Boolean).join('\u00a0');
  switch (objective.kind) {
    case 'availability':
      return phrases.up(write.percent(objective.atLeast));
    case 'outage-count':
      return objective.atMost === 0
        ? phrases.noOutage
        : phrases.outages(objective.atMost);
    case 'longest-outage':
      return objective.atMostSeconds === 0
        ? phrases.noOutage
        : phrases.longest(write.duration(objective.atMostSeconds));
    case 'success-ratio':
      return phrases.succeed(
        write.percent(objective.atLeast),
        measured?.unit ?? phrases.events,
      );
    case 'value-slices':
      return phrases.slices(
        write.percent(objective.atLeast),
        objective.sliceSeconds === null
          ? phrases.bucket
          : write.duration(objective.sliceSeconds),
        phrases.limit[objective.slice.op](
          measured?.stream === 'counts'
            ? write.percent(Number((objective.slice.value * 100).toFixed(6)))
            : inUnit(objective.slice.value),
        ),
      );
    case 'mean':
      return phrases.mean(phrases.limit[objective.op](inUnit(objective.value)));
    case 'cases-in-time': {
      const { measure, atLeast, category, withinSeconds, orAtMostMissed } =
        objective;
      const text = phrases.inTime[measure](
        write.percent(atLeast),
        phrases.cases(category),
        write.duration(withinSeconds),
      );
      return orAtMostMissed === null
        ? text
        : `${text}${phrases.orMissed(orAtMostMissed)}`;
    }
    default:
      return objective satisfies never;
  }
}

/** What is judged of a target, in a sentence. */
export function sentenceOfTarget(
  target: TargetTerms,
  wording: Wording,
): string {
  const phrases = PHRASES[wording.language];
  const entityRef = target.indicator.slice(
    0,
    target.indicator.lastIndexOf('/'),
  );
  return phrases.sentence(
    phrases.period(target.period),
    wording.nameOf(entityRef),
    whatOf(
      target.objective,
      wording.measuredBy(target.indicator),
      phrases,
      wording,
    ),
  );
}
