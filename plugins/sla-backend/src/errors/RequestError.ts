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

  /** 400: the client went away while it sent. */
  static brokenOff(): RequestError {
    return new RequestError('InputError', 400, {
      field: 'body',
      reason: 'was broken off before its end',
    });
  }

  /** 413. */
  static tooLarge(limit: string): RequestError {
    return new RequestError('PayloadTooLargeError', 413, {
      field: 'body',
      reason: `must be at most ${limit}`,
    });
  }

  /** 415. */
  static unsupportedMediaType(expected: string): RequestError {
    return new RequestError('UnsupportedMediaTypeError', 415, {
      field: 'Content-Type',
      reason: `must be ${expected}`,
    });
  }

  /** 415. */
  static unsupportedEncoding(): RequestError {
    return new RequestError('UnsupportedMediaTypeError', 415, {
      field: 'Content-Encoding',
      reason: 'is not supported here: send the file as it is',
    });
  }

  /** 429. */
  static tooMany(field: string, reason: string): RequestError {
    return new RequestError('TooManyRequestsError', 429, { field, reason });
  }

  /** 428. */
  static preconditionRequired(): RequestError {
    return new RequestError('PreconditionRequiredError', 428, {
      field: 'If-Match',
      reason: 'is required: send the etag of the object that you read',
    });
  }
}
