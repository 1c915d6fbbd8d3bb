import { InputError } from '@backstage/errors';
import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';

/** How many details an answer names at most. */
export const MAX_DETAILS = 100;

/** A 400 that names each field and the reason. */
export class InvalidInputError extends InputError {
  readonly details: readonly ErrorDetail[];

  constructor(details: readonly ErrorDetail[]) {
    const [first] = details;
    const more = details.length > 1 ? ` (and ${details.length - 1} more)` : '';
    const where = first.line === undefined ? '' : `line ${first.line}: `;
    super(`${where}${first.field} ${first.reason}${more}`);
    this.details = details.slice(0, MAX_DETAILS);
  }

  static of(field: string, reason: string, index?: number): InvalidInputError {
    return new InvalidInputError([
      index === undefined ? { field, reason } : { field, reason, index },
    ]);
  }
}
