import type { Agreement } from './agreement';
import type { Party } from './party';

/** In which order agreements are listed. @public */
export const AGREEMENT_SORTS = ['id', 'title', 'effective-to'] as const;

/**
 * `id`; `title`, whatever its case; or `effective-to`: what ends first comes
 * first, and what has no last day comes last.
 *
 * @public
 */
export type AgreementSort = (typeof AGREEMENT_SORTS)[number];

/** How many days on offer can be asked for: ten years. @public */
export const MOST_DAYS_ON_OFFER = 3650;

/** The version that waits for signatures. @public */
export interface OnOffer {
  readonly version: number;
  readonly offeredAt: string;
  /** Whose signatures are not all there; never empty. */
  readonly missing: readonly Party[];
}

/** An agreement in the list of them, with what is left to do about it. @public */
export interface ListedAgreement extends Agreement {
  /** Absent where no version waits for signatures. */
  readonly onOffer?: OnOffer;
  /**
   * Names of targets whose indicator holds no fact, in this version or the
   * next; absent where there are none, and for the customer's side.
   */
  readonly unmeasuredTargets?: readonly string[];
}
