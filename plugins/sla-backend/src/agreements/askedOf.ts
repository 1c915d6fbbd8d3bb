import type { Request } from 'express';
import type { JsonObject } from '@backstage/types';

/**
 * What a step of an agreement is asked about, for the audit log, also where it
 * is refused: ids, numbers and hashes, never a text of a person.
 */
export function askedOf(req: Request): JsonObject {
  const body: unknown = req.body;
  const asked: JsonObject = { agreementId: req.params.id ?? null };
  if (typeof body !== 'object' || body === null) {
    return asked;
  }
  const { version, party, hash } = body as Record<string, unknown>;
  return {
    ...asked,
    ...(Number.isInteger(version) ? { version: Number(version) } : {}),
    ...(party === 'provider' || party === 'customer' ? { party } : {}),
    ...(typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)
      ? { hash }
      : {}),
  };
}
