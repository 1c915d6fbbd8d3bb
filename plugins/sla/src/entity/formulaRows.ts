import {
  isRatio,
  type ExplanationPart,
} from '@service-levels/backstage-plugin-sla-common';
import { attainedInWords } from './attainedInWords';
import type { MeasuredWords } from './Words';

/** A line of a calculation. */
export interface FormulaRow {
  readonly term: string;
  readonly figure: string;
}

/** The service time that was there, step by step to the part of it that is judged. */
function timeRows(
  part: ExplanationPart,
  counted: number,
  { t, format }: MeasuredWords,
): FormulaRow[] {
  const leftOut = part.noData === 'exclude' ? part.unknownSeconds : 0;
  const seconds = (value: number) =>
    t('explanation.seconds', { seconds: format.number(value) });
  return [
    {
      term: t('explanation.serviceTime'),
      figure: seconds(counted + leftOut + part.excludedSeconds),
    },
    ...(part.excludedSeconds > 0
      ? [
          {
            term: t('explanation.excludedTime'),
            figure: seconds(part.excludedSeconds),
          },
        ]
      : []),
    ...(leftOut > 0
      ? [{ term: t('explanation.unknownTime'), figure: seconds(leftOut) }]
      : []),
    { term: t('explanation.countedTime'), figure: seconds(counted) },
  ];
}

function availabilityRows(
  part: ExplanationPart,
  words: MeasuredWords,
): FormulaRow[] {
  const { t, format } = words;
  const { attained } = part;
  const { good, total } =
    attained !== null && isRatio(attained) ? attained : { good: 0, total: 0 };
  const seconds = (value: number) =>
    t('explanation.seconds', { seconds: format.number(value) });
  return [
    ...timeRows(part, total, words),
    { term: t('explanation.badTime'), figure: seconds(total - good) },
    { term: t('explanation.goodTime'), figure: seconds(good) },
  ];
}

/** What was counted, of it what was not good, and what was. */
function sharesRows(
  part: ExplanationPart,
  all: string,
  { t, format }: MeasuredWords,
): FormulaRow[] {
  const { attained } = part;
  if (attained === null || !isRatio(attained)) {
    return [];
  }
  const { good, total } = attained;
  return [
    { term: all, figure: format.number(total) },
    { term: t('explanation.notGood'), figure: format.number(total - good) },
    { term: t('explanation.goodTime'), figure: format.number(good) },
  ];
}

function rowsOfKind(part: ExplanationPart, words: MeasuredWords): FormulaRow[] {
  const { t, format, measured } = words;
  const { attained, objective, serviceSeconds, unknownSeconds } = part;
  const leftOut = part.noData === 'exclude' ? unknownSeconds : 0;
  switch (objective.kind) {
    case 'availability':
      return availabilityRows(part, words);
    case 'outage-count':
    case 'longest-outage':
      return timeRows(part, serviceSeconds - leftOut, words);
    case 'success-ratio':
      return sharesRows(
        part,
        t('explanation.allOf', {
          what: measured?.unit ?? t('amount.what.events'),
        }),
        words,
      );
    case 'value-slices':
      return sharesRows(
        part,
        t('explanation.allOf', { what: t('amount.what.slices') }),
        words,
      );
    case 'cases-in-time':
      return sharesRows(
        part,
        t('explanation.allOf', { what: t('amount.what.cases') }),
        words,
      );
    case 'mean':
      return attained === null || isRatio(attained)
        ? []
        : [
            {
              term: t('explanation.values'),
              figure: format.number(attained.count),
            },
          ];
    default:
      return objective satisfies never;
  }
}

/** What the last line of a calculation is called. */
function resultTerm(
  { objective }: ExplanationPart,
  { t }: MeasuredWords,
): string {
  switch (objective.kind) {
    case 'outage-count':
      return t('explanation.outages');
    case 'longest-outage':
      return t('explanation.longest');
    case 'mean':
      return t('explanation.mean');
    default:
      return t('explanation.achieved');
  }
}

/** The calculation of a part with its numbers, so that a reader can repeat it. */
export function formulaRows(
  part: ExplanationPart,
  words: MeasuredWords,
): FormulaRow[] {
  const achieved = attainedInWords(part.attained, part.objective, words);
  return [
    ...rowsOfKind(part, words),
    ...(achieved === undefined
      ? []
      : [{ term: resultTerm(part, words), figure: achieved }]),
  ];
}
