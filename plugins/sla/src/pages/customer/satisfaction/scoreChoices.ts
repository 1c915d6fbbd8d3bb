import { SCORES } from '@service-levels/backstage-plugin-sla-common';

/** Each score with the key of its words; the worst first, as scores count. */
export const SCORE_CHOICES = (
  ['worst', 'bad', 'neither', 'good', 'best'] as const
).map((words, i) => ({ score: SCORES.worst + i, words }));
