import {
  coreServices,
  createServiceFactory,
  createServiceRef,
  type RootConfigService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { entityRefSchema } from '@service-levels/backstage-plugin-sla-common';
import {
  SlaPermissionPolicy,
  type SlaPermissionPolicyOptions,
} from './SlaPermissionPolicy';

/**
 * Hands out the policy for service levels, and knows whether the portal has
 * one: where people represent customers and there is none, the backend of
 * service levels warns.
 *
 * @public
 */
export interface SlaPolicyService {
  /**
   * The policy, with the managers and the staff of the configuration
   * (`sla.permission`) unless others are given. It counts as in use from now on.
   */
  create(options?: Partial<SlaPermissionPolicyOptions>): SlaPermissionPolicy;

  /** Says that a policy of the operator's own keeps customers apart. */
  declare(): void;

  /** Whether a policy was created or declared. */
  isKnown(): boolean;
}

/** Refs of users and groups; a bare name would never match anybody, and nobody would be told. */
function readRefs(config: RootConfigService, key: string): string[] {
  const refs = config.getOptionalStringArray(key) ?? [];
  const wrong = refs.find(ref => !entityRefSchema.safeParse(ref).success);
  if (wrong !== undefined) {
    throw new InputError(
      `The configuration ${key} must hold full refs such as group:default/service-management, but has "${wrong}"`,
    );
  }
  return refs;
}

class DefaultSlaPolicyService implements SlaPolicyService {
  readonly #config: RootConfigService;
  #known = false;

  private constructor(config: RootConfigService) {
    this.#config = config;
  }

  static create(options: {
    config: RootConfigService;
  }): DefaultSlaPolicyService {
    return new DefaultSlaPolicyService(options.config);
  }

  create(
    options: Partial<SlaPermissionPolicyOptions> = {},
  ): SlaPermissionPolicy {
    const policy = SlaPermissionPolicy.create({
      managers: readRefs(this.#config, 'sla.permission.managers'),
      staff: readRefs(this.#config, 'sla.permission.staff'),
      ...options,
    });
    this.declare();
    return policy;
  }

  declare(): void {
    this.#known = true;
  }

  isKnown(): boolean {
    return this.#known;
  }
}

/**
 * For a module of the permission backend: the policy for service levels. One
 * for the whole backend; nothing has to be installed for it.
 *
 * @public
 */
export const slaPolicyServiceRef = createServiceRef<SlaPolicyService>({
  id: 'sla.policy',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: { config: coreServices.rootConfig },
      factory: ({ config }) => DefaultSlaPolicyService.create({ config }),
    }),
});
