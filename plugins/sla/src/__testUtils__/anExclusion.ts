import type { Exclusion } from '@service-levels/backstage-plugin-sla-common';

/** An hour of the agreement of the tests that waits for the customer's word. */
export function anExclusion(changes: Partial<Exclusion> = {}): Exclusion {
  return {
    id: 'exclusion-1',
    etag: '1',
    agreementId: 'agreement-1',
    agreementVersion: 3,
    from: '2026-10-05T08:00:00Z',
    to: '2026-10-05T09:00:00Z',
    ground: 'third-party',
    reason: 'The exchange was closed',
    evidence: null,
    targets: null,
    approval: 'customer',
    state: 'proposed',
    counterApproved: false,
    disputed: false,
    declaredAt: '2026-10-06T08:00:00Z',
    declaredBy: 'user:default/erik',
    words: [],
    ...changes,
  };
}
