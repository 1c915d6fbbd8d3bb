import type {
  PromiseCheck,
  PromiseCheckFailure,
} from '@service-levels/backstage-plugin-sla-common';

/** A check of one target, without names of anything but entities. */
export interface StoredTargetCheck {
  readonly targetId: string;
  readonly check: PromiseCheck;
}

/** What is kept of a promise check with the offer. */
export interface StoredPromiseCheck {
  /** Epoch seconds. */
  readonly checkedAt: number;
  readonly failure: PromiseCheckFailure | null;
  /** None where it could not be checked. */
  readonly targets: readonly StoredTargetCheck[];
}
