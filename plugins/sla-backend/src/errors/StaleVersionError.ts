import { ConflictError } from '@backstage/errors';

/** A 409: the object was changed since the caller read it. */
export class StaleVersionError extends ConflictError {
  readonly details: readonly {
    readonly field: string;
    readonly reason: string;
    readonly yours: string;
    readonly current: string;
  }[];

  constructor(options: { field: string; yours: string; current: string }) {
    super(
      `${options.field} is ${options.yours}, but the current one is ${options.current}`,
    );
    this.details = [{ ...options, reason: 'was changed since you read it' }];
  }
}
