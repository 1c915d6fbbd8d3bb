import type { Entity } from '@backstage/catalog-model';
import { ACME, BANKING, entityOf, OTHER_SYSTEM, SYSTEM } from './company';

export const GLOBEX = 'customer:default/globex';
export const INITECH = 'customer:default/initech';
export const PAYMENTS_TEAM = 'group:default/team-payments';
export const WAREHOUSE_TEAM = 'group:default/team-warehouse';
/** A system that Retail Banking has for itself. */
export const LEDGER = 'system:default/ledger';
/** An entity that nothing is measured on or agreed for. */
export const GHOST = 'system:default/ghost';

function customer(ref: string, manager: string, representative: string) {
  return entityOf(ref, {
    spec: {
      type: 'external',
      serviceLevelManager: manager,
      relationshipManager: manager,
      representatives: [representative],
    },
  });
}

/** The catalog of the stage: each customer has a representative of its own. */
export const stageCatalog: Entity[] = [
  ...[GHOST, PAYMENTS_TEAM, WAREHOUSE_TEAM].map(ref => entityOf(ref)),
  ...['ines', 'tom', 'otto', 'paul'].map(name =>
    entityOf(`user:default/${name}`),
  ),
  ...[SYSTEM, LEDGER].map(ref =>
    entityOf(ref, { relations: { ownedBy: [PAYMENTS_TEAM] } }),
  ),
  entityOf(OTHER_SYSTEM, { relations: { ownedBy: [WAREHOUSE_TEAM] } }),
  customer(BANKING, 'user:default/ines', 'user:default/tom'),
  customer(ACME, 'user:default/otto', 'user:default/jane'),
  customer(GLOBEX, 'user:default/otto', 'user:default/greta'),
  customer(INITECH, 'user:default/otto', 'user:default/paul'),
];
