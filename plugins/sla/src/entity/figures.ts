import {
  cutPercent,
  type Attainment,
  type Objective,
} from '@service-levels/backstage-plugin-sla-common';
import type { Format } from '../format/Format';
import type { Translate } from '../translations/useTranslate';

interface Words {
  readonly t: Translate;
  readonly format: Format;
}

/** An objective as on the page, "≥ 99.9 %". */
export function objectiveInWords(
  objective: Objective,
  { t, format }: Words,
): string {
  return t('objective.atLeast', { percent: format.percent(objective.atLeast) });
}

/** What was achieved, or that nothing is known. */
export function achievedInWords(
  figure: Attainment,
  { t, format }: Words,
): string {
  if (figure.attainedPercent !== null) {
    return format.percentText(figure.attainedPercent);
  }
  return figure.status === 'no-events'
    ? t('targets.noServiceTime')
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
  figure: Attainment,
  { t, format }: Words,
): string | undefined {
  const pair = figure.ifNothingMore;
  return pair === null || pair.total === 0
    ? undefined
    : t('targets.ifNothingMore', {
        percent: format.percentText(cutPercent(pair, 3)),
      });
}

/** What is left of the budget, or how much it is overdrawn. */
export function budgetInWords(
  figure: Attainment,
  { t, format }: Words,
): string {
  const { budget } = figure;
  if (budget === null) {
    return t('targets.noBudget');
  }
  const allowed = format.duration(budget.allowed);
  return budget.remaining < 0
    ? t('targets.over', { over: format.durationUp(-budget.remaining), allowed })
    : t('targets.left', {
        remaining: format.duration(budget.remaining),
        allowed,
      });
}
