import type {
  Attainment,
  Improvement,
} from '@service-levels/backstage-plugin-sla-common';
import { attainedInWords } from '../../entity/attainedInWords';
import type { Words } from '../../entity/Words';
import { dateOf } from '../../format/dateOf';
import { periodName } from '../../format/periodName';
import type { ImprovementRow } from './loadImprovements';

/** Whether somebody still has it to do. */
export function isOpen({ state }: Pick<Improvement, 'state'>): boolean {
  return state !== 'done' && state !== 'dropped';
}

/** Whether its day is over. */
export function isOverdue(improvement: Improvement, now: number): boolean {
  const { due } = improvement;
  return isOpen(improvement) && due !== null && due < dateOf(now);
}

function figureInWords(
  figure: Attainment | null,
  key: 'improvements.before' | 'improvements.after',
  words: Words,
): string[] {
  if (figure === null) {
    return [];
  }
  const percent = attainedInWords(figure.attained, figure.objective, words);
  return percent === undefined
    ? []
    : [
        words.t(key, {
          period: periodName(figure.period.label, words),
          percent,
        }),
      ];
}

/** What was said came of it, and what its target achieved before and after; none while nothing is known. */
export function resultInWords(
  { improvement, figures }: ImprovementRow,
  words: Words,
): readonly string[] {
  const { result, dropReason } = improvement;
  return [
    ...(dropReason === null
      ? []
      : [words.t('improvements.dropped', { reason: dropReason })]),
    ...(result === null ? [] : [result]),
    ...figureInWords(figures?.before ?? null, 'improvements.before', words),
    ...figureInWords(figures?.after ?? null, 'improvements.after', words),
  ];
}

/** What it is to change: the target, the words, the figure. */
export function effectInWords(
  { target, expected, expectedFigure }: Improvement,
  { t }: Words,
): readonly string[] {
  return [
    ...(target === null
      ? []
      : [`${target.agreementTitle}: ${target.targetName}`]),
    ...(expected === null ? [] : [expected]),
    ...(expectedFigure === null
      ? []
      : [t('improvements.figure', { figure: expectedFigure })]),
  ];
}
