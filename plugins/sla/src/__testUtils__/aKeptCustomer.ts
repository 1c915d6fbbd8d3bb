import type {
  CustomerDetails,
  KeptCustomer,
} from '@service-levels/backstage-plugin-sla-common';
import { aCustomer } from './aCustomer';

/** A system that is not in the catalog. */
export const GHOST = 'system:default/ghost';

/** What the portal keeps of Retail Banking. */
export const KEPT_FIELDS: KeptCustomer = {
  ref: 'customer:default/retail-banking',
  state: 'kept',
  title: 'Retail Banking',
  description: 'Branches and cards',
  type: 'internal',
  language: null,
  partOf: null,
  businessUnit: null,
  relationshipManager: 'user:default/tom',
  relationshipManagerDeputy: {
    ref: 'user:default/ina',
    from: '2026-12-01',
    to: null,
  },
  serviceLevelManager: null,
  serviceLevelManagerDeputy: null,
  representatives: [],
  owns: [GHOST, 'system:default/payments'],
  uses: [],
  contactCadenceDays: 30,
  createdAt: '2026-11-01T00:00:00Z',
  createdBy: 'user:default/markus',
  changedAt: '2026-11-01T00:00:00Z',
  changedBy: 'user:default/markus',
};
/** Retail Banking, kept in the portal. */
export function aKeptCustomer(): CustomerDetails {
  return aCustomer({
    kept: KEPT_FIELDS,
    etag: '4',
    home: 'portal',
    relationshipManager: 'user:default/tom',
    owns: KEPT_FIELDS.owns,
  });
}
