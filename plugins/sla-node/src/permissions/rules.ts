import { createPermissionRule } from '@backstage/plugin-permission-node';
import { claimsSchema, isOneOf, lowerCase } from './claims';
import { slaAgreementResourceRef, slaCustomerResourceRef } from './resources';

/** Allows agreements that the caller's group provides, or was asked to approve. @public */
export const isProviderMember = createPermissionRule({
  name: 'IS_PROVIDER_MEMBER',
  description:
    'Allow agreements that a group of the caller provides, or was asked to approve',
  resourceRef: slaAgreementResourceRef,
  paramsSchema: claimsSchema,
  apply: ({ providerRef, approvers }, { claims }) =>
    isOneOf(
      providerRef === null ? approvers : [providerRef, ...approvers],
      claims,
    ),
  toQuery: ({ claims }) => ({ property: 'provider', refs: lowerCase(claims) }),
});

/** Allows agreements of type sla, once offered, of customers that the caller represents. @public */
export const isCustomerRepresentative = createPermissionRule({
  name: 'IS_CUSTOMER_REPRESENTATIVE',
  description:
    'Allow agreements with a customer that the caller represents, once they are offered',
  resourceRef: slaAgreementResourceRef,
  paramsSchema: claimsSchema,
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
  paramsSchema: claimsSchema,
  apply: (agreement, { claims }) => isOneOf(agreement.managers, claims),
  toQuery: ({ claims }) => ({ property: 'manager', refs: lowerCase(claims) }),
});

/** Allows customers that a group of the caller has an agreement with. @public */
export const isProviderMemberOfCustomer = createPermissionRule({
  name: 'IS_PROVIDER_MEMBER',
  description:
    'Allow customers that a group of the caller provides something to by an agreement',
  resourceRef: slaCustomerResourceRef,
  paramsSchema: claimsSchema,
  apply: (customer, { claims }) => isOneOf(customer.providers, claims),
  toQuery: ({ claims }) => ({ property: 'provider', refs: lowerCase(claims) }),
});

/** Allows customers that the caller represents. @public */
export const isRepresentativeOfCustomer = createPermissionRule({
  name: 'IS_CUSTOMER_REPRESENTATIVE',
  description: 'Allow customers that the caller represents',
  resourceRef: slaCustomerResourceRef,
  paramsSchema: claimsSchema,
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
  paramsSchema: claimsSchema,
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
