import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CreateIndicator,
  Indicator,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { EntityDirectory } from '../entities/EntityDirectory';
import type { StructureProjection } from '../entities/StructureProjection';
import { FieldConflictError, InvalidInputError } from '../errors';
import { toPage } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import type {
  Indicators,
  IndicatorsListQuery,
  IndicatorsOptions,
} from './Indicators';
import {
  MEANING,
  type IndicatorsStore,
  type StoredIndicator,
} from './IndicatorsStore';

/** Whether an existing indicator is what was asked for. */
function isSame(existing: Indicator, wanted: CreateIndicator): boolean {
  return (
    existing.title === wanted.title &&
    existing.unit === wanted.unit &&
    MEANING.every(field => existing[field] === wanted[field])
  );
}

function withoutKey(stored: StoredIndicator): Indicator {
  const { key: _key, reducedUntil: _reducedUntil, ...indicator } = stored;
  return indicator;
}

/** The rules of indicators. */
export class DefaultIndicators implements Indicators {
  readonly #store: IndicatorsStore;
  readonly #entities: EntityDirectory;
  readonly #structure: Pick<StructureProjection, 'include'>;
  readonly #callers: Callers;
  readonly #now: () => number;

  private constructor(options: {
    store: IndicatorsStore;
    entities: EntityDirectory;
    structure: Pick<StructureProjection, 'include'>;
    callers: Callers;
    now: () => number;
  }) {
    this.#store = options.store;
    this.#entities = options.entities;
    this.#structure = options.structure;
    this.#callers = options.callers;
    this.#now = options.now;
  }

  static create(options: {
    store: IndicatorsStore;
    entities: EntityDirectory;
    structure: Pick<StructureProjection, 'include'>;
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
    const known = await this.#store.byRef(`${indicator.entityRef}/${name}`);
    if (known !== undefined) {
      return await this.#answerKnown(known, indicator);
    }
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
      await this.#structure.include(inserted.entityRef);
      return { indicator: withoutKey(inserted), created: true };
    }
    const existing = await this.#store.byRef(`${indicator.entityRef}/${name}`);
    if (existing === undefined) {
      throw new FieldConflictError(
        'name',
        'was taken by another request; please retry',
      );
    }
    return await this.#answerKnown(existing, indicator);
  }

  async list(
    { unagreed = false, ...query }: IndicatorsListQuery,
    options: IndicatorsOptions,
  ): Promise<Page<Indicator>> {
    const found = await this.#store.list({
      ...query,
      unagreedAt: unagreed ? this.#now() : undefined,
      scope: options.scope ?? { kind: 'all' },
      limit: query.limit + 1,
    });
    const page = toPage(found, query.limit, indicator => [
      indicator.entityRef,
      indicator.name,
    ]);
    return { ...page, items: page.items.map(withoutKey) };
  }

  /** The same request again is answered alike; another one changes what may change. */
  async #answerKnown(
    existing: StoredIndicator,
    wanted: CreateIndicator,
  ): Promise<{ indicator: Indicator; created: boolean }> {
    if (isSame(existing, wanted)) {
      return { indicator: withoutKey(existing), created: false };
    }
    const updated = await this.#store.update(existing.key, wanted);
    if (typeof updated === 'string') {
      throw new FieldConflictError(
        updated,
        updated === 'stream'
          ? 'cannot change, since the indicator has measurements or targets'
          : 'cannot change, since the indicator has measurements',
      );
    }
    return { indicator: withoutKey(updated), created: false };
  }
}
