import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import type { TargetSpan } from '../attainment/askedSpans';
import { hullOf } from '../attainment/exclusionsOf';
import type { FactsSource } from '../attainment/FactsSource';
import type { JudgedTarget } from '../attainment/JudgedTarget';
import { judgeTarget } from '../attainment/judgeTarget';
import { MeasuredTargets } from '../attainment/MeasuredTargets';
import { ServiceTimes } from '../attainment/ServiceTimes';
import { sumParts } from '../attainment/sumParts';
import { partsOf } from '../attainment/TargetPart';
import type { CorrectionsInForce } from '../corrections/CorrectionsStore';
import type { CountedExclusions } from '../exclusions/CountedExclusions';
import type { JudgedIndicator } from '../indicators/IndicatorsStore';
import type { MeasurementsStore } from '../measurements/MeasurementsStore';
import { countEdges } from './countEdges';
import { PROPOSED_VERSION } from './proposedAgreement';
import { withSummedCounts } from './SummedCounts';

/** A target of a proposed agreement, with what it is measured by and the periods that are judged. */
export interface ProposedTarget {
  readonly judged: JudgedTarget;
  readonly indicator: JudgedIndicator;
  /** Oldest first. */
  readonly spans: readonly TargetSpan[];
}

interface Options {
  readonly agreement: StoredAgreement;
  readonly source: Omit<FactsSource, 'measurements'> & {
    readonly measurements: FactsSource['measurements'] &
      Pick<MeasurementsStore, 'countSumsIn'>;
  };
  readonly countedExclusions: CountedExclusions;
  /** Epoch seconds: nothing after it is known yet. */
  readonly asOf: number;
  /** Epoch seconds. */
  readonly now: number;
}

/** Whether all facts of a period are there: of what was reduced to sums nothing is judged (ADR 19). */
function isKept({ from }: TargetSpan, { reducedUntil }: JudgedIndicator) {
  return reducedUntil === null || from >= reducedUntil;
}

/** No day of a proposed target is stored. */
function measuredTargets(
  targets: readonly ProposedTarget[],
  corrections: ReadonlyMap<number, CorrectionsInForce>,
): MeasuredTargets {
  return MeasuredTargets.of([
    {
      measured: targets.map(({ judged, indicator }) => ({
        agreementId: judged.agreement.id,
        version: PROPOSED_VERSION,
        targetId: judged.targetId,
        indicator,
        progress: undefined,
        touchedFrom: null,
        isCorrected: corrections.has(indicator.key),
        isExcluded: true,
      })),
    },
  ]);
}

/**
 * Judges periods of proposed targets from facts, as they would be judged if
 * the terms were in force. Periods come one after the other, with those of all
 * targets at once: a year of facts is never held.
 *
 * @returns by target, in the order of its spans; null where facts are no longer kept one by one
 */
export async function judgePeriods(
  targets: readonly ProposedTarget[],
  options: Options,
): Promise<ReadonlyMap<ProposedTarget, readonly (Attainment | null)[]>> {
  const { countedExclusions, source, asOf, now } = options;
  const span = hullOf(targets.flatMap(({ spans }) => spans));
  const figures = new Map<ProposedTarget, (Attainment | null)[]>(
    targets.map(target => [target, []]),
  );
  if (span === undefined) {
    return figures;
  }
  const corrections = await source.corrections.inForce({
    ...span,
    indicatorKeys: [...new Set(targets.map(({ indicator }) => indicator.key))],
  });
  const measured = measuredTargets(targets, corrections);
  const service = ServiceTimes.create();
  const count = Math.max(...targets.map(({ spans }) => spans.length));
  for (let i = 0; i < count; i++) {
    const wanted = targets.filter(
      ({ spans, indicator }) => i < spans.length && isKept(spans[i], indicator),
    );
    const parts = new Map(
      wanted.map(target => {
        const [part] = partsOf(target.judged, target.spans[i], measured);
        return [target, part];
      }),
    );
    const summed = await sumParts([...parts.values()], {
      countedExclusions,
      days: { sums: async ranges => ranges.map(nothingStored) },
      source: withSummedCounts({
        source,
        sums: source.measurements,
        edges: await countEdges([...parts.values()], {
          ...options,
          corrections,
          service,
        }),
      }),
      service,
      asOf,
      now,
      measured,
      isUnstored: true,
    });
    figures.forEach((ofTarget, target) => {
      const part = parts.get(target);
      const sums = part && summed.get(part);
      ofTarget.push(
        sums === undefined
          ? null
          : judgeTarget(target.judged, target.spans[i], {
              summed: [sums],
              asOf,
              service,
            }),
      );
    });
  }
  return figures;
}

function nothingStored(): never {
  throw new Error('Days of proposed targets are not stored');
}
