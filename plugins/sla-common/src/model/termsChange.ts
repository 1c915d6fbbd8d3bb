/** A piece of a text that was changed, in its order. @public */
export interface TextPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** One difference between the terms of two versions. @public */
export interface TermsChange {
  /**
   * Where it is, such as `["targets", "Availability", "objective", "atLeast"]`:
   * fields by name, targets and clauses by what they are called, else by
   * position from 0.
   */
  readonly path: readonly (string | number)[];
  readonly kind: 'added' | 'removed' | 'changed';
  /** As JSON; null where it was added. */
  readonly before: unknown;
  /** As JSON; null where it was removed. */
  readonly after: unknown;
  /** Word by word, where both are texts. */
  readonly words?: readonly TextPart[];
}

/** `GET /agreements/{id}/diff`: what differs between two versions. @public */
export interface TermsDiff {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly TermsChange[];
}
