import type { AgreementTerms, Objective, TargetTerms } from '../../model';
import type { DocumentLanguage } from '../document/Language';
import type { Writing } from '../document/Writing';
import { compactHours } from '../compactHours';
import { periodFigures, wholeAllowance, type PeriodFigures } from './allowance';
import { targetPhrasesDe } from './targetPhrases.de';
import { targetPhrasesEn } from './targetPhrases.en';
import type { Subject, TargetPhrases } from './TargetPhrases';

const PHRASES: Readonly<Record<DocumentLanguage, TargetPhrases>> = {
  en: targetPhrasesEn,
  de: targetPhrasesDe,
};

/** What of the terms says when a target is judged. @public */
export type SentenceTerms = Pick<
  AgreementTerms,
  'timeZone' | 'calendar' | 'effectiveFrom' | 'effectiveTo'
>;

/** What is known of an indicator that a target is measured by. @public */
export interface MeasuredBy {
  readonly stream: string;
  readonly unit: string | null;
  /** What people call it; without it its name. */
  readonly title?: string | null;
  /** The width of its buckets, once there are any. */
  readonly bucketSeconds?: number | null;
}

/** What the sentence about a target is made of. */
export interface SentenceParts {
  readonly terms: SentenceTerms;
  readonly entity: string;
  readonly measured: MeasuredBy | undefined;
  readonly write: Writing;
  /** Epoch seconds: what is allowed is said of the period then; of none where it is absent. */
  readonly at?: number;
}

function hoursOf(
  { calendar: own }: TargetTerms,
  { terms, write }: SentenceParts,
  phrases: TargetPhrases,
): string {
  const calendar = own ?? terms.calendar;
  const { always, never } = phrases;
  const weekday = write.shortWeekday;
  return phrases.hours({
    hours: compactHours(calendar, { weekday, always, never }),
    hasHolidays: calendar.holidays.length > 0,
    exceptions: calendar.exceptions.length,
  });
}

/** Which period figures are of, and how many days of service it has. */
function allowedIn(
  { span, days }: PeriodFigures,
  write: Writing,
  phrases: TargetPhrases,
) {
  const { label, first, last } = span;
  return {
    span: phrases.spanNamed(
      label === null
        ? { kind: 'dates', first: write.date(first), last: write.date(last) }
        : {
            kind: 'period',
            label,
            month: /^\d{4}-\d{2}$/.test(label) ? write.month(label) : label,
          },
    ),
    days: phrases.days({ ...days, number: write.number(days.count) }),
  };
}

/** A value with its unit; of counts the ratio from 0 to 1 is read as a percentage. */
function valueIn(
  value: number,
  measured: MeasuredBy | undefined,
  write: Writing,
) {
  return measured?.stream === 'counts'
    ? write.percent(Number((value * 100).toFixed(6)))
    : [write.number(value), measured?.unit].filter(Boolean).join('\u00a0');
}

function whatIsMeasured(
  { indicator }: TargetTerms,
  { measured, entity }: SentenceParts,
  phrases: TargetPhrases,
): string {
  const name = indicator.slice(indicator.lastIndexOf('/') + 1);
  return measured?.stream === 'counts'
    ? phrases.ratio(phrases.events(measured.unit), entity)
    : phrases.value(measured?.title ?? name, entity);
}

/** What may fail of the period that is asked about; undefined where that is not known before. */
function allowed(
  objective: Objective,
  figures: PeriodFigures,
  { measured, write }: SentenceParts,
  phrases: TargetPhrases,
): string | undefined {
  const within = allowedIn(figures, write, phrases);
  if (objective.kind === 'availability') {
    return phrases.downtime({
      ...within,
      duration: write.shortDuration(
        wholeAllowance(objective.atLeast, figures.seconds),
      ),
    });
  }
  const width =
    objective.kind === 'value-slices'
      ? objective.sliceSeconds ?? measured?.bucketSeconds
      : undefined;
  if (objective.kind !== 'value-slices' || !width) {
    return undefined;
  }
  const total = figures.slicesOf(width);
  return phrases.missedSlices({
    ...within,
    most: write.number(wholeAllowance(objective.atLeast, total)),
    total: write.number(total),
  });
}

function judged(
  target: TargetTerms,
  subject: Subject,
  parts: SentenceParts,
  phrases: TargetPhrases,
): string {
  const { objective } = target;
  const { measured, write } = parts;
  switch (objective.kind) {
    case 'availability':
      return phrases.availability({
        ...subject,
        percent: write.percent(objective.atLeast),
      });
    case 'outage-count':
      return phrases.outages({ ...subject, most: objective.atMost });
    case 'longest-outage':
      return objective.atMostSeconds === 0
        ? phrases.outages({ ...subject, most: 0 })
        : phrases.longest({
            ...subject,
            duration: write.shortDuration(objective.atMostSeconds),
          });
    case 'success-ratio':
      return phrases.success({
        ...subject,
        percent: write.percent(objective.atLeast),
        events: phrases.events(measured?.unit ?? null),
      });
    case 'value-slices': {
      const width = objective.sliceSeconds ?? measured?.bucketSeconds ?? null;
      const { op, value } = objective.slice;
      return phrases.inSlices({
        ...subject,
        percent: write.percent(objective.atLeast),
        slices: phrases.slices(
          width === null ? null : write.shortDuration(width),
        ),
        what: whatIsMeasured(target, parts, phrases),
        limit: phrases.limit[op](valueIn(value, measured, write)),
      });
    }
    case 'mean':
      return phrases.mean({
        ...subject,
        what: whatIsMeasured(target, parts, phrases),
        limit: phrases.limit[objective.op](
          valueIn(objective.value, measured, write),
        ),
      });
    case 'cases-in-time': {
      const { orAtMostMissed } = objective;
      const inTime = phrases.inTime({
        ...subject,
        measure: objective.measure,
        percent: write.percent(objective.atLeast),
        cases: phrases.cases(objective.category),
        duration: write.shortDuration(objective.withinSeconds),
      });
      return orAtMostMissed === null
        ? inTime
        : `${inTime}${phrases.orMissed(orAtMostMissed)}`;
    }
    default:
      return objective satisfies never;
  }
}

/** The phrases of a language. */
export function phrasesIn(language: DocumentLanguage): TargetPhrases {
  return PHRASES[language];
}

/** What is judged of a target, in one sentence. */
export function sentenceOfTarget(
  target: TargetTerms,
  parts: SentenceParts,
): string {
  const { terms, entity, write, at } = parts;
  const phrases = phrasesIn(write.language);
  const subject: Subject = {
    entity,
    hours: hoursOf(target, parts, phrases),
    period: phrases.period(target.period),
  };
  const figures =
    at === undefined
      ? undefined
      : allowed(
          target.objective,
          periodFigures(target, terms, at),
          parts,
          phrases,
        );
  const what = judged(target, subject, parts, phrases);
  return figures === undefined ? `${what}.` : `${what}: ${figures}.`;
}
