import type {
  Attainment,
  ExplanationQuery,
} from '@service-levels/backstage-plugin-sla-common';

/** A figure whose explanation is asked for. */
export interface FigureKey {
  readonly targetId: string;
  /** Nothing for the target's own current period. */
  readonly span: Pick<ExplanationQuery, 'period' | 'from' | 'to'>;
}

/** How the explanation of a figure is asked for: rolling days have no name that could be. */
export function keyOf({
  targetId,
  period,
}: Pick<Attainment, 'targetId' | 'period'>): FigureKey {
  const { label, from, to, state, contractual } = period;
  if (!label.includes('/')) {
    return { targetId, span: { period: label } };
  }
  return {
    targetId,
    span: state === 'open' && contractual ? {} : { from, to },
  };
}
