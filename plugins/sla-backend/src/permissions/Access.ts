import type {
  AuthService,
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  createConditionTransformer,
  type PermissionResourceRef,
} from '@backstage/plugin-permission-node';
import { isForCustomersToo } from '@service-levels/backstage-plugin-sla-common';
import {
  slaAgreementResourceRef,
  slaCustomerResourceRef,
  type AgreementFilter,
  type CustomerFilter,
} from '@service-levels/backstage-plugin-sla-node';
import type { Caller, Callers, StandingSource } from './Caller';
import { bothOf, type Scope } from './Scope';

/** Decides what a caller may see and do. */
export interface Access extends Callers {
  /** @throws NotAllowedError - naming the permission */
  require(
    credentials: BackstageCredentials,
    permission: BasicPermission,
  ): Promise<void>;

  agreementScope(
    credentials: BackstageCredentials,
    permission: ResourcePermission<'sla-agreement'>,
  ): Promise<Scope<AgreementFilter>>;

  customerScope(
    credentials: BackstageCredentials,
    permission: ResourcePermission<'sla-customer'>,
  ): Promise<Scope<CustomerFilter>>;
}

interface Options {
  readonly auth: AuthService;
  /** Full refs in lower case; see `SlaConfig`. */
  readonly managers: readonly string[];
  readonly permissions: PermissionsService;
  readonly permissionsRegistry: PermissionsRegistryService;
  readonly people: StandingSource;
  readonly userInfo: UserInfoService;
}

function lowerCase(refs: readonly string[]): string[] {
  return refs.map(ref => ref.toLocaleLowerCase('en-US'));
}

/**
 * Joins the portal's policy with the one rule that holds whatever it says: who
 * is only on a customer's side sees nothing but that customer (ADR 4).
 */
export class DefaultAccess implements Access {
  readonly #options: Options;
  readonly #managers: ReadonlySet<string>;
  readonly #callers = new WeakMap<BackstageCredentials, Promise<Caller>>();

  private constructor(options: Options) {
    this.#options = options;
    this.#managers = new Set(options.managers);
  }

  static create(options: Options): DefaultAccess {
    return new DefaultAccess(options);
  }

  /** Found once for each request, whose credentials are one object. */
  async caller(credentials: BackstageCredentials): Promise<Caller> {
    const known = this.#callers.get(credentials) ?? this.#find(credentials);
    this.#callers.set(credentials, known);
    return await known;
  }

  async #find(credentials: BackstageCredentials): Promise<Caller> {
    const { auth, userInfo, people } = this.#options;
    if (auth.isPrincipal(credentials, 'service')) {
      const { subject } = credentials.principal;
      return {
        kind: 'service',
        subject,
        ownershipRefs: [],
        represents: [],
        manages: [],
        isManager: false,
        representsOnly: false,
      };
    }
    if (!auth.isPrincipal(credentials, 'user')) {
      throw new NotAllowedError(
        'Only users and services may use service levels',
      );
    }
    const info = await userInfo.getUserInfo(credentials);
    const ownershipRefs = lowerCase(info.ownershipEntityRefs);
    const isManager = ownershipRefs.some(ref => this.#managers.has(ref));
    const standing = await people.standingOf(ownershipRefs);
    const { represents, manages, provides } = standing;
    return {
      kind: 'user',
      subject: info.userEntityRef.toLocaleLowerCase('en-US'),
      ownershipRefs,
      represents,
      manages,
      isManager,
      representsOnly:
        represents.length > 0 &&
        manages.length === 0 &&
        !provides &&
        !isManager,
    };
  }

  async require(
    credentials: BackstageCredentials,
    permission: BasicPermission,
  ): Promise<void> {
    const [decision] = await this.#options.permissions.authorize(
      [{ permission }],
      { credentials },
    );
    const { representsOnly } = await this.caller(credentials);
    if (decision.result !== AuthorizeResult.ALLOW || representsOnly) {
      throw new NotAllowedError(
        `You do not have the permission ${permission.name}`,
      );
    }
  }

  async agreementScope(
    credentials: BackstageCredentials,
    permission: ResourcePermission<'sla-agreement'>,
  ): Promise<Scope<AgreementFilter>> {
    const { representsOnly } = await this.caller(credentials);
    if (representsOnly && !isForCustomersToo(permission)) {
      return { kind: 'none' };
    }
    return await this.#decide(credentials, permission, slaAgreementResourceRef);
  }

  async customerScope(
    credentials: BackstageCredentials,
    permission: ResourcePermission<'sla-customer'>,
  ): Promise<Scope<CustomerFilter>> {
    const { representsOnly } = await this.caller(credentials);
    if (representsOnly && !isForCustomersToo(permission)) {
      return { kind: 'none' };
    }
    return await this.#decide(credentials, permission, slaCustomerResourceRef);
  }

  /** The policy's decision as a scope, narrowed for who is on a customer's side only. */
  async #decide<
    TResource,
    TFilter extends AgreementFilter | CustomerFilter,
    TType extends string,
  >(
    credentials: BackstageCredentials,
    permission: ResourcePermission<TType>,
    resourceRef: PermissionResourceRef<TResource, TFilter, TType>,
  ): Promise<Scope<TFilter>> {
    const { permissions, permissionsRegistry } = this.#options;
    const [decision] = await permissions.authorizeConditional(
      [{ permission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.CONDITIONAL) {
      return await this.#restrict(credentials, scopeOf(decision.result));
    }
    const toCriteria = createConditionTransformer(
      permissionsRegistry.getPermissionRuleset(resourceRef),
    );
    const criteria = toCriteria(decision.conditions);
    return await this.#restrict(credentials, { kind: 'filter', criteria });
  }

  async #restrict<TFilter extends AgreementFilter | CustomerFilter>(
    credentials: BackstageCredentials,
    scope: Scope<TFilter>,
  ): Promise<Scope<TFilter>> {
    const { ownershipRefs, representsOnly } = await this.caller(credentials);
    if (!representsOnly) {
      return scope;
    }
    const own = { property: 'representative', refs: ownershipRefs } as TFilter;
    return bothOf(scope, { kind: 'filter', criteria: own });
  }
}

/**
 * Whether a filter by customer asks about somebody else's: a representative
 * must not learn by it whom an agreement holds for besides.
 */
export function asksAboutOthers(
  caller: Caller,
  customerRef: string | undefined,
): boolean {
  return (
    caller.representsOnly &&
    customerRef !== undefined &&
    !caller.represents.includes(customerRef)
  );
}

/** A decision without conditions; only an outright yes is one. */
function scopeOf(
  result: AuthorizeResult,
): { readonly kind: 'all' } | { readonly kind: 'none' } {
  return { kind: result === AuthorizeResult.ALLOW ? 'all' : 'none' };
}
