import type { Objective } from '../model/objective';
import type { Underpinning, UnderpinningTarget } from './PromiseGraph';

/**
 * What says something of a wanted objective, what says most first: a service
 * that is down succeeds at nothing and answers no request in time.
 */
const SPEAKS_FOR: Readonly<
  Record<Objective['kind'], readonly Objective['kind'][]>
> = {
  availability: ['availability', 'success-ratio'],
  'outage-count': ['outage-count', 'availability', 'success-ratio'],
  'longest-outage': ['longest-outage', 'availability', 'success-ratio'],
  'success-ratio': ['success-ratio', 'availability'],
  'value-slices': ['availability', 'success-ratio'],
  mean: ['availability', 'success-ratio'],
  'cases-in-time': ['cases-in-time'],
};

/** A target that says something of what is wanted. */
export interface Level {
  readonly agreement: Underpinning;
  readonly target: UnderpinningTarget;
}

/** The targets of an agreement that hold on one of its entities; what is measured on none of them holds on all. */
function targetsOn(ref: string, agreement: Underpinning): UnderpinningTarget[] {
  const own = agreement.targets.filter(({ entityRef }) => entityRef === ref);
  return own.length > 0
    ? own
    : agreement.targets.filter(
        ({ entityRef }) => !agreement.entities.includes(entityRef),
      );
}

/** Cases of another measure say nothing; those of the wanted category say more than those of all. */
function ofCases(
  targets: readonly UnderpinningTarget[],
  wanted: Objective,
): readonly UnderpinningTarget[] {
  if (wanted.kind !== 'cases-in-time') {
    return targets;
  }
  const { measure, category } = wanted;
  const comparable = targets.filter(
    ({ objective }) =>
      objective.kind === 'cases-in-time' && objective.measure === measure,
  );
  const categoryOf = ({ objective }: UnderpinningTarget) =>
    objective.kind === 'cases-in-time' ? objective.category : null;
  const exact = comparable.filter(target => categoryOf(target) === category);
  if (category === null) {
    return comparable;
  }
  return exact.length > 0
    ? exact
    : comparable.filter(target => categoryOf(target) === null);
}

/** What the agreements in force state on one entity of what is wanted. */
export function levelsOn(
  ref: string,
  agreements: readonly Underpinning[],
  wanted: Objective,
): Level[] {
  return agreements.flatMap(agreement => {
    const targets = targetsOn(ref, agreement);
    const found = SPEAKS_FOR[wanted.kind]
      .map(kind =>
        ofCases(
          targets.filter(({ objective }) => objective.kind === kind),
          wanted,
        ),
      )
      .find(ofKind => ofKind.length > 0);
    return (found ?? []).map(target => ({ agreement, target }));
  });
}
