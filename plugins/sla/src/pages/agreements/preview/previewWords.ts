import {
  isRatio,
  verdictOf,
  type Attained,
  type PreviewFigure,
  type PreviewMissing,
  type PreviewPeriod,
} from '@service-levels/backstage-plugin-sla-common';
import {
  attainedInWords,
  type JudgedBy,
} from '../../../entity/attainedInWords';
import type { Words } from '../../../entity/Words';
import { periodName } from '../../../format/periodName';
import type { Translate } from '../../../translations/useTranslate';
import type { EmptyCell, StripCell } from '../../../widgets/PeriodStrip';
import { statusInWords } from '../../../widgets/shownStatus';
import type { PreviewSummary } from './summaryOf';

/** What is said of a period where there is no figure of it. */
export type Absent = 'nothing' | 'not-kept';

/**
 * What a figure was judged by: what was in force may have been another kind of
 * objective than the one that is proposed.
 */
export function judgedByOf(
  attained: Attained | null,
  proposed: JudgedBy,
): JudgedBy {
  if (attained === null || isRatio(attained)) {
    return proposed;
  }
  if (attained.unit === 'outages') {
    return { kind: 'outage-count' };
  }
  if (proposed.kind === 'mean' || proposed.kind === 'longest-outage') {
    return proposed;
  }
  return { kind: attained.unit === 'seconds' ? 'longest-outage' : 'mean' };
}

/** What was achieved; undefined where nothing is known. */
export function figureInWords(
  { attained }: Pick<PreviewFigure, 'attained'>,
  proposed: JudgedBy,
  words: Words,
): string | undefined {
  return attainedInWords(attained, judgedByOf(attained, proposed), words);
}

/** The name of a period; of one that is not over, that it runs. */
export function periodInWords(
  { label, state }: Pick<PreviewPeriod, 'label' | 'state'>,
  words: Words,
): string {
  const period = periodName(label, words);
  return state === 'closed' ? period : words.t('preview.running', { period });
}

/** A period of a strip. */
export function cellOf(
  period: PreviewPeriod,
  figure: PreviewFigure | null,
  options: {
    readonly absent: Absent;
    readonly judgedBy: JudgedBy;
    readonly words: Words;
  },
): StripCell | EmptyCell {
  const { absent, judgedBy, words } = options;
  const { t } = words;
  const name = periodInWords(period, words);
  if (figure === null) {
    return {
      kind: 'empty',
      key: period.label,
      label:
        absent === 'nothing'
          ? t('preview.cellNothing', { period: name })
          : t('preview.cellNotKept', { period: name }),
    };
  }
  const status = verdictOf(figure);
  const achieved = figureInWords(figure, judgedBy, words);
  const said = { period: name, status: statusInWords(status, t) };
  return {
    kind: 'period',
    key: period.label,
    status,
    isCurrent: period.state === 'open',
    label:
      achieved === undefined
        ? t('preview.cellWithout', said)
        : t('preview.cell', { ...said, achieved }),
  };
}

/** "11 of 12 periods met", the worst of them, and of how many there is no verdict. */
export function summaryInWords(
  { met, judged, withoutVerdict, worst }: PreviewSummary,
  judgedBy: JudgedBy,
  words: Words,
): readonly string[] {
  const { t, format } = words;
  if (judged + withoutVerdict === 0) {
    return [t('preview.noneOver')];
  }
  const achieved = worst && figureInWords(worst, judgedBy, words);
  return [
    ...(judged > 0
      ? [t('preview.met', { met: format.number(met), count: judged })]
      : []),
    ...(worst === undefined || achieved === undefined
      ? []
      : [
          t('preview.worst', {
            achieved,
            period: periodName(worst.label, words),
          }),
        ]),
    ...(withoutVerdict > 0
      ? [t('preview.noVerdict', { count: withoutVerdict })]
      : []),
  ];
}

/** Why a target cannot be judged. */
export function missingInWords(
  missing: PreviewMissing,
  indicator: string,
  t: Translate,
): string {
  const words: Readonly<Record<PreviewMissing, string>> = {
    'no-indicator': t('preview.missing.noIndicator', { indicator }),
    'other-stream': t('preview.missing.otherStream', { indicator }),
    elsewhere: t('preview.missing.elsewhere', { indicator }),
  };
  return words[missing];
}
