import { NotAllowedError } from '@backstage/errors';
import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';

/** A 403 by a rule of the domain, such as who may sign for which party. */
export class FieldNotAllowedError extends NotAllowedError {
  readonly details: readonly ErrorDetail[];

  constructor(field: string, reason: string) {
    super(`${field} ${reason}`);
    this.details = [{ field, reason }];
  }
}
