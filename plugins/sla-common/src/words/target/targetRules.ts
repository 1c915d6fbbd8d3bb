import type { Objective, TargetTerms } from '../../model';
import type { Wording } from '../document/Wording';

/** What rules are written with. */
export type RulesWording = Pick<Wording, 'words' | 'write'>;

/** What counts is time for these, else events, values or cases. */
function isOfTime({ kind }: Objective): boolean {
  return (
    kind === 'availability' ||
    kind === 'outage-count' ||
    kind === 'longest-outage' ||
    kind === 'value-slices'
  );
}

/** How an objective is counted beyond what its sentence says. */
export function countingRules(
  objective: Objective,
  { words, write }: RulesWording,
): readonly string[] {
  const { targets } = words;
  const short =
    'minimumOutageSeconds' in objective && objective.minimumOutageSeconds > 0
      ? [targets.shortOutages(write.duration(objective.minimumOutageSeconds))]
      : [];
  switch (objective.kind) {
    case 'availability':
      return [
        ...(objective.degradedWeight > 0
          ? [
              targets.degraded(
                write.percent(
                  Number((objective.degradedWeight * 100).toFixed(6)),
                ),
              ),
            ]
          : []),
        ...short,
      ];
    case 'outage-count':
      return [
        ...(objective.degradedWeight > 0 ? [targets.degradedIsOutage] : []),
        ...short,
      ];
    case 'longest-outage':
      return short;
    case 'mean':
      return objective.minimum > 1
        ? [targets.fewValues(objective.minimum)]
        : [];
    case 'cases-in-time':
      return [
        objective.openOverdueCounts
          ? targets.openOverdue
          : targets.openOverdueNot,
      ];
    default:
      return [];
  }
}

/** What is made of time or periods of which nothing is known. */
export function noDataRules(
  { objective, noData, coverageFloor }: TargetTerms,
  { words, write }: RulesWording,
): readonly string[] {
  const { targets } = words;
  const ofTime = isOfTime(objective);
  return [
    (ofTime ? targets.noDataOfTime : targets.noDataOfEvents)[noData],
    // A mean knows no coverage: so many values are as many as there were.
    ...(noData === 'exclude' && ofTime && coverageFloor > 0
      ? [targets.coverage(write.percent(coverageFloor))]
      : []),
  ];
}
