import { ConflictError } from '@backstage/errors';
import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';

/** A 409 that names the field and why it conflicts with what is stored. */
export class FieldConflictError extends ConflictError {
  readonly details: readonly ErrorDetail[];

  constructor(field: string, reason: string) {
    super(`${field} ${reason}`);
    this.details = [{ field, reason }];
  }
}
