import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { RequestError } from '../../errors';

/**
 * The body of a request, read as fast as it is asked for. Who stops asking
 * lets the rest pass by: a client that still sends could not read the answer.
 *
 * @throws RequestError - 400, where the client broke off
 */
export async function* uploadedBytes(
  body: Readable,
): AsyncGenerator<Uint8Array> {
  try {
    yield* body.iterator({ destroyOnReturn: false });
  } catch {
    throw RequestError.brokenOff();
  } finally {
    if (!body.readableEnded && !body.destroyed) {
      body.resume();
      await finished(body).catch(() => {});
    }
  }
}
