import {
  sumDays,
  type JudgedSums,
} from '@service-levels/backstage-plugin-sla-common';
import type { DayPiece } from './days/localDays';
import { asReported, type Evidence } from './Evidence';
import type { TargetInForce } from './JudgedTarget';

/** What a piece of time holds, and how it would be without what people took out of it. */
export interface PieceSums {
  readonly sums: JudgedSums;
  /** As if nothing were excluded; absent where that is the same. */
  readonly withoutExclusions?: JudgedSums;
  /** As it was reported; absent where that is the same. */
  readonly withoutCorrections?: JudgedSums;
}

const SECONDS_PER_DAY = 86_400;

/** From when on service time matters: the clock of a case runs since it was opened. */
function begin({ facts, window }: Evidence): number {
  return facts.stream === 'cases'
    ? [...facts.facts, ...(facts.asReported ?? [])].reduce(
        (first, { opened }) => Math.min(first, opened),
        window.from,
      )
    : window.from;
}

/**
 * Sums what consecutive pieces of time hold for a target as a version states
 * it; no piece reaches over a local midnight.
 */
export function sumPieces(
  inForce: TargetInForce,
  pieces: readonly DayPiece[],
  evidence: Evidence,
): PieceSums[] {
  const { target, version, calendars } = inForce;
  const { timeZone } = version.terms;
  const input = {
    objective: target.objective,
    noData: target.noData,
    days: pieces,
    service: evidence.service.of(calendars, timeZone, {
      from: begin(evidence),
      to: evidence.window.to,
    }),
    facts: evidence.facts,
    // Before there is a bucket nothing is known, however wide slices are.
    bucketSeconds: evidence.bucketSeconds ?? SECONDS_PER_DAY,
    asOf: evidence.asOf,
  };
  const { exclusions } = evidence;
  const counted = sumDays({ ...input, exclusions });
  const all =
    exclusions.length === 0 ? counted : sumDays({ ...input, exclusions: [] });
  const reported = asReported(evidence.facts);
  const uncorrected =
    reported === undefined
      ? counted
      : sumDays({ ...input, facts: reported, exclusions });
  return counted.map((sums, i) => ({
    sums,
    ...(isSame(sums, all[i]) ? {} : { withoutExclusions: all[i] }),
    ...(isSame(sums, uncorrected[i])
      ? {}
      : { withoutCorrections: uncorrected[i] }),
  }));
}

function isSame(a: JudgedSums, b: JudgedSums): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
