import type {
  Attainment,
  CourseQuery,
} from '@service-levels/backstage-plugin-sla-common';
import { spanOf } from '../hooks/spanOf';

/** A figure whose explanation is asked for. */
export interface FigureKey {
  readonly targetId: string;
  /** Nothing for the target's own current period. */
  readonly span: CourseQuery;
}

/** How the explanation of a figure is asked for. */
export function keyOf({
  targetId,
  period,
}: Pick<Attainment, 'targetId' | 'period'>): FigureKey {
  return { targetId, span: spanOf(period) };
}
