import { CustomErrorBase } from '@backstage/errors';
import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';

/** A request refused with a status that Backstage has no error class for. */
export class RequestError extends CustomErrorBase {
  readonly statusCode: number;
  readonly details: readonly ErrorDetail[];

  private constructor(name: string, statusCode: number, detail: ErrorDetail) {
    super(`${detail.field} ${detail.reason}`);
    this.name = name;
    this.statusCode = statusCode;
    this.details = [detail];
  }

  /** 413. */
  static tooLarge(limit: string): RequestError {
    return new RequestError('PayloadTooLargeError', 413, {
      field: 'body',
      reason: `must be at most ${limit}`,
    });
  }

  /** 415. */
  static unsupportedMediaType(): RequestError {
    return new RequestError('UnsupportedMediaTypeError', 415, {
      field: 'Content-Type',
      reason: 'must be application/json',
    });
  }

  /** 428. */
  static preconditionRequired(): RequestError {
    return new RequestError('PreconditionRequiredError', 428, {
      field: 'If-Match',
      reason: 'is required: send the etag of the object that you read',
    });
  }
}
