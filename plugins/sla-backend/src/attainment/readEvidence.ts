import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import type { JudgedIndicator } from '../indicators/IndicatorsStore';
import type { JudgedFact, FactsQuery } from '../measurements/MeasurementsStore';
import type { TargetSpan } from './askedSpans';
import type { JudgedTarget } from './JudgedTarget';
import type { Evidence } from './judgeTarget';
import { ServiceTimes } from './ServiceTimes';

/** A target that is to be judged over at least one span. */
export interface TargetToJudge {
  readonly judged: JudgedTarget;
  readonly indicator: JudgedIndicator;
  readonly spans: readonly TargetSpan[];
}

interface Options<TFact extends JudgedFact> {
  /** Epoch seconds: nothing after it is known yet. */
  readonly asOf: number;
  /** Reads facts by indicator, with as much of each as is needed. */
  readonly read: (
    query: FactsQuery,
  ) => Promise<ReadonlyMap<number, readonly TFact[]>>;
}

/** Targets whose facts are read by one statement. */
interface Window extends Interval {
  readonly targets: TargetToJudge[];
}

/** Targets by the span that covers all of their spans: those of one page mostly share it. */
function windowsOf(targets: readonly TargetToJudge[]): Window[] {
  const windows = new Map<string, Window>();
  for (const target of targets) {
    const from = Math.min(...target.spans.map(span => span.from));
    const to = Math.max(...target.spans.map(span => span.to));
    const key = `${from} ${to}`;
    const window = windows.get(key) ?? { from, to, targets: [] };
    window.targets.push(target);
    windows.set(key, window);
  }
  return [...windows.values()];
}

/** An outage that reaches over an edge is measured whole against the minimum. */
function marginOf({ targets }: Window): number {
  return Math.max(
    ...targets.flatMap(({ judged }) =>
      judged.inForce.map(({ target }) => target.objective.minimumOutageSeconds),
    ),
  );
}

/** Customers whose facts any of the targets counts; undefined where one counts everybody's. */
function customersOf({ targets }: Window): ReadonlySet<string> | undefined {
  return targets.every(({ judged }) => judged.agreement.type === 'sla')
    ? new Set(
        targets.flatMap(({ judged }) =>
          judged.inForce.flatMap(({ version }) => version.concerns ?? []),
        ),
      )
    : undefined;
}

/**
 * Reads what targets are judged on: the facts of all of them in one statement
 * for each window. Which of them count is each version's matter.
 */
export async function readEvidence<TFact extends JudgedFact>(
  targets: readonly TargetToJudge[],
  options: Options<TFact>,
): Promise<(target: TargetToJudge) => Evidence<TFact>> {
  const { asOf, read } = options;
  const factsOf = new Map<TargetToJudge, readonly TFact[]>();
  for (const window of windowsOf(targets)) {
    const margin = marginOf(window);
    const found = await read({
      indicatorKeys: window.targets.map(({ indicator }) => indicator.key),
      from: window.from - margin,
      to: Math.min(window.to + margin, asOf),
      customers: customersOf(window),
    });
    window.targets.forEach(target =>
      factsOf.set(target, found.get(target.indicator.key) ?? []),
    );
  }
  const service = ServiceTimes.create();
  return target => ({
    facts: factsOf.get(target) ?? [],
    whereNothingReported: target.indicator.whereNothingReported ?? 'unknown',
    service,
    asOf,
  });
}
