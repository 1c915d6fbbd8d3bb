import {
  STREAMS_OF_OBJECTIVES,
  type Objective,
  type Stream,
} from '@service-levels/backstage-plugin-sla-common';
import type { Words } from './Words';

/** Whether an objective is judged on the states of a service. */
export function isOfStates({ kind }: Objective): boolean {
  const streams: readonly Stream[] = STREAMS_OF_OBJECTIVES[kind];
  return streams.includes('states');
}

/** What was agreed besides the objective itself, a sentence each. */
export function rulesInWords(
  objective: Objective,
  { t, format }: Words,
): string[] {
  const rules: string[] = [];
  if (
    'minimumOutageSeconds' in objective &&
    objective.minimumOutageSeconds > 0
  ) {
    rules.push(
      t('explanation.minimumOutage', {
        duration: format.duration(objective.minimumOutageSeconds),
      }),
    );
  }
  if ('degradedWeight' in objective && objective.degradedWeight > 0) {
    rules.push(
      objective.kind === 'availability'
        ? t('explanation.degradedWeight', {
            weight: format.number(objective.degradedWeight),
          })
        : t('explanation.degradedIsOutage'),
    );
  }
  if (objective.kind === 'mean' && objective.minimum > 1) {
    rules.push(
      t('explanation.minimumValues', {
        number: format.number(objective.minimum),
      }),
    );
  }
  if (objective.kind === 'cases-in-time') {
    rules.push(
      objective.openOverdueCounts
        ? t('explanation.overdueCounts')
        : t('explanation.overdueWaits'),
    );
  }
  return rules;
}
