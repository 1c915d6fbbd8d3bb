import type { AgreementForm } from '../form/AgreementForm';

/** From the outside in; a target stands by its key, as in `['targets', '6f9f…', 'period']`. */
export type FieldPath = readonly string[];

/** A field that both changed, each to something else. */
export interface Contested {
  readonly path: FieldPath;
  /** Undefined for a target that was removed. */
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What comes of two that changed the same draft. */
export interface Merged {
  /** What both changed is as I typed it. */
  readonly form: AgreementForm;
  /** What only the other changed, and is taken in. */
  readonly taken: readonly FieldPath[];
  readonly contested: readonly Contested[];
}
