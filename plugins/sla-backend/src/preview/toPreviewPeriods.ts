import {
  formatInstant,
  type Attainment,
  type PreviewFigure,
  type PreviewPeriod,
} from '@service-levels/backstage-plugin-sla-common';
import { stateOfSpan } from '../attainment/judgeTarget';
import type { ProposedTarget } from './judgePeriods';

function toFigure(figure: Attainment): PreviewFigure {
  return {
    status: figure.status,
    nearMiss: figure.nearMiss,
    attained: figure.attained,
    attainedPercent: figure.attainedPercent,
    ifNothingMore: figure.ifNothingMore,
    serviceSeconds: figure.serviceSeconds,
    excludedSeconds: figure.excludedSeconds,
    unknownSeconds: figure.unknownSeconds,
    coverage: figure.coverage,
    budget: figure.budget,
  };
}

/** The periods of a target, as it is proposed beside as it was. */
export function toPreviewPeriods(
  { spans }: ProposedTarget,
  options: {
    /** In the order of the spans. */
    readonly figures: readonly (Attainment | null)[];
    /** By label. */
    readonly inForce: ReadonlyMap<string, Attainment>;
    /** Epoch seconds. */
    readonly asOf: number;
  },
): PreviewPeriod[] {
  const { figures, inForce, asOf } = options;
  return spans.map((span, i) => {
    const proposed = figures[i];
    const said = inForce.get(span.label);
    return {
      label: span.label,
      from: formatInstant(span.from),
      to: formatInstant(span.to),
      timeZone: span.timeZone,
      state: stateOfSpan(span, asOf),
      proposed: proposed && toFigure(proposed),
      inForce:
        said === undefined
          ? null
          : { ...toFigure(said), agreementVersion: said.agreementVersion },
    };
  });
}
