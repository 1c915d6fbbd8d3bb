import { createHash } from 'node:crypto';

/** The key under which a principal may repeat a request that makes something. */
export interface IdempotencyKey {
  readonly principal: string;
  readonly key: string;
  /** Of the body; another body under the same key is refused. */
  readonly requestHash: string;
}

/**
 * The key of a request with what it asks for; undefined where it has none.
 *
 * @param request.body - what tells it from another request under the same key
 */
export function toIdempotencyKey(request: {
  readonly principal: string;
  readonly key: string | undefined;
  /** What is made, where keys of several things could be mixed up. */
  readonly what?: string;
  readonly body: unknown;
}): IdempotencyKey | undefined {
  const { principal, key, what, body } = request;
  if (key === undefined) {
    return undefined;
  }
  const text = JSON.stringify(body);
  return {
    principal,
    key,
    requestHash: createHash('sha256')
      .update(what === undefined ? text : `${what} ${text}`)
      .digest('hex'),
  };
}
