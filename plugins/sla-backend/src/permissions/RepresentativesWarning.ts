import type { LoggerService } from '@backstage/backend-plugin-api';
import type { SlaPolicyService } from '@service-levels/backstage-plugin-sla-node';

interface Options {
  readonly customers: {
    /** Whether anybody acts for a customer. */
    hasRepresentatives(): Promise<boolean>;
  };
  readonly logger: LoggerService;
  readonly policy: Pick<SlaPolicyService, 'isKnown'>;
  /** Whether the portal asks a policy at all. */
  readonly isPermissionEnabled: boolean;
  /** Whether the operator says that another backend has such a policy. */
  readonly isPolicyElsewhere: boolean;
}

const OUTSIDE =
  'Service levels show representatives of customers nothing but their own customer, whatever happens elsewhere. The catalog shows them every customer';

/**
 * Says once in the life of a backend that people represent customers while
 * nothing is known to keep customers apart in the catalog. It waits until the
 * backend has started, since the policy may be set up after this plugin.
 */
export class RepresentativesWarning {
  readonly #options: Options;
  #hasStarted = false;
  #hasWarned = false;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): RepresentativesWarning {
    return new RepresentativesWarning(options);
  }

  /** To be called when every plugin and module of the backend has started. */
  async backendStarted(): Promise<void> {
    this.#hasStarted = true;
    await this.check();
  }

  /** To be called whenever there may be new representatives. */
  async check(): Promise<void> {
    const { customers, logger } = this.#options;
    const warning = this.#warning();
    if (!this.#hasStarted || this.#hasWarned || warning === undefined) {
      return;
    }
    const isNeeded = await customers.hasRepresentatives();
    if (isNeeded && !this.#hasWarned) {
      this.#hasWarned = true;
      logger.warn(warning);
    }
  }

  #warning(): string | undefined {
    const { policy, isPermissionEnabled, isPolicyElsewhere } = this.#options;
    if (!isPermissionEnabled) {
      return `${OUTSIDE}, and everybody else may change agreements, for permissions are switched off. Set permission.enabled and a policy: see docs/permissions.md.`;
    }
    if (!isPolicyElsewhere && !policy.isKnown()) {
      return `${OUTSIDE}, for no policy is known to prevent it. Use slaPolicyServiceRef of @service-levels/backstage-plugin-sla-node in the module that sets the portal's policy: create() makes one, declare() says that yours does it; or set sla.permission.policyElsewhere where the permission plugin runs in another backend. See docs/permissions.md.`;
    }
    return undefined;
  }
}
