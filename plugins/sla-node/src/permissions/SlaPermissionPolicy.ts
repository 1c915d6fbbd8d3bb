import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  isResourcePermission,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  isForCustomersToo,
  slaAnnouncementCreatePermission,
  slaMaintenanceWindowCreatePermission,
  RESOURCE_TYPE_AGREEMENT,
  RESOURCE_TYPE_CUSTOMER,
} from '@service-levels/backstage-plugin-sla-common';
import { lowerCase } from './claims';
import {
  createSlaAgreementConditionalDecision,
  createSlaCatalogConditionalDecision,
  createSlaCustomerConditionalDecision,
  slaAgreementConditions,
  slaCatalogConditions,
  slaCustomerConditions,
} from './conditions';

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/**
 * Who is on the provider's side and sees every customer in the catalog: refs of
 * users and groups, or a function of the refs that a caller has, in lower case.
 *
 * @public
 */
export type SlaStaff =
  | readonly string[]
  | ((claims: readonly string[]) => boolean);

/** What the policy is made of. @public */
export interface SlaPermissionPolicyOptions {
  /** Refs of the users and groups who manage service levels or the portal. */
  readonly managers: readonly string[];
  /** Who sees every customer in the catalog; without it managers alone. */
  readonly staff?: SlaStaff;
  /** Decides on everything that is not about service levels; without it that is allowed. */
  readonly fallback?: PermissionPolicy;
}

/**
 * A policy for service levels that operators can use as it is or call from
 * their own.
 *
 * Members of the managing groups may do everything. Others read and sign
 * agreements that their group provides, that they represent the customer of,
 * or whose customer they look after; they change and offer what their group
 * provides or whose customer they look after. They read the customers that
 * they represent, look after or have an agreement with, the dialogue with these
 * and what these want. Who represents a customer may say something and ask for
 * something; who looks after it may change all of that. What their team owns
 * they declare maintenance of; they draft announcements. Permissions of other
 * plugins go to the fallback. What that lets somebody read in the catalog is
 * narrowed for who is not of the staff: of customers to their own.
 *
 * @public
 */
export class SlaPermissionPolicy implements PermissionPolicy {
  readonly #managers: ReadonlySet<string>;
  readonly #isStaff: (claims: readonly string[]) => boolean;
  readonly #fallback: PermissionPolicy | undefined;

  private constructor(options: SlaPermissionPolicyOptions) {
    const { managers, staff = [], fallback } = options;
    this.#managers = new Set(lowerCase(managers));
    if (typeof staff === 'function') {
      this.#isStaff = staff;
    } else {
      const refs = new Set(lowerCase(staff));
      this.#isStaff = claims => claims.some(ref => refs.has(ref));
    }
    this.#fallback = fallback;
  }

  static create(options: SlaPermissionPolicyOptions): SlaPermissionPolicy {
    return new SlaPermissionPolicy(options);
  }

  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const { permission } = request;
    const claims = lowerCase(user?.info.ownershipEntityRefs ?? []);
    const isManager = claims.some(ref => this.#managers.has(ref));
    if (!permission.name.startsWith('sla.')) {
      const decision = this.#fallback
        ? await this.#fallback.handle(request, user)
        : ALLOW;
      return isManager || this.#isStaff(claims)
        ? decision
        : withoutOthersCustomers(decision, permission, claims);
    }
    return isManager ? ALLOW : decideOnServiceLevels(permission, claims);
  }
}

/** What somebody may read in the catalog, less the customers that are not theirs. */
function withoutOthersCustomers(
  decision: PolicyDecision,
  permission: Permission,
  claims: string[],
): PolicyDecision {
  if (!isPermission(permission, catalogEntityReadPermission)) {
    return decision;
  }
  const own = slaCatalogConditions.isOwnCustomerOrOtherKind({ claims });
  switch (decision.result) {
    case AuthorizeResult.ALLOW:
      return createSlaCatalogConditionalDecision(permission, own);
    case AuthorizeResult.CONDITIONAL:
      return { ...decision, conditions: { allOf: [decision.conditions, own] } };
    default:
      return decision;
  }
}

/** For who manages nothing. */
function decideOnServiceLevels(
  permission: Permission,
  claims: string[],
): PolicyDecision {
  if (isResourcePermission(permission, RESOURCE_TYPE_AGREEMENT)) {
    const { isProviderMember, isCustomerManager, isCustomerRepresentative } =
      slaAgreementConditions;
    return createSlaAgreementConditionalDecision(permission, {
      anyOf: [
        isProviderMember({ claims }),
        isCustomerManager({ claims }),
        ...(isForCustomersToo(permission)
          ? [isCustomerRepresentative({ claims })]
          : []),
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
        isManagerOfCustomer({ claims }),
        ...(permission.attributes.action === 'read'
          ? [isProviderMemberOfCustomer({ claims })]
          : []),
        ...(isForCustomersToo(permission)
          ? [isRepresentativeOfCustomer({ claims })]
          : []),
      ],
    });
  }
  // Of which entities is a rule of the domain: those of one's own team. A draft
  // of an announcement reaches nobody until who looks after a customer sends it.
  return claims.length > 0 &&
    [
      slaMaintenanceWindowCreatePermission,
      slaAnnouncementCreatePermission,
    ].some(one => isPermission(permission, one))
    ? ALLOW
    : DENY;
}
