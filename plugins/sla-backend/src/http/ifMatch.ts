import type { Request } from 'express';
import { RequestError } from '../errors';

/** The etag that a change is based on, with or without quotes; missing is a 428. */
export function ifMatch(req: Request): string {
  const header = req.header('If-Match')?.trim();
  if (!header) {
    throw RequestError.preconditionRequired();
  }
  return header.replace(/^"(.*)"$/, '$1');
}
