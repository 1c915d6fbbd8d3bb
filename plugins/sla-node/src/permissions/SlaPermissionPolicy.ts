import {
  AuthorizeResult,
  isPermission,
  isResourcePermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  RESOURCE_TYPE_AGREEMENT,
  RESOURCE_TYPE_CUSTOMER,
  slaAgreementReadPermission,
  slaAgreementSignPermission,
} from '@service-levels/backstage-plugin-sla-common';
import {
  createSlaAgreementConditionalDecision,
  createSlaCustomerConditionalDecision,
  slaAgreementConditions,
  slaCustomerConditions,
} from './conditions';

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/**
 * A policy for service levels that operators can use as it is or call from
 * their own.
 *
 * Members of the managing groups may do everything. Others read and sign
 * agreements that their group provides, that they represent the customer of,
 * or whose customer they look after; they change and offer what their group
 * provides or whose customer they look after. They read the customers that
 * they represent, look after or have an agreement with. Permissions of other
 * plugins go to the fallback.
 *
 * @public
 */
export class SlaPermissionPolicy implements PermissionPolicy {
  readonly #managers: ReadonlySet<string>;
  readonly #fallback: PermissionPolicy | undefined;

  private constructor(options: {
    managers: readonly string[];
    fallback?: PermissionPolicy;
  }) {
    this.#managers = new Set(
      options.managers.map(ref => ref.toLocaleLowerCase('en-US')),
    );
    this.#fallback = options.fallback;
  }

  /**
   * @param options.managers - refs of the groups or users who manage service levels or the portal
   * @param options.fallback - decides on everything else; without it that is allowed
   */
  static create(options: {
    managers: readonly string[];
    fallback?: PermissionPolicy;
  }): SlaPermissionPolicy {
    return new SlaPermissionPolicy(options);
  }

  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const { permission } = request;
    if (!permission.name.startsWith('sla.')) {
      return this.#fallback
        ? await this.#fallback.handle(request, user)
        : ALLOW;
    }
    const claims = user?.info.ownershipEntityRefs ?? [];
    if (
      claims.some(ref => this.#managers.has(ref.toLocaleLowerCase('en-US')))
    ) {
      return ALLOW;
    }
    if (isResourcePermission(permission, RESOURCE_TYPE_AGREEMENT)) {
      const { isProviderMember, isCustomerManager, isCustomerRepresentative } =
        slaAgreementConditions;
      const isForCustomersToo =
        isPermission(permission, slaAgreementReadPermission) ||
        isPermission(permission, slaAgreementSignPermission);
      return createSlaAgreementConditionalDecision(permission, {
        anyOf: [
          isProviderMember({ claims }),
          isCustomerManager({ claims }),
          ...(isForCustomersToo ? [isCustomerRepresentative({ claims })] : []),
        ],
      });
    }
    if (isResourcePermission(permission, RESOURCE_TYPE_CUSTOMER)) {
      const {
        isManagerOfCustomer,
        isProviderMemberOfCustomer,
        isRepresentativeOfCustomer,
      } = slaCustomerConditions;
      return createSlaCustomerConditionalDecision(permission, {
        anyOf: [
          isProviderMemberOfCustomer({ claims }),
          isManagerOfCustomer({ claims }),
          isRepresentativeOfCustomer({ claims }),
        ],
      });
    }
    return DENY;
  }
}
