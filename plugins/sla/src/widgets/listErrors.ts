import type { FieldErrors } from './FieldErrors';

/** Errors of a list that is typed into one field: those of its lines are its own. */
export function listErrors(errors: FieldErrors, field: string): FieldErrors {
  const [first] = Object.entries(errors).filter(
    ([name]) => name === field || name.startsWith(`${field}.`),
  );
  return first === undefined ? {} : { [field]: first[1] };
}
