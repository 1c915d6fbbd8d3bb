import { createPermissionRule } from '@backstage/plugin-permission-node';
import { z } from 'zod';
import { slaAgreementResourceRef, slaCustomerResourceRef } from './resources';

const paramsSchema = z.object({
  claims: z
    .array(z.string())
    .describe('Refs that the caller has: their own and those of their groups'),
});

function isOneOf(refs: readonly string[], claims: readonly string[]): boolean {
  const wanted = new Set(claims.map(ref => ref.toLocaleLowerCase('en-US')));
  return refs.some(ref => wanted.has(ref));
}

function lowerCase(claims: readonly string[]): string[] {
  return claims.map(ref => ref.toLocaleLowerCase('en-US'));
}

/** Allows agreements that the caller's group provides. @public */
export const isProviderMember = createPermissionRule({
  name: 'IS_PROVIDER_MEMBER',
  description: 'Allow agreements that a group of the caller provides',
  resourceRef: slaAgreementResourceRef,
  paramsSchema,
  apply: (agreement, { claims }) =>
    agreement.providerRef !== null && isOneOf([agreement.providerRef], claims),
  toQuery: ({ claims }) => ({ property: 'provider', refs: lowerCase(claims) }),
});

/** Allows agreements of type sla, once offered, of customers that the caller represents. @public */
export const isCustomerRepresentative = createPermissionRule({
  name: 'IS_CUSTOMER_REPRESENTATIVE',
  description:
    'Allow agreements with a customer that the caller represents, once they are offered',
  resourceRef: slaAgreementResourceRef,
  paramsSchema,
  apply: (agreement, { claims }) =>
    agreement.type === 'sla' &&
    agreement.isOffered &&
    isOneOf(agreement.representatives, claims),
  toQuery: ({ claims }) => ({
    property: 'representative',
    refs: lowerCase(claims),
  }),
});

/** Allows agreements with customers that the caller looks after. @public */
export const isCustomerManager = createPermissionRule({
  name: 'IS_CUSTOMER_MANAGER',
  description:
    'Allow agreements with a customer whose service level or relationship manager the caller is',
  resourceRef: slaAgreementResourceRef,
  paramsSchema,
  apply: (agreement, { claims }) => isOneOf(agreement.managers, claims),
  toQuery: ({ claims }) => ({ property: 'manager', refs: lowerCase(claims) }),
});

/** Allows customers that a group of the caller has an agreement with. @public */
export const isProviderMemberOfCustomer = createPermissionRule({
  name: 'IS_PROVIDER_MEMBER',
  description:
    'Allow customers that a group of the caller provides something to by an agreement',
  resourceRef: slaCustomerResourceRef,
  paramsSchema,
  apply: (customer, { claims }) => isOneOf(customer.providers, claims),
  toQuery: ({ claims }) => ({ property: 'provider', refs: lowerCase(claims) }),
});

/** Allows customers that the caller represents. @public */
export const isRepresentativeOfCustomer = createPermissionRule({
  name: 'IS_CUSTOMER_REPRESENTATIVE',
  description: 'Allow customers that the caller represents',
  resourceRef: slaCustomerResourceRef,
  paramsSchema,
  apply: (customer, { claims }) => isOneOf(customer.representatives, claims),
  toQuery: ({ claims }) => ({
    property: 'representative',
    refs: lowerCase(claims),
  }),
});

/** Allows customers that the caller looks after. @public */
export const isManagerOfCustomer = createPermissionRule({
  name: 'IS_CUSTOMER_MANAGER',
  description:
    'Allow customers whose service level or relationship manager the caller is',
  resourceRef: slaCustomerResourceRef,
  paramsSchema,
  apply: (customer, { claims }) => isOneOf(customer.managers, claims),
  toQuery: ({ claims }) => ({ property: 'manager', refs: lowerCase(claims) }),
});

/** The rules on agreements. @public */
export const slaAgreementRules = {
  isProviderMember,
  isCustomerRepresentative,
  isCustomerManager,
};

/** The rules on customers. @public */
export const slaCustomerRules = {
  isProviderMemberOfCustomer,
  isRepresentativeOfCustomer,
  isManagerOfCustomer,
};
