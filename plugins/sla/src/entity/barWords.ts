import {
  isMeasurable,
  type RequiredLevel,
  type RequirementBars,
} from '@service-levels/backstage-plugin-sla-common';
import { attainedInWords } from './attainedInWords';
import { objectiveInWords } from './objectiveInWords';
import type { Words } from './Words';

/** A level of service as somebody wants it: an objective in words, or their own words. */
export function levelInWords(level: RequiredLevel, words: Words): string {
  return isMeasurable(level) ? objectiveInWords(level, words) : level.text;
}

/** What was achieved: the figure over all periods where there is one, and how many of them were met. */
export function achievedInWords(
  { achieved, agreed }: RequirementBars,
  words: Words,
): readonly string[] {
  const { t, format } = words;
  if (achieved === null || agreed === null) {
    return [t('requirements.nothing')];
  }
  const figure = attainedInWords(achieved.attained, agreed, words);
  return [
    ...(figure === undefined ? [] : [figure]),
    t('requirements.periodsMet', {
      met: format.number(achieved.met),
      judged: format.number(achieved.judged),
    }),
  ];
}
