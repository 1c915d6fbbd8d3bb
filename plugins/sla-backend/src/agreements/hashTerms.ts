import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { StoredTerms } from './StoredAgreement';

/**
 * What both sides sign: SHA-256 in lower-case hex over the RFC 8785 JSON of
 * the terms alone, with calendars written out; no ids, states or times.
 */
export function hashTerms(terms: StoredTerms): string {
  const targets = terms.targets.map(({ id: _id, ...target }) => target);
  const json = canonicalize({ ...terms, targets });
  if (json === undefined) {
    throw new Error('The terms of an agreement have no canonical JSON');
  }
  return createHash('sha256').update(json, 'utf8').digest('hex');
}
