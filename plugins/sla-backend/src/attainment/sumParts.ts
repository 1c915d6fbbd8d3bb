import {
  addSums,
  type JudgedSums,
} from '@service-levels/backstage-plugin-sla-common';
import { keyOfStated } from './days/JudgedDays';
import type { JudgedDaysStore, SumsOfRange } from './days/JudgedDaysStore';
import type { DayPiece } from './days/localDays';
import { concerning } from './Evidence';
import type { ReadMeasurements } from './readFacts';
import { readLive, type LivePart } from './readLive';
import type { ServiceTimes } from './ServiceTimes';
import { sumPieces, type PieceSums } from './sumPieces';
import type { TargetPart } from './TargetPart';

interface Options {
  readonly days: Pick<JudgedDaysStore, 'sums'>;
  readonly measurements: ReadMeasurements;
  readonly service: ServiceTimes;
  /** Epoch seconds: nothing after it is known yet. */
  readonly asOf: number;
  /** Epoch seconds. */
  readonly now: number;
  /** What the days of a stated target are stored under, by `keyOfStated`. */
  readonly storedUnder: ReadonlyMap<string, number>;
}

const NOTHING: SumsOfRange = {
  sums: addSums([]),
  withoutExclusions: null,
  withoutCorrections: null,
};

/** Pieces that follow each other without a gap: those before the stored days, and those after. */
function withoutGaps(pieces: readonly DayPiece[]): DayPiece[][] {
  const runs: DayPiece[][] = [];
  for (const piece of pieces) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[last.length - 1].to === piece.from) {
      last.push(piece);
    } else {
      runs.push([piece]);
    }
  }
  return runs;
}

function sumLive(live: LivePart, { service, asOf }: Options): PieceSums[] {
  const { part, cut, window, facts } = live;
  if (window === undefined || facts === undefined) {
    return [];
  }
  const evidence = {
    facts: concerning(part.inForce, facts),
    bucketSeconds: part.indicator.bucketSeconds,
    exclusions: part.exclusions,
    window,
    service,
    asOf,
  };
  return withoutGaps(cut.live).flatMap(pieces =>
    sumPieces(part.inForce, pieces, evidence),
  );
}

function join(stored: SumsOfRange, live: readonly PieceSums[]): SumsOfRange {
  if (live.length === 0) {
    return stored;
  }
  const joined = (
    without: 'withoutExclusions' | 'withoutCorrections',
  ): JudgedSums | null =>
    stored[without] !== null || live.some(piece => piece[without] !== undefined)
      ? addSums([
          stored[without] ?? stored.sums,
          ...live.map(piece => piece[without] ?? piece.sums),
        ])
      : null;
  return {
    sums: addSums([stored.sums, ...live.map(({ sums }) => sums)]),
    withoutExclusions: joined('withoutExclusions'),
    withoutCorrections: joined('withoutCorrections'),
  };
}

/**
 * Sums what parts of spans hold: days that are stored, and the rest from facts.
 *
 * @returns the sums by part
 */
export async function sumParts(
  parts: readonly TargetPart[],
  options: Options,
): Promise<ReadonlyMap<TargetPart, SumsOfRange>> {
  const lives = await readLive(parts, options);
  const withDays = lives.flatMap(live => {
    const { part, cut } = live;
    const key = options.storedUnder.get(
      keyOfStated({
        targetId: part.targetId,
        version: part.inForce.version.version,
      }),
    );
    return cut.stored === undefined || key === undefined
      ? []
      : [{ part, range: { key, ...cut.stored } }];
  });
  const stored = await options.days.sums(withDays.map(({ range }) => range));
  const storedOf = new Map(withDays.map(({ part }, i) => [part, stored[i]]));
  return new Map(
    lives.map(live => [
      live.part,
      join(storedOf.get(live.part) ?? NOTHING, sumLive(live, options)),
    ]),
  );
}
