import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  formatInstant,
  type RollUp,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  AttainmentRequest,
  AttainmentService,
  TargetVerdict,
} from '../attainment/AttainmentService';
import type { Customers } from '../customers/Customers';
import type { Ancestor } from '../entities/ancestorsOf';
import type { Beneath, StructureStore } from '../entities/StructureStore';
import { decodeCursor, ID_KEY } from '../paging/page';
import { rollUpChildren, summaryOfTargets, topmost } from './rollUpChildren';
import type { RollUps } from './RollUps';

/** Targets that are judged between two looks at the database. */
const TARGETS_PER_PAGE = 1000;

/** More than this many rows nobody reads; the worst come first. */
const MAX_CHILDREN = 500;

interface Options {
  /** As the caller may see it. */
  readonly attainment: Pick<AttainmentService, 'verdicts'>;
  /** As the caller may see them. */
  readonly customers: Pick<Customers, 'get'>;
  readonly structure: Pick<
    StructureStore,
    'children' | 'beneathEach' | 'among'
  >;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** What stands for what is beneath. */
interface Children {
  readonly beneath: readonly Beneath[];
  /** Which of them lie beneath which others. */
  readonly among: readonly Ancestor[];
}

interface Asking {
  readonly entityRef: string;
  readonly asOf: number;
  readonly credentials: BackstageCredentials;
}

/**
 * Counts the targets on what is beneath an entity. All that it counts comes from
 * the services as the caller may see them, so that it needs no decorator of
 * its own; what lies beneath what comes from the projection of the catalog.
 */
export class DefaultRollUps implements RollUps {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultRollUps {
    return new DefaultRollUps(options);
  }

  async get(
    request: { entityRef: string; asOf?: number },
    options: { credentials: BackstageCredentials },
  ): Promise<RollUp> {
    const { entityRef, asOf = this.#options.now() } = request;
    const asking = { ...options, entityRef, asOf };
    const isCustomer = entityRef.startsWith('customer:');
    const [targets, childrenOfIt] = await Promise.all([
      this.#targetsInForce(
        asking,
        isCustomer ? { customerRef: entityRef } : { entityRef, rollUp: true },
      ),
      isCustomer ? undefined : this.#childrenOf(entityRef),
    ]);
    const own = targets.filter(target => target.entityRef === entityRef);
    const others = targets.filter(target => target.entityRef !== entityRef);
    const { beneath, among } =
      childrenOfIt ?? (await this.#servicesOf(asking, others));
    const children = topmost(rollUpChildren(others, beneath), among);
    return {
      entityRef,
      measuredUntil: formatInstant(asOf),
      own: summaryOfTargets(own),
      summary: summaryOfTargets(targets),
      children: children.slice(0, MAX_CHILDREN),
      childrenLeftOut: Math.max(0, children.length - MAX_CHILDREN),
    };
  }

  /** What has ended, or is still to begin, has no verdict now. */
  async #targetsInForce(
    { asOf, credentials }: Asking,
    filter: Pick<AttainmentRequest, 'entityRef' | 'rollUp' | 'customerRef'>,
  ): Promise<TargetVerdict[]> {
    const targets: TargetVerdict[] = [];
    let after: readonly string[] | undefined;
    do {
      const page = await this.#options.attainment.verdicts(
        {
          ...filter,
          asked: { kind: 'current' },
          asOf,
          limit: TARGETS_PER_PAGE,
          after,
        },
        { credentials },
      );
      targets.push(...page.items.filter(({ state }) => state === 'open'));
      after = decodeCursor(page.nextCursor, ID_KEY);
    } while (after !== undefined);
    return targets;
  }

  async #childrenOf(entityRef: string): Promise<Children> {
    const { structure } = this.#options;
    const refs = await structure.children(entityRef);
    const [beneath, among] = await Promise.all([
      structure.beneathEach(refs),
      structure.among(refs),
    ]);
    return { beneath, among };
  }

  /** What a customer owns and uses stands for what is beneath; where a target lies beneath none of it, the measured entity. */
  async #servicesOf(
    asking: Asking,
    targets: readonly TargetVerdict[],
  ): Promise<Children> {
    const { structure } = this.#options;
    const services = await this.#refsOfServices(asking);
    const beneath = await structure.beneathEach(services);
    const isBeneath = new Set(beneath.map(({ entityRef }) => entityRef));
    const others = new Set(
      targets
        .map(({ entityRef }) => entityRef)
        .filter(ref => !isBeneath.has(ref)),
    );
    return {
      beneath: [
        ...beneath,
        ...[...others].map(ref => ({ aboveRef: ref, entityRef: ref })),
      ],
      among: await structure.among([...services, ...others]),
    };
  }

  async #refsOfServices({
    entityRef,
    credentials,
  }: Asking): Promise<readonly string[]> {
    try {
      const { customers } = this.#options;
      const { owns, uses } = await customers.get(entityRef, { credentials });
      return [...new Set([...owns, ...uses])];
    } catch (error) {
      if (error instanceof NotFoundError) {
        return [];
      }
      throw error;
    }
  }
}
