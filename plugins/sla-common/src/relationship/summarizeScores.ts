import type { ScoresSummary } from '../model/satisfaction';

/** With fewer answers than this a mean says nothing. */
const FEWEST_FOR_MEAN = 3;

/**
 * What some scores say together: their mean, or the single ones where there
 * are fewer than three.
 *
 * @public
 */
export function summarizeScores(scores: readonly number[]): ScoresSummary {
  const count = scores.length;
  if (count < FEWEST_FOR_MEAN) {
    return { count, mean: null, scores: [...scores].sort((a, b) => a - b) };
  }
  const sum = scores.reduce((total, score) => total + score, 0);
  return { count, mean: Math.round((sum * 100) / count) / 100, scores: null };
}
