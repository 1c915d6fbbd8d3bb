import {
  isRatio,
  type Attained,
  type PreviewFigure,
  type PreviewPeriod,
} from '@service-levels/backstage-plugin-sla-common';
import { badSideOf, type JudgedBy } from '../../../entity/attainedInWords';

/** A figure with the period that it is of. */
export interface WorstFigure {
  readonly label: string;
  readonly attained: Attained;
}

/** What periods that are over come to. */
export interface PreviewSummary {
  readonly met: number;
  /** Those with a verdict. */
  readonly judged: number;
  /** Those of which too little is known, or nothing was there to judge. */
  readonly withoutVerdict: number;
  /** undefined where nothing is known of any. */
  readonly worst: WorstFigure | undefined;
}

/** So that less is worse, whatever the objective. */
function goodness(attained: Attained, judgedBy: JudgedBy): number {
  if (isRatio(attained)) {
    return attained.good / attained.total;
  }
  const isLowBad = judgedBy.kind === 'mean' && badSideOf(judgedBy) === 'down';
  return isLowBad ? attained.value : -attained.value;
}

/** How many periods were met, and the worst of them; of those that are over. */
export function summaryOf(
  periods: readonly PreviewPeriod[],
  figureOf: (period: PreviewPeriod) => PreviewFigure | null,
  judgedBy: JudgedBy,
): PreviewSummary {
  const over = periods
    .filter(({ state }) => state === 'closed')
    .flatMap(period => {
      const figure = figureOf(period);
      return figure === null ? [] : [{ label: period.label, ...figure }];
    });
  const judged = over.filter(
    ({ status }) => status === 'met' || status === 'breached',
  );
  const known = judged.flatMap(({ label, attained }): WorstFigure[] =>
    attained === null || (isRatio(attained) && attained.total === 0)
      ? []
      : [{ label, attained }],
  );
  const [worst] = [...known].sort(
    (a, b) => goodness(a.attained, judgedBy) - goodness(b.attained, judgedBy),
  );
  return {
    met: judged.filter(({ status }) => status === 'met').length,
    judged: judged.length,
    withoutVerdict: over.length - judged.length,
    worst,
  };
}
