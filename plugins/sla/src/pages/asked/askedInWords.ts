import type { AskedFigure } from '@service-levels/backstage-plugin-sla-common';
import { attainedInWords } from '../../entity/attainedInWords';
import { objectiveInWords } from '../../entity/objectiveInWords';
import type { Words } from '../../entity/Words';
import { periodName } from '../../format/periodName';

/** What was missed, for who knows nothing of service levels: "Payments was down 52 min in October 2026; 17 min were agreed." */
export function askedInWords(
  figure: AskedFigure,
  service: string,
  words: Words,
): string {
  const { t, format } = words;
  const { objective, budget, attained, targetName: target } = figure;
  const period = periodName(figure.period.label, words);
  if (objective.kind === 'availability' && budget !== null) {
    return t('asked.downFor', {
      service,
      period,
      down: format.durationUp(budget.consumed),
      allowed: format.duration(budget.allowed),
    });
  }
  return t('asked.missed', {
    service,
    period,
    target,
    achieved: attainedInWords(attained, objective, words) ?? t('asked.nothing'),
    agreed: objectiveInWords(objective, words),
  });
}
