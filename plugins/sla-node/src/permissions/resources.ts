import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import {
  RESOURCE_TYPE_AGREEMENT,
  RESOURCE_TYPE_CUSTOMER,
  type AgreementType,
} from '@service-levels/backstage-plugin-sla-common';

/** What rules know of an agreement. Refs are in lower case. @public */
export interface AgreementResource {
  readonly id: string;
  readonly type: AgreementType;
  /** Null where the provider is a supplier outside. */
  readonly providerRef: string | null;
  /** Groups that were asked to approve what is offered: they stand on the provider's side of it. */
  readonly approvers: readonly string[];
  /** Whether a version has been offered: a mere draft is not the customer's business. */
  readonly isOffered: boolean;
  /** Who acts for the customers that it holds for. */
  readonly representatives: readonly string[];
  /** Who of the provider looks after these customers. */
  readonly managers: readonly string[];
}

/** What a rule becomes in a list query. @public */
export interface AgreementFilter {
  readonly property: 'provider' | 'representative' | 'manager';
  readonly refs: readonly string[];
}

/** What rules know of a customer. @public */
export interface CustomerResource {
  readonly ref: string;
  /** Groups that provide something to the customer by an agreement. */
  readonly providers: readonly string[];
  readonly representatives: readonly string[];
  readonly managers: readonly string[];
}

/** What a rule becomes in a list query. @public */
export interface CustomerFilter {
  readonly property: 'provider' | 'representative' | 'manager';
  readonly refs: readonly string[];
}

/** Agreements, for policies that decide per agreement. @public */
export const slaAgreementResourceRef = createPermissionResourceRef<
  AgreementResource,
  AgreementFilter
>().with({ pluginId: 'sla', resourceType: RESOURCE_TYPE_AGREEMENT });

/** Customers, for policies that decide per customer. @public */
export const slaCustomerResourceRef = createPermissionResourceRef<
  CustomerResource,
  CustomerFilter
>().with({ pluginId: 'sla', resourceType: RESOURCE_TYPE_CUSTOMER });
