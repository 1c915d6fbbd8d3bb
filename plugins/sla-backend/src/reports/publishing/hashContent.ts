import { createHash } from 'node:crypto';
import type { ReportContent } from '@service-levels/backstage-plugin-sla-common';
import canonicalize from 'canonicalize';

/** SHA-256 in lower-case hex over the RFC 8785 JSON of what a report says. */
export function hashContent(content: ReportContent): string {
  const json = canonicalize(content);
  if (json === undefined) {
    throw new Error('A report has no canonical JSON');
  }
  return createHash('sha256').update(json, 'utf8').digest('hex');
}
