import type { ScoresSummary } from '@service-levels/backstage-plugin-sla-common';
import type { Words } from './Words';

/** What some answers say: "4.2 of 5 (7 answers)", or fewer than three one by one. */
export function scoresInWords(
  { count, mean, scores }: ScoresSummary,
  { t, format }: Words,
): string {
  if (count === 0) {
    return t('satisfaction.nobody');
  }
  const number = format.number(count);
  return mean === null
    ? t('satisfaction.single', {
        scores: (scores ?? []).map(score => format.number(score)).join(', '),
        count,
        number,
      })
    : t('satisfaction.mean', { mean: format.number(mean), count, number });
}
