import {
  outagesTouching,
  type Interval,
  type Objective,
} from '@service-levels/backstage-plugin-sla-common';
import { concerning, type IndicatorFacts } from './Evidence';
import type { TargetInForce } from './JudgedTarget';

/** Whether a day is judged by outages as wholes, wherever they began and end. */
export function judgesWholeOutages(objective: Objective): boolean {
  switch (objective.kind) {
    case 'availability':
      return objective.minimumOutageSeconds > 0;
    case 'outage-count':
    case 'longest-outage':
      return true;
    default:
      return false;
  }
}

/** The whole of every outage that touches a span, where the target is judged by them; else none. */
export function outagesReaching(
  inForce: TargetInForce,
  facts: IndicatorFacts,
  options: { readonly span: Interval; readonly asOf: number },
): Interval[] {
  const { objective } = inForce.target;
  const known = concerning(inForce, facts);
  const isOfOutages =
    objective.kind === 'availability' ||
    objective.kind === 'outage-count' ||
    objective.kind === 'longest-outage';
  return isOfOutages &&
    judgesWholeOutages(objective) &&
    known.stream === 'states'
    ? // Also as it was reported: figures are told without corrections too.
      [known.facts, known.asReported ?? []].flatMap(states =>
        outagesTouching({ ...options, objective, facts: states }),
      )
    : [];
}
