/**
 * One page of a list. `nextCursor` is opaque, and absent on the last page.
 *
 * @public
 */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

/**
 * One reason why a request was refused: which field, why, in a batch the
 * position of the row (from 0), and in a file its line (from 1).
 *
 * @public
 */
export interface ErrorDetail {
  readonly field: string;
  readonly reason: string;
  readonly index?: number;
  readonly line?: number;
}
