import {
  cutDecimal,
  decimal,
  fraction,
  percent,
  times,
} from '../judge/fraction';
import {
  isRatio,
  type Attained,
  type AttainmentStatus,
} from '../model/attainment';
import type { CreditBand, CreditTerms } from '../model/credit';
import { bandOf } from './bandOf';

/** What a target attained in a closed period, or in the part of it that one version was in force for. @public */
export interface CreditedFigure {
  readonly targetId: string;
  readonly bands: readonly CreditBand[];
  readonly status: AttainmentStatus;
  readonly attained: Attained | null;
  /** What was decided already, and stays whatever the facts say now; in the smallest unit. */
  readonly decided?: number;
}

/** A period, or a part of one, under one version. @public */
export interface CreditedPeriod {
  readonly terms: CreditTerms;
  /** Local days that the version was in force for. */
  readonly days: number;
  /** Local days of the whole period. */
  readonly daysOfPeriod: number;
  /** In the order of the agreement. */
  readonly figures: readonly CreditedFigure[];
}

/** What the terms give for one target; amounts in the smallest unit of the currency. @public */
export interface ComputedCredit {
  readonly targetId: string;
  readonly band: CreditBand;
  /** Before the cap. */
  readonly uncapped: number;
  readonly amount: number;
}

/** So much of the fee for so many of its days, rounded down. */
function partOfFee(period: CreditedPeriod, percentOfFee: number): number {
  const { terms, days, daysOfPeriod } = period;
  const share = times(
    percent(percentOfFee),
    fraction(BigInt(days), BigInt(daysOfPeriod)),
  );
  return Number(cutDecimal(times(decimal(terms.amount), share), 0));
}

function bandOfFigure(figure: CreditedFigure): CreditBand | undefined {
  const { status, attained, bands } = figure;
  return status === 'breached' && attained !== null && isRatio(attained)
    ? bandOf(attained, bands)
    : undefined;
}

/**
 * The credits of a period: for each target that was missed the percentage of
 * the band that the exact figure lies in, of the fee for the days that the
 * version was in force. Each is rounded down to the smallest unit. Together
 * they never take more than the cap: targets take what they are due in the
 * order of the agreement, until it is reached. What was decided takes its part
 * of the cap first.
 *
 * A period without data, without events, or with a figure that is no ratio
 * gives none.
 *
 * @public
 */
export function creditsOf(period: CreditedPeriod): ComputedCredit[] {
  const { terms, figures } = period;
  let left = figures.reduce(
    (rest, { decided = 0 }) => rest - decided,
    partOfFee(period, terms.capPercent),
  );
  return figures.flatMap(figure => {
    const { targetId, decided } = figure;
    const band = bandOfFigure(figure);
    if (band === undefined || band.percent === 0) {
      return [];
    }
    const uncapped = partOfFee(period, band.percent);
    if (decided !== undefined) {
      return [{ targetId, band, uncapped, amount: decided }];
    }
    const amount = Math.max(0, Math.min(uncapped, left));
    left -= amount;
    return [{ targetId, band, uncapped, amount }];
  });
}
