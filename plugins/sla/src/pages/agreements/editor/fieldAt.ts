import type { FieldErrors } from '../../../widgets/FieldErrors';

const ID = 'sla-editor';

/** What a field has to know of itself. */
export interface FieldAt {
  readonly id: string;
  /** What the API calls it: its path in the draft. */
  readonly field: string;
  readonly errors: FieldErrors;
}

/** What a field at a path of the draft has to know of itself. */
export type At = (path: string) => FieldAt;

/** The id of a field, which is how its error finds it. */
export function fieldId(path: string): string {
  return `${ID}-${path}`;
}

/** The path of a field by its id; undefined for what is none. */
export function pathOfId(id: string): string | undefined {
  return id.startsWith(`${ID}-`) ? id.slice(ID.length + 1) : undefined;
}

/** Fields of a form with these errors. */
export function fieldsWith(errors: FieldErrors): At {
  return path => ({ id: fieldId(path), field: path, errors });
}

/** The same for inputs that take their error alone. */
export function withError({ id, field, errors }: FieldAt): {
  readonly id: string;
  readonly error: string | undefined;
} {
  return { id, error: errors[field] };
}
