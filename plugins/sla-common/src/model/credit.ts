import { z } from 'zod';
import type { Objective } from './objective';
import { percentSchema } from './primitives';

/** Of which periods a fee can be. @public */
export const FEE_PERIODS = ['month', 'quarter', 'year'] as const;

/** @public */
export type FeePeriod = (typeof FEE_PERIODS)[number];

/** What the credits of an agreement are parts of, and how much of it they take at most. @public */
export interface CreditTerms {
  /** In the smallest unit of the currency, such as cents. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly per: FeePeriod;
  /** Percent of the fee of one period that all targets together can take. */
  readonly capPercent: number;
}

/** What is credited where a target attained from `from` percent on, but less than `below`. @public */
export interface CreditBand {
  readonly from: number;
  readonly below: number;
  /** Of the fee. */
  readonly percent: number;
}

const CURRENCIES: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency'),
);

/** The terms of credits in a draft. */
export const creditTermsSchema = z.strictObject({
  amount: z
    .int('must be a whole number of the smallest unit, such as cents')
    .min(1, 'must be at least 1'),
  currency: z
    .string()
    .refine(
      code => CURRENCIES.has(code),
      'must be a currency of ISO 4217 such as EUR',
    ),
  per: z.enum(FEE_PERIODS, {
    error: `must be one of ${FEE_PERIODS.join(', ')}`,
  }),
  capPercent: percentSchema,
});

/** The bands of a target in a draft: from what was agreed down to nothing, without a hole. */
export const creditBandsSchema = z
  .array(
    z.strictObject({
      from: percentSchema,
      below: percentSchema,
      percent: percentSchema,
    }),
  )
  .min(1, 'must be left out where there is none')
  .max(20, 'must hold at most 20')
  .superRefine((bands, context) => {
    bands.forEach(({ from, below }, i) => {
      if (from >= below) {
        context.addIssue({
          code: 'custom',
          path: [i, 'from'],
          message: `must be less than ${below}`,
        });
      }
      const above = i > 0 ? bands[i - 1] : undefined;
      if (above !== undefined && below !== above.from) {
        context.addIssue({
          code: 'custom',
          path: [i, 'below'],
          message: `must be ${above.from}, where the band before it begins`,
        });
      }
      if (above !== undefined && bands[i].percent < above.percent) {
        context.addIssue({
          code: 'custom',
          path: [i, 'percent'],
          message: 'must not be less than in the band before it',
        });
      }
    });
    if (bands[bands.length - 1]?.from !== 0) {
      context.addIssue({
        code: 'custom',
        path: [bands.length - 1, 'from'],
        message: 'must be 0 in the last band, so that nothing is left out',
      });
    }
  });

/**
 * What of a target's bands does not go with the rest of it.
 *
 * @returns the field within the target and the reason, or undefined where all is well
 */
export function creditProblem(
  target: {
    readonly objective: Objective;
    readonly period: unknown;
    readonly credits?: readonly CreditBand[];
    readonly commitment?: string;
  },
  credits: CreditTerms | undefined,
): { readonly path: (string | number)[]; readonly reason: string } | undefined {
  if (target.credits === undefined) {
    return undefined;
  }
  const refuse = (reason: string) => ({ path: ['credits'], reason });
  if (credits === undefined) {
    return refuse('need the fee that they are parts of, in credits');
  }
  if (!('atLeast' in target.objective)) {
    return refuse(
      `are for objectives in percent, not ${target.objective.kind}`,
    );
  }
  if (target.commitment !== undefined) {
    return refuse('are for binding targets');
  }
  if (target.period !== credits.per) {
    return {
      path: ['period'],
      reason: `must be ${credits.per}, as the fee, where there are credits`,
    };
  }
  if (target.credits[0].below !== target.objective.atLeast) {
    return {
      path: ['credits', 0, 'below'],
      reason: `must be ${target.objective.atLeast}, what is agreed`,
    };
  }
  return undefined;
}
