import type { Entity } from '@backstage/catalog-model';

/** A small company: one system that two customers use, and one that is somebody else's. */
export const SYSTEM = 'system:default/payments';
export const COMPONENT = 'component:default/payments-api';
export const OTHER_SYSTEM = 'system:default/warehouse';
export const BANKING = 'customer:default/retail-banking';
export const ACME = 'customer:default/acme-logistics';

const relationsOf = (relations: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(relations).flatMap(([type, refs]) =>
    refs.map(targetRef => ({ type, targetRef })),
  );

/** An entity by its ref. */
export function entityOf(
  ref: string,
  options: {
    relations?: Record<string, string[]>;
    spec?: Record<string, unknown>;
  } = {},
): Entity {
  const [, kind, name] = /^([a-z]+):default\/(.+)$/.exec(ref) ?? [];
  const isCustomer = kind === 'customer';
  return {
    apiVersion: isCustomer ? 'sla/v1alpha1' : 'backstage.io/v1alpha1',
    kind: kind[0].toLocaleUpperCase('en-US') + kind.slice(1),
    metadata: { name, namespace: 'default' },
    spec: JSON.parse(JSON.stringify(options.spec ?? {})),
    relations: relationsOf(options.relations ?? {}),
  };
}

/** The catalog of the company. */
export const entities: Entity[] = [
  entityOf(SYSTEM, {
    relations: {
      hasPart: [COMPONENT],
      ownedByCustomer: [BANKING],
      usedByCustomer: [ACME],
    },
  }),
  entityOf(COMPONENT, { relations: { partOf: [SYSTEM] } }),
  entityOf(OTHER_SYSTEM),
  entityOf('group:default/team-payments'),
  entityOf('group:default/team-warehouse'),
  entityOf('group:default/team-both'),
  entityOf('customer:default/both', {
    spec: { type: 'internal', representatives: ['user:default/both'] },
  }),
  entityOf(BANKING, {
    spec: {
      type: 'internal',
      serviceLevelManager: 'user:default/markus',
      relationshipManager: 'user:default/sofia',
      representatives: ['user:default/tom'],
    },
    relations: { customerOwnerOf: [SYSTEM] },
  }),
  entityOf(ACME, {
    spec: {
      type: 'external',
      serviceLevelManager: 'user:default/markus',
      relationshipManager: 'user:default/sofia',
      representatives: ['user:default/jane'],
    },
    relations: { customerUserOf: [SYSTEM] },
  }),
];

/** Who belongs to which group. */
export const ownershipRefs: Readonly<Record<string, readonly string[]>> = {
  'user:default/erik': ['user:default/erik', 'group:default/team-payments'],
  'user:default/wanda': ['user:default/wanda', 'group:default/team-warehouse'],
  'user:default/markus': [
    'user:default/markus',
    'group:default/service-management',
  ],
  'user:default/sofia': ['user:default/sofia'],
  'user:default/tom': ['user:default/tom'],
  'user:default/jane': ['user:default/jane'],
  // In the providing team, and the customer's representative as well.
  'user:default/both': ['user:default/both', 'group:default/team-both'],
  'user:default/nobody': ['user:default/nobody'],
};

/** An agreement on the system that is valid as it is; a test changes what it is about. */
export function draftOf(
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    type: 'sla',
    title: 'Payments for Retail Banking',
    provider: 'group:default/team-payments',
    customer: BANKING,
    entities: [SYSTEM],
    timeZone: 'Europe/Berlin',
    calendar: '24x7',
    effectiveFrom: '2026-01-01',
    effectiveTo: '2026-12-31',
    targets: [targetOf()],
    ...changes,
  };
}

/** A target of 99.9 % a month. */
export function targetOf(
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    name: 'Availability',
    indicator: `${SYSTEM}/availability`,
    objective: { kind: 'availability', atLeast: 99.9 },
    period: 'month',
    ...changes,
  };
}
