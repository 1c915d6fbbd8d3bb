import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CreateIndicator,
  Indicator,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { EntityDirectory } from '../entities/EntityDirectory';
import { FieldConflictError, InvalidInputError } from '../errors';
import { toPage, type PageRequest } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import type { Indicators } from './Indicators';
import type { IndicatorsStore, StoredIndicator } from './IndicatorsStore';

/** Fields without which measurements would mean something else. */
const MEANING = ['stream', 'whereNothingReported', 'perCustomer'] as const;

/** Whether an existing indicator is what was asked for. */
function isSame(existing: Indicator, wanted: CreateIndicator): boolean {
  return (
    existing.title === wanted.title &&
    existing.unit === wanted.unit &&
    existing.stream === wanted.stream &&
    existing.whereNothingReported === wanted.whereNothingReported &&
    existing.perCustomer === wanted.perCustomer
  );
}

function withoutKey(stored: StoredIndicator): Indicator {
  const { key: _key, ...indicator } = stored;
  return indicator;
}

/** The rules of indicators. */
export class DefaultIndicators implements Indicators {
  readonly #store: IndicatorsStore;
  readonly #entities: EntityDirectory;
  readonly #callers: Callers;
  readonly #now: () => number;

  private constructor(options: {
    store: IndicatorsStore;
    entities: EntityDirectory;
    callers: Callers;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#entities = options.entities;
    this.#callers = options.callers;
    this.#now = options.now;
  }

  static create(options: {
    store: IndicatorsStore;
    entities: EntityDirectory;
    callers: Callers;
    now: () => number;
  }): DefaultIndicators {
    return new DefaultIndicators(options);
  }

  async put(
    wanted: CreateIndicator,
    options: { credentials: BackstageCredentials },
  ): Promise<{ indicator: Indicator; created: boolean }> {
    const name = wanted.name.toLocaleLowerCase('en-US');
    const indicator = { ...wanted, name };
    const [missing] = await this.#entities.missing([indicator.entityRef]);
    if (missing !== undefined) {
      throw InvalidInputError.of(
        'entityRef',
        `the catalog has no entity ${missing}`,
      );
    }
    const { subject } = await this.#callers.caller(options.credentials);
    const inserted = await this.#store.insert(indicator, {
      at: this.#now(),
      subject,
    });
    if (inserted !== undefined) {
      return { indicator: withoutKey(inserted), created: true };
    }
    const existing = await this.#store.byRef(`${indicator.entityRef}/${name}`);
    if (existing === undefined) {
      throw new FieldConflictError(
        'name',
        'was taken by another request; please retry',
      );
    }
    return {
      indicator: withoutKey(await this.#bringInLine(existing, indicator)),
      created: false,
    };
  }

  async list(
    query: PageRequest & { entityRef?: string },
  ): Promise<Page<Indicator>> {
    const found = await this.#store.list({ ...query, limit: query.limit + 1 });
    const page = toPage(found, query.limit, indicator => [
      indicator.entityRef,
      indicator.name,
    ]);
    return { ...page, items: page.items.map(withoutKey) };
  }

  async #bringInLine(
    existing: StoredIndicator,
    wanted: CreateIndicator,
  ): Promise<StoredIndicator> {
    if (isSame(existing, wanted)) {
      return existing;
    }
    const changed = MEANING.find(field => existing[field] !== wanted[field]);
    if (
      changed !== undefined &&
      (await this.#store.hasMeasurements(existing.key))
    ) {
      throw new FieldConflictError(
        changed,
        'cannot change, since the indicator has measurements',
      );
    }
    return await this.#store.update(existing.key, wanted);
  }
}
