import { cutAtMidnights } from '../attainment/days/localDays';
import { exclusionsOf } from '../attainment/exclusionsOf';
import type { ServiceTimes } from '../attainment/ServiceTimes';
import type { TargetPart } from '../attainment/TargetPart';
import type { CorrectionsInForce } from '../corrections/CorrectionsStore';
import type { CountedExclusions } from '../exclusions/CountedExclusions';
import type { CountEdges } from './SummedCounts';

interface Options {
  readonly countedExclusions: CountedExclusions;
  readonly corrections: ReadonlyMap<number, CorrectionsInForce>;
  readonly service: ServiceTimes;
  /** Epoch seconds: nothing after it is known yet. */
  readonly asOf: number;
}

/** The start of a corrected bucket, which its key begins with. */
function startOf({ key }: CorrectionsInForce['counts'][number]): number {
  return Number(key.split(' ')[0]);
}

/** What tells buckets apart that begin in a part. */
async function edgesOf(
  part: TargetPart,
  { countedExclusions, service, asOf }: Options,
): Promise<readonly number[]> {
  const { span, agreement, inForce } = part;
  const { timeZone } = inForce.version.terms;
  const counted = await countedExclusions.counted({
    ...span,
    agreements: [agreement],
  });
  return [
    asOf,
    ...[
      ...cutAtMidnights(span, timeZone),
      ...service.of(inForce.calendars, timeZone, span),
      ...exclusionsOf(part, counted),
    ].flatMap(({ from, to }) => [from, to]),
  ];
}

/** What buckets may not be added up across for any of the parts, by indicator; of counts alone. */
export async function countEdges(
  parts: readonly TargetPart[],
  options: Options,
): Promise<ReadonlyMap<number, CountEdges>> {
  const edges = new Map<number, CountEdges>();
  for (const part of parts) {
    const { indicator, inForce } = part;
    const { stream, key, bucketSeconds } = indicator;
    if (stream === 'counts' && bucketSeconds !== null) {
      const { objective } = inForce.target;
      const known = edges.get(key);
      edges.set(key, {
        instants: [
          ...(known?.instants ?? []),
          ...(await edgesOf(part, options)),
        ],
        starts: (options.corrections.get(key)?.counts ?? []).map(startOf),
        sliceSeconds: [
          ...(known?.sliceSeconds ?? []),
          ...(objective.kind === 'value-slices'
            ? [objective.sliceSeconds ?? bucketSeconds]
            : []),
        ],
        bucketSeconds,
      });
    }
  }
  return edges;
}
