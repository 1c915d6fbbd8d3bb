import { createHash } from 'node:crypto';
import type { Explanation } from '@service-levels/backstage-plugin-sla-common';
import canonicalize from 'canonicalize';

/** SHA-256 in lower-case hex over the RFC 8785 JSON of an explanation without its hash. */
export function hashExplanation(
  explanation: Omit<Explanation, 'hash'>,
): string {
  const json = canonicalize(explanation);
  if (json === undefined) {
    throw new Error('The explanation has no canonical JSON');
  }
  return createHash('sha256').update(json, 'utf8').digest('hex');
}
