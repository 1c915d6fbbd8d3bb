import { z } from 'zod';
import type { Ratio } from './attainment';
import type { CreditBand } from './credit';
import { lineSchema, orNull, textSchema } from './primitives';

/** How far a credit has come. @public */
export const CREDIT_STATES = [
  'proposed',
  'confirmed',
  'waived',
  'settled',
] as const;

/**
 * `proposed` by the portal from the facts; `confirmed` by the provider, and
 * shown to the customer; `waived`, so that nothing is given; or `settled`:
 * given, as was written down by hand.
 *
 * @public
 */
export type CreditState = (typeof CREDIT_STATES)[number];

const wordsSchema = z
  .string()
  .trim()
  .pipe(textSchema({ max: 2000 }));

/** `POST /credits/{id}/confirm`. @public */
export const confirmCreditSchema = z.strictObject({
  reason: orNull(wordsSchema),
});

/** `POST /credits/{id}/waive`. @public */
export const waiveCreditSchema = z.strictObject({ reason: wordsSchema });

/** `POST /credits/{id}/settle`: where it is booked, such as the number of a credit note. @public */
export const settleCreditSchema = z.strictObject({ reference: lineSchema });

/** What the facts say now of a credit that was decided on before. @public */
export interface CreditNow {
  /** Null where nothing is known any more. */
  readonly attained: Ratio | null;
  readonly attainedPercent: string | null;
  /** Of the fee; 0 where nothing would be credited. */
  readonly percent: number;
  readonly amount: number;
}

/**
 * What is credited for one target and one closed period, or the part of it
 * that one version of the agreement was in force for. The portal calculates;
 * it does not bill. Amounts are in the smallest unit of the currency.
 *
 * @public
 */
export interface Credit {
  readonly id: string;
  /** To be sent with a decision: it is about exactly this amount. */
  readonly etag: string;
  readonly agreementId: string;
  readonly agreementTitle: string;
  readonly agreementVersion: number;
  readonly customerRef: string;
  readonly targetId: string;
  readonly targetName: string;
  readonly period: {
    /** Such as `2026-10`. */
    readonly label: string;
    readonly from: string;
    readonly to: string;
    readonly timeZone: string;
    /** Local days between them, and of the whole period: of so much of the fee it is a part. */
    readonly days: number;
    readonly daysOfPeriod: number;
  };
  /** The exact figure that triggered it. */
  readonly attained: Ratio;
  /** Three decimals, cut down; for display only. */
  readonly attainedPercent: string;
  readonly band: CreditBand;
  readonly currency: string;
  /** Of the whole period. */
  readonly fee: number;
  /** Before the cap; the same as the amount where that did not matter. */
  readonly uncapped: number;
  readonly amount: number;
  readonly state: CreditState;
  readonly proposedAt: string;
  /** Who confirmed or waived it and why; null while it is proposed, and `by` and `reason` for the customer. */
  readonly decision: {
    readonly at: string;
    readonly by: string | null;
    readonly reason: string | null;
  } | null;
  readonly settlement: {
    readonly at: string;
    /** Null for the customer. */
    readonly by: string | null;
    readonly reference: string;
  } | null;
  /** Where the facts have changed since it was decided on; null also for the customer. */
  readonly now: CreditNow | null;
}

/** What is decided of a credit, as a page says it. @public */
export type CreditDecision =
  | { readonly word: 'confirm'; readonly reason?: string | null }
  | { readonly word: 'waive'; readonly reason: string }
  | { readonly word: 'settle'; readonly reference: string };
