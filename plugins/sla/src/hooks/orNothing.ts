import { ResponseError } from '@backstage/errors';

/** One or none: what the reader may not see is not there. */
export async function orNothing<T>(reading: Promise<T>): Promise<T[]> {
  try {
    return [await reading];
  } catch (error) {
    if (
      error instanceof ResponseError &&
      [403, 404].includes(error.statusCode)
    ) {
      return [];
    }
    throw error;
  }
}
