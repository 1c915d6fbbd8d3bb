import {
  addSums,
  countOpenCases,
  type JudgedSums,
} from '@service-levels/backstage-plugin-sla-common';
import type { JudgedDaysStore, SumsOfRange } from './days/JudgedDaysStore';
import type { DayPiece } from './days/localDays';
import {
  hasMaintenance,
  type CountedExclusion,
  type CountedExclusions,
} from '../exclusions/CountedExclusions';
import { concerning, concerns } from './Evidence';
import { exclusionsOf, hullOf } from './exclusionsOf';
import { correctedOnly, type FactsSource } from './FactsSource';
import type { MeasuredTargets } from './MeasuredTargets';
import { cutParts, readLive, type LivePart } from './readLive';
import type { ServiceTimes } from './ServiceTimes';
import { sumPieces, type PieceSums } from './sumPieces';
import type { ExcludingPart, TargetPart } from './TargetPart';

interface Options {
  readonly countedExclusions: CountedExclusions;
  readonly days: Pick<JudgedDaysStore, 'sums'>;
  readonly source: FactsSource;
  readonly service: ServiceTimes;
  /** Epoch seconds: nothing after it is known yet. */
  readonly asOf: number;
  /** Epoch seconds. */
  readonly now: number;
  readonly measured: MeasuredTargets;
  /** Whether no day of them can be stored, as of terms that are only proposed. */
  readonly isUnstored?: boolean;
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

function sumLive(
  live: LivePart,
  exclusions: readonly CountedExclusion[],
  { service, asOf }: Options,
): PieceSums[] {
  const { part, cut, window, facts } = live;
  if (window === undefined || facts === undefined) {
    return [];
  }
  const evidence = {
    facts: concerning(part.inForce, facts),
    bucketSeconds: part.indicator.bucketSeconds,
    exclusions,
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

/** Cases of a target that are neither met nor missed. */
function openCasesOf(
  { part, facts }: LivePart,
  { asOf }: Options,
): number | null {
  const { objective } = part.inForce.target;
  return objective.kind === 'cases-in-time' && facts?.stream === 'cases'
    ? countOpenCases({
        facts: facts.facts.filter(fact => concerns(part.inForce, fact)),
        objective,
        asOf,
      })
    : null;
}

/** What agreements do not count of what is judged from facts, and of what is still to come. */
async function countedFor(
  lives: readonly LivePart[],
  { countedExclusions, measured, asOf }: Options,
): Promise<ReadonlyMap<string, readonly CountedExclusion[]>> {
  const excluding = lives.filter(
    ({ part }) =>
      measured.of(part).isExcluded || hasMaintenance(part.agreement),
  );
  const judged = excluding.flatMap(({ part, window }) => {
    const rest = part.span.to > asOf ? [part.span] : [];
    const spans = window === undefined ? rest : [window, ...rest];
    return spans.map(span => ({ part, span }));
  });
  const span = hullOf(judged.map(one => one.span));
  return span === undefined
    ? new Map()
    : await countedExclusions.counted({
        ...span,
        agreements: [...new Set(judged.map(({ part }) => part.agreement))],
      });
}

/** What the stored days of parts hold. */
async function sumStored(
  lives: readonly LivePart[],
  { days, measured }: Options,
): Promise<ReadonlyMap<TargetPart, SumsOfRange>> {
  const withDays = lives.flatMap(({ part, cut }) => {
    const { progress } = measured.of(part);
    return cut.stored === undefined || progress === undefined
      ? []
      : [{ part, range: { key: progress.key, ...cut.stored } }];
  });
  const sums = await days.sums(withDays.map(({ range }) => range));
  const found = new Map(withDays.map(({ part }, i) => [part, sums[i]]));
  return new Map(lives.map(({ part }) => [part, found.get(part) ?? NOTHING]));
}

/** A part with what it holds. */
export interface SummedPart {
  readonly part: ExcludingPart;
  readonly sums: SumsOfRange;
  /** Cases that are not decided yet; null for other targets, and where no day is judged from facts. */
  readonly openCases: number | null;
}

/**
 * Sums what parts of spans hold: days that are stored, and the rest from facts.
 *
 * @returns the sums by part
 */
export async function sumParts(
  parts: readonly TargetPart[],
  options: Options,
): Promise<ReadonlyMap<TargetPart, SummedPart>> {
  const { measured, source } = options;
  const corrected = parts.filter(part => measured.of(part).isCorrected);
  const cut = cutParts(parts, options);
  // At once: seldom does an outage reach into days that are stored.
  const [lives, stored] = await Promise.all([
    readLive(cut, {
      ...options,
      source: correctedOnly(
        source,
        new Set(corrected.map(({ indicator }) => indicator.key)),
      ),
    }),
    sumStored(cut, options),
  ]);
  const daysOf = new Map(cut.map(live => [live.part, live.cut.stored]));
  const reached = lives.filter(
    live => live.cut.stored !== daysOf.get(live.part),
  );
  const [counted, fewer] = await Promise.all([
    countedFor(lives, options),
    sumStored(reached, options),
  ]);
  const storedOf = new Map([...stored, ...fewer]);
  return new Map(
    lives.map(live => {
      const { part } = live;
      const exclusions = exclusionsOf(part, counted);
      return [
        part,
        {
          part: { ...part, exclusions },
          openCases: openCasesOf(live, options),
          sums: join(
            storedOf.get(part) ?? NOTHING,
            sumLive(live, exclusions, options),
          ),
        },
      ];
    }),
  );
}
