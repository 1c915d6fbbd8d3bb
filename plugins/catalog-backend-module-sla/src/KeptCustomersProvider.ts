import type {
  AuthService,
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type {
  CatalogService,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  CUSTOMER_KIND,
  PORTAL_LOCATION,
  toCustomerEntity,
  type KeptCustomer,
  type Page,
  type SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { SLA_CUSTOMERS_TOPIC } from '@service-levels/backstage-plugin-sla-node';

interface Options {
  readonly auth: AuthService;
  readonly catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  readonly events: EventsService;
  readonly logger: LoggerService;
  readonly sla: Pick<SlaApi, 'getKeptCustomers'>;
  readonly taskRunner: SchedulerServiceTaskRunner;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** As many as a page of the API may have. */
const CUSTOMERS_AT_ONCE = 500;

/**
 * Shows customers that the portal keeps as entities. It reads them anew by its
 * schedule and when one was changed. Those that YAML declares it leaves to the
 * YAML, and brings back once that is gone. Where anything cannot be read it
 * changes nothing, so that an error makes no customer vanish.
 */
export class KeptCustomersProvider implements EntityProvider {
  readonly #options: Options;
  #connection: EntityProviderConnection | undefined;
  /** The last turn; another waits for it, since what was read first must not be stored last. */
  #turn: Promise<void> = Promise.resolve();

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): KeptCustomersProvider {
    return new KeptCustomersProvider(options);
  }

  getProviderName(): string {
    return 'sla-kept-customers';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const { events, taskRunner } = this.#options;
    this.#connection = connection;
    await events.subscribe({
      id: 'catalog-sla-kept-customers',
      topics: [SLA_CUSTOMERS_TOPIC],
      onEvent: async () => await this.refresh(),
    });
    await taskRunner.run({
      id: 'sla-kept-customers-provider',
      fn: async () => await this.refresh(),
    });
  }

  /** One turn; never throws. */
  async refresh(): Promise<void> {
    this.#turn = this.#turn.then(async () => await this.#provide());
    await this.#turn;
  }

  async #provide(): Promise<void> {
    const { logger, now = Date.now } = this.#options;
    try {
      const date = new Date(now()).toISOString().slice(0, 10);
      const kept = await this.#kept();
      const declared = await this.#declaredElsewhere(kept);
      await this.#connection?.applyMutation({
        type: 'full',
        entities: kept
          .filter(({ ref }) => !declared.has(ref))
          .map(customer => ({
            entity: toCustomerEntity(customer.ref, customer, date),
          })),
      });
    } catch (error) {
      logger.warn(
        `Customers that the portal keeps could not be read and stay in the catalog as they are; it is tried again by schedule. Reason: ${
          toError(error).message
        }`,
      );
    }
  }

  /** All that are not archived. */
  async #kept(): Promise<KeptCustomer[]> {
    const { auth, sla } = this.#options;
    const kept: KeptCustomer[] = [];
    let cursor: string | undefined;
    do {
      const { token } = await auth.getPluginRequestToken({
        onBehalfOf: await auth.getOwnServiceCredentials(),
        targetPluginId: 'sla',
      });
      const page: Page<KeptCustomer> = await sla.getKeptCustomers(
        { limit: CUSTOMERS_AT_ONCE, cursor },
        { token },
      );
      kept.push(...page.items.filter(({ state }) => state === 'kept'));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return kept;
  }

  /** Refs of those that the catalog has from another location. */
  async #declaredElsewhere(
    kept: readonly KeptCustomer[],
  ): Promise<ReadonlySet<string>> {
    const { auth, catalog } = this.#options;
    const declared = new Set<string>();
    for (let start = 0; start < kept.length; start += CUSTOMERS_AT_ONCE) {
      const refs = kept
        .slice(start, start + CUSTOMERS_AT_ONCE)
        .map(({ ref }) => ref);
      const { items } = await catalog.getEntitiesByRefs(
        {
          entityRefs: refs,
          fields: ['kind', 'metadata'],
          filter: { kind: CUSTOMER_KIND },
        },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      for (const entity of items) {
        const location = entity?.metadata.annotations?.[ANNOTATION_LOCATION];
        if (entity !== undefined && location !== PORTAL_LOCATION) {
          declared.add(stringifyEntityRef(entity));
        }
      }
    }
    return declared;
  }
}
