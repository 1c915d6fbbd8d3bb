import type {
  Attainment,
  Objective,
  WithoutIt,
} from '@service-levels/backstage-plugin-sla-common';
import { statusInWords } from '../widgets/shownStatus';
import { attainedInWords } from './attainedInWords';
import { reportedValueInWords } from './reported/reportedValueInWords';
import type { MeasuredWords, Words } from './Words';

/** Why there is no figure where there was nothing to judge. */
function nothingInWords({ kind }: Objective, { t }: Words): string {
  switch (kind) {
    case 'success-ratio':
      return t('targets.noEvents');
    case 'cases-in-time':
      return t('targets.noCases');
    case 'mean':
      return t('targets.noValues');
    default:
      return t('targets.noServiceTime');
  }
}

/** What was achieved, or that nothing is known. */
export function achievedInWords(
  figure: Attainment,
  words: MeasuredWords,
): string {
  const { t, format } = words;
  const { attained, attainedPercent, objective, parts, status } = figure;
  if (attainedPercent !== null) {
    return format.percentText(attainedPercent);
  }
  const achieved = attainedInWords(attained, objective, words);
  if (achieved !== undefined) {
    return achieved;
  }
  if (parts !== null && parts.some(part => part.attained !== null)) {
    return t('targets.seeParts');
  }
  return status === 'no-events'
    ? nothingInWords(objective, words)
    : t('targets.nothingKnown');
}

/** That a target does not hold now, and since or until when; undefined where it does. */
export function phaseInWords(
  { period }: Attainment,
  { t, format }: Words,
): string | undefined {
  switch (period.state) {
    case 'closed':
      return t('targets.ended', {
        at: format.instant(period.to, period.timeZone),
      });
    case 'future':
      return t('targets.begins', {
        at: format.instant(period.from, period.timeZone),
      });
    default:
      return undefined;
  }
}

/** What the period would end with; undefined where it is over or nothing is known. */
export function ifNothingMoreInWords(
  { ifNothingMore, objective }: Attainment,
  words: MeasuredWords,
): string | undefined {
  const achieved = attainedInWords(ifNothingMore, objective, words);
  return achieved && words.t('targets.ifNothingMore', { percent: achieved });
}

/** How a figure would read without what people took out of it, with its verdict where that is another. */
function withoutInWords(
  without: WithoutIt | null,
  figure: Attainment,
  options: {
    readonly key: 'without.exclusions' | 'without.corrections';
    readonly words: MeasuredWords;
  },
): string[] {
  const { key, words } = options;
  const { t, format } = words;
  if (without === null) {
    return [];
  }
  const achieved =
    without.attainedPercent === null
      ? attainedInWords(without.attained, figure.objective, words)
      : format.percentText(without.attainedPercent);
  const text = t(key, { achieved: achieved ?? t('targets.nothingKnown') });
  return [
    without.status === figure.status
      ? text
      : t('without.verdict', {
          text,
          status: statusInWords(without.status, t),
        }),
  ];
}

/** What the other side said of a period in which nothing was measured; nothing where it was. */
function reportedInWords(figure: Attainment, words: MeasuredWords): string[] {
  const { reported, objective } = figure;
  const { t } = words;
  if (reported === null) {
    return [];
  }
  const { attained, reportedBy, status } = reported;
  return [
    t('reported.figure', {
      achieved: reportedValueInWords(attained, objective, words),
      by: reportedBy,
      status: statusInWords(status, t),
    }),
  ];
}

/**
 * What stands beside a figure: "reported, not measured: 99.9 %", "99.930 %
 * without exclusions", "99.710 % before corrections"; nothing where there is
 * nothing more to say.
 */
export function besidesInWords(
  figure: Attainment,
  words: MeasuredWords,
): string[] {
  return [
    ...reportedInWords(figure, words),
    ...withoutInWords(figure.withoutExclusions, figure, {
      key: 'without.exclusions',
      words,
    }),
    ...withoutInWords(figure.withoutCorrections, figure, {
      key: 'without.corrections',
      words,
    }),
  ];
}
