import {
  isRatio,
  type Attained,
  type Objective,
} from '@service-levels/backstage-plugin-sla-common';

const SIGNS = { lte: '<=', gte: '>=', lt: '<', gt: '>' } as const;

/** The calculation with its numbers, as anybody can type it again; empty where nothing is known. */
export function formulaOf(
  objective: Objective,
  attained: Attained | null,
): string {
  if (attained === null) {
    return '';
  }
  if (isRatio(attained)) {
    const { good, total } = attained;
    const share = 'atLeast' in objective ? objective.atLeast : 100;
    return `(${total} - ${total - good}) / ${total} >= ${share} / 100`;
  }
  switch (objective.kind) {
    case 'outage-count':
      return `${attained.value} <= ${objective.atMost}`;
    case 'longest-outage':
      return `${attained.value} <= ${objective.atMostSeconds}`;
    case 'mean':
      return `${attained.value} ${SIGNS[objective.op]} ${objective.value}`;
    default:
      return '';
  }
}
