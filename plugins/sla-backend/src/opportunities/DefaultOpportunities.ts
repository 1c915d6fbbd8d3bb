import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type {
  Opportunity,
  Page,
  WriteOpportunity,
} from '@service-levels/backstage-plugin-sla-common';
import type { EntityDirectory } from '../entities/EntityDirectory';
import { requireServices } from '../entities/requireServices';
import { StaleVersionError } from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toSerialPage, type PageRequest } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import type { Opportunities, OpportunitiesOptions } from './Opportunities';
import type { OpportunitiesStore, OpportunityKey } from './OpportunitiesStore';

interface Options {
  readonly store: OpportunitiesStore;
  readonly entities: Pick<EntityDirectory, 'missing'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The rules of opportunities. */
export class DefaultOpportunities implements Opportunities {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultOpportunities {
    return new DefaultOpportunities(options);
  }

  async create(
    request: {
      customerRef: string;
      opportunity: WriteOpportunity;
      idempotencyKey?: string;
    },
    options: OpportunitiesOptions,
  ): Promise<Opportunity> {
    const { store, callers, now } = this.#options;
    const { customerRef, opportunity } = request;
    const { subject } = await callers.caller(options.credentials);
    const idempotencyKey = toIdempotencyKey({
      principal: subject,
      key: request.idempotencyKey,
      what: `opportunities ${customerRef}`,
      body: opportunity,
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, now()));
    if (made !== undefined) {
      return await this.#get({ customerRef, id: made });
    }
    await this.#requireServices(opportunity, []);
    const id = await store.insert({
      id: randomUUID(),
      customerRef,
      opportunity,
      at: now(),
      by: subject,
      idempotencyKey,
    });
    return await this.#get({ customerRef, id });
  }

  async list(
    query: PageRequest & { customerRef: string },
    _options: OpportunitiesOptions,
  ): Promise<Page<Opportunity>> {
    const found = await this.#options.store.list({
      ...query,
      limit: query.limit + 1,
    });
    return toSerialPage(found, query.limit);
  }

  async change(
    request: OpportunityKey & {
      etag: string;
      opportunity: WriteOpportunity;
    },
    options: OpportunitiesOptions,
  ): Promise<Opportunity> {
    const { store, callers, now } = this.#options;
    const { id, etag, opportunity } = request;
    const { services } = await this.#get(request);
    await this.#requireServices(opportunity, services);
    const { subject: by } = await callers.caller(options.credentials);
    if (!(await store.update({ id, etag, opportunity, at: now(), by }))) {
      const { etag: current } = await this.#get(request);
      throw new StaleVersionError({ field: 'If-Match', yours: etag, current });
    }
    return await this.#get(request);
  }

  async #get(key: OpportunityKey): Promise<Opportunity> {
    const opportunity = await this.#options.store.get(key);
    if (opportunity === undefined) {
      throw new NotFoundError(`There is no opportunity ${key.id}`);
    }
    return opportunity;
  }

  /** What was named before may have left the catalog since. */
  async #requireServices(
    { services }: WriteOpportunity,
    known: readonly string[],
  ): Promise<void> {
    await requireServices(
      services.flatMap((ref, i) =>
        known.includes(ref) ? [] : [{ field: `services.${i}`, ref }],
      ),
      this.#options.entities,
    );
  }
}
