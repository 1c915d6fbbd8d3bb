import {
  VERDICTS,
  type RollUpSummary,
} from '@service-levels/backstage-plugin-sla-common';
import type { Translate } from '../translations/useTranslate';
import { statusInWords } from './shownStatus';

/** The worst, and how many have it: "1 of 5 breached"; of one target its status alone. */
export function worstOfSummaryInWords(
  { targets, worst, counts }: RollUpSummary,
  t: Translate,
): string {
  if (worst === null) {
    return t('rollUp.nothing');
  }
  const status = statusInWords(worst, t);
  return targets === 1
    ? status
    : t('rollUp.someOf', { count: counts[worst], targets, status });
}

/** Every status with its count, worst first: "1 breached, 3 at risk, 38 met". */
export function countsInWords({ counts }: RollUpSummary, t: Translate): string {
  return VERDICTS.filter(verdict => counts[verdict] > 0)
    .map(verdict =>
      t('rollUp.some', {
        count: counts[verdict],
        status: statusInWords(verdict, t),
      }),
    )
    .join(', ');
}

/** The worst first, then what else there is: "1 of 42 breached, 3 at risk, 38 met". */
export function summaryInWords(summary: RollUpSummary, t: Translate): string {
  const { worst, counts } = summary;
  const others =
    worst === null
      ? ''
      : countsInWords({ ...summary, counts: { ...counts, [worst]: 0 } }, t);
  return [worstOfSummaryInWords(summary, t), others]
    .filter(words => words !== '')
    .join(', ');
}
