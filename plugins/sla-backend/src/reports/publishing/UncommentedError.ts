import { ConflictError } from '@backstage/errors';
import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';
import { MAX_DETAILS } from '../../errors/InvalidInputError';
import type { MissedTarget } from '../StoredReport';

/** A 409 that names the targets that were missed and have no comment. */
export class UncommentedError extends ConflictError {
  readonly details: readonly ErrorDetail[];

  constructor(targets: readonly MissedTarget[]) {
    const names = targets.map(({ name }) => `“${name}”`).join(', ');
    super(`Cause and measure are missing for ${names}`);
    this.details = targets.slice(0, MAX_DETAILS).map(({ targetId, name }) => ({
      field: `comments.${targetId}`,
      reason: `is missing: “${name}” was missed`,
    }));
  }
}
