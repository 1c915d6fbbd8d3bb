import { ResponseError } from '@backstage/errors';

/** What is not there for the reader is no failure. */
export function isNotForReader(error: Error): boolean {
  return (
    error instanceof ResponseError && [403, 404].includes(error.statusCode)
  );
}
