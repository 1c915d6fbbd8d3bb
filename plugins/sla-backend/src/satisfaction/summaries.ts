import {
  summarizeScores,
  type ScoresSummary,
} from '@service-levels/backstage-plugin-sla-common';
import type { ScoreCount } from './SatisfactionStore';

/** What counts say together, by what they are grouped by. */
export function summaries<TCount extends Pick<ScoreCount, 'score' | 'count'>>(
  counts: readonly TCount[],
  keyOf: (count: TCount) => string,
): Map<string, ScoresSummary> {
  const scores = new Map<string, number[]>();
  for (const counted of counts) {
    const key = keyOf(counted);
    const given = Array.from({ length: counted.count }, () => counted.score);
    scores.set(key, [...(scores.get(key) ?? []), ...given]);
  }
  return new Map(
    [...scores].map(([key, given]) => [key, summarizeScores(given)]),
  );
}
