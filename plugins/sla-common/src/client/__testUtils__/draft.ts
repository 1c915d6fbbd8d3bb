import type { AgreementDraftInput } from '../../model';

/** A draft of an agreement that promises nothing yet. */
export const draft: AgreementDraftInput = {
  type: 'sla',
  title: 'Payments',
  provider: 'group:default/team',
  customer: 'customer:default/hr',
  entities: ['system:default/payments'],
  timeZone: 'UTC',
  calendar: '24x7',
  effectiveFrom: '2026-01-01',
  targets: [],
};
