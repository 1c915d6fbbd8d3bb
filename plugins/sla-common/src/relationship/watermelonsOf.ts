import type { Verdict } from '../model/attainment';
import type { ScoresSummary } from '../model/satisfaction';
import type {
  OpenComplaint,
  Watermelon,
  Watermelons,
} from '../model/watermelon';

/** How a target did in its last closed period. @public */
export interface LastVerdict {
  /** The entity that it is measured on. */
  readonly entityRef: string;
  readonly verdict: Verdict;
}

const NO_ANSWERS: ScoresSummary = { count: 0, mean: null, scores: [] };
const GREEN: readonly Verdict[] = ['met', 'near-miss'];

/** How many targets were judged, if all of them are green; else 0. */
function greenTargets(verdicts: readonly LastVerdict[]): number {
  const judged = verdicts.filter(({ verdict }) => verdict !== 'no-events');
  return judged.every(({ verdict }) => GREEN.includes(verdict))
    ? judged.length
    : 0;
}

/**
 * Services whose targets were all met in their last closed period while the
 * customer is not satisfied: the mean of the last twelve months lies below a
 * threshold, or complaints are open. Fewer than three answers have no mean.
 *
 * @param facts - `beneath` holds for each service that is complained of or
 * answered about the service itself and everything beneath it
 * @public
 */
export function watermelonsOf(facts: {
  readonly verdicts: readonly LastVerdict[];
  readonly beneath: ReadonlyMap<string, ReadonlySet<string>>;
  readonly satisfaction: ReadonlyMap<string, ScoresSummary>;
  readonly complaints: readonly OpenComplaint[];
  readonly threshold: number;
}): Watermelons {
  const { verdicts, beneath, satisfaction, complaints, threshold } = facts;
  const targetsOf = (service: string) =>
    verdicts.filter(({ entityRef }) => beneath.get(service)?.has(entityRef));
  const items = [...beneath.keys()]
    .map((service): Watermelon => {
      const perceived = satisfaction.get(service) ?? NO_ANSWERS;
      return {
        service,
        targets: greenTargets(targetsOf(service)),
        satisfaction: perceived,
        isUnsatisfied: perceived.mean !== null && perceived.mean < threshold,
        complaints: complaints.filter(({ entities }) =>
          entities.includes(service),
        ),
      };
    })
    .filter(
      ({ targets, isUnsatisfied, complaints: open }) =>
        targets > 0 && (isUnsatisfied || open.length > 0),
    );
  const uncovered = complaints.filter(({ entities }) =>
    entities.every(entity => targetsOf(entity).length === 0),
  );
  return { threshold, items, uncovered };
}
