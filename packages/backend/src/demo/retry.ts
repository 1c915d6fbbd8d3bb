import { ResponseError } from '@backstage/errors';

/** Gives up only after the catalog had a long time to read its files. */
const ATTEMPTS = 240;
const PAUSE_MILLISECONDS = 500;

/**
 * Does something again and again until it works. Customers and entities come
 * from files that the catalog reads after the start: until then there are no
 * customers, and the API refuses whatever names them.
 *
 * @param isWorthIt - whether another attempt may help
 * @param most - after how many attempts the last error is thrown
 */
export async function retry<T>(
  attempt: () => Promise<T>,
  isWorthIt: (error: unknown) => boolean = () => true,
  most: number = ATTEMPTS,
): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt();
    } catch (error) {
      if (attempts === most || !isWorthIt(error)) {
        throw error;
      }
    }
    await new Promise(resolve => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
}

/** Whether the API refused a request for what it names. */
export function isRefusal(error: unknown): boolean {
  return error instanceof ResponseError && error.statusCode === 400;
}

/** Whether a server failed, or the way to it: what was asked may be right. */
export function isFailure(error: unknown): boolean {
  return !(error instanceof ResponseError) || error.statusCode >= 500;
}
