import type {
  AuthService,
  LoggerService,
  SchedulerServiceTaskRunner,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type {
  CatalogService,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  isKeptInPortal,
  type Page,
  type SlaRequestOptions,
} from '@service-levels/backstage-plugin-sla-common';

/** Something that the portal keeps. */
interface Kept {
  readonly ref: string;
  readonly state: 'kept' | 'archived';
}

/** What a provider shows. */
export interface KeptEntities<TKept extends Kept> {
  /** Of the provider, its task and its subscription. */
  readonly name: string;
  /** For the log. */
  readonly what: string;
  /** Of events that say that something else is kept than before. */
  readonly topic: string;
  read(
    query: { readonly limit: number; readonly cursor?: string },
    options: SlaRequestOptions,
  ): Promise<Page<TKept>>;
  /** @param date - the day (of UTC) */
  toEntity(kept: TKept, date: string): Entity;
}

interface Options<TKept extends Kept> {
  readonly auth: AuthService;
  readonly catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  readonly events: EventsService;
  readonly logger: LoggerService;
  readonly shown: KeptEntities<TKept>;
  readonly taskRunner: SchedulerServiceTaskRunner;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/** As many as a page of the API may have. */
const KEPT_AT_ONCE = 500;

/**
 * Shows what the portal keeps as entities. It reads them anew by its schedule
 * and when one was changed. Those that YAML declares it leaves to the YAML, and
 * brings back once that is gone. Where anything cannot be read it changes
 * nothing, so that an error makes no entity vanish.
 */
export class KeptEntitiesProvider<TKept extends Kept>
  implements EntityProvider
{
  readonly #options: Options<TKept>;
  #connection: EntityProviderConnection | undefined;
  /** The last turn; another waits for it, since what was read first must not be stored last. */
  #turn: Promise<void> = Promise.resolve();

  private constructor(options: Options<TKept>) {
    this.#options = options;
  }

  static create<TKept extends Kept>(
    options: Options<TKept>,
  ): KeptEntitiesProvider<TKept> {
    return new KeptEntitiesProvider(options);
  }

  getProviderName(): string {
    return this.#options.shown.name;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    const { events, taskRunner, shown } = this.#options;
    this.#connection = connection;
    await events.subscribe({
      id: `catalog-${shown.name}`,
      topics: [shown.topic],
      onEvent: async () => await this.refresh(),
    });
    await taskRunner.run({
      id: `${shown.name}-provider`,
      fn: async () => await this.refresh(),
    });
  }

  /** One turn; never throws. */
  async refresh(): Promise<void> {
    this.#turn = this.#turn.then(async () => await this.#provide());
    await this.#turn;
  }

  async #provide(): Promise<void> {
    const { logger, shown, now = Date.now } = this.#options;
    try {
      const date = new Date(now()).toISOString().slice(0, 10);
      const kept = await this.#kept();
      const declared = await this.#declaredElsewhere(kept);
      await this.#connection?.applyMutation({
        type: 'full',
        entities: kept
          .filter(({ ref }) => !declared.has(ref))
          .map(one => ({ entity: shown.toEntity(one, date) })),
      });
    } catch (error) {
      logger.warn(
        `${
          shown.what
        } that the portal keeps could not be read and stay in the catalog as they are; it is tried again by schedule. Reason: ${
          toError(error).message
        }`,
      );
    }
  }

  /** All that are not archived. */
  async #kept(): Promise<TKept[]> {
    const { auth, shown } = this.#options;
    const kept: TKept[] = [];
    let cursor: string | undefined;
    do {
      const { token } = await auth.getPluginRequestToken({
        onBehalfOf: await auth.getOwnServiceCredentials(),
        targetPluginId: 'sla',
      });
      const page: Page<TKept> = await shown.read(
        { limit: KEPT_AT_ONCE, cursor },
        { token },
      );
      kept.push(...page.items.filter(({ state }) => state === 'kept'));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return kept;
  }

  /** Refs of those that the catalog has from another location. */
  async #declaredElsewhere(
    kept: readonly Kept[],
  ): Promise<ReadonlySet<string>> {
    const { auth, catalog } = this.#options;
    const declared = new Set<string>();
    for (let start = 0; start < kept.length; start += KEPT_AT_ONCE) {
      const refs = kept
        .slice(start, start + KEPT_AT_ONCE)
        .map(({ ref }) => ref);
      const { items } = await catalog.getEntitiesByRefs(
        { entityRefs: refs, fields: ['kind', 'metadata'] },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      for (const entity of items) {
        if (entity !== undefined && !isKeptInPortal(entity)) {
          declared.add(stringifyEntityRef(entity));
        }
      }
    }
    return declared;
  }
}
