import { NotFoundError } from '@backstage/errors';
import type {
  CreateService,
  ErrorDetail,
  KeptService,
  Page,
  ServiceDeclaration,
} from '@service-levels/backstage-plugin-sla-common';
import type { ServicesChanged } from '../effects/ServicesChanged';
import type { EntityDirectory } from '../entities/EntityDirectory';
import {
  FieldConflictError,
  InvalidInputError,
  StaleVersionError,
} from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toPage } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import type {
  KeptServices,
  ServicesOptions,
  ServicesQuery,
} from './KeptServices';
import type { KeptServicesStore, StoredService } from './KeptServicesStore';
import { toKeptService } from './toKeptService';

interface Options {
  readonly store: KeptServicesStore;
  readonly entities: Pick<EntityDirectory, 'missing' | 'declared'>;
  readonly callers: Callers;
  readonly changed: ServicesChanged;
  /** Epoch seconds. */
  readonly now: () => number;
}

const DECLARED = 'is that of a system which is declared in YAML';

/** The rules of services that the portal keeps. */
export class DefaultKeptServices implements KeptServices {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultKeptServices {
    return new DefaultKeptServices(options);
  }

  async list(
    query: ServicesQuery,
    _options: ServicesOptions,
  ): Promise<Page<KeptService>> {
    const { store, entities } = this.#options;
    const found = await store.list({ ...query, limit: query.limit + 1 });
    const page = toPage(found, query.limit, ({ ref }) => [ref]);
    const declared = await entities.declared(page.items.map(({ ref }) => ref));
    return {
      ...page,
      items: page.items.map(one =>
        toKeptService(one, declared.has(one.ref) ? 'catalog' : 'portal'),
      ),
    };
  }

  async get(ref: string, _options: ServicesOptions): Promise<KeptService> {
    const { store, entities } = this.#options;
    const stored = await store.get(ref);
    if (stored === undefined) {
      throw new NotFoundError(`The portal does not keep a service ${ref}`);
    }
    const isDeclared = (await entities.declared([ref])).has(ref);
    return toKeptService(stored, isDeclared ? 'catalog' : 'portal');
  }

  async create(
    request: { service: CreateService; idempotencyKey?: string },
    options: ServicesOptions,
  ): Promise<KeptService> {
    const { store, entities, callers, changed } = this.#options;
    const { namespace, name, ...declaration } = request.service;
    const { subject } = await callers.caller(options.credentials);
    const now = this.#options.now();
    const idempotencyKey = toIdempotencyKey({
      principal: subject,
      key: request.idempotencyKey,
      what: 'services',
      body: request.service,
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, now));
    if (made !== undefined) {
      return await this.get(made, options);
    }
    const ref = `system:${namespace}/${name}`;
    if ((await entities.declared([ref])).has(ref)) {
      throw new FieldConflictError('name', `${DECLARED}: choose another`);
    }
    await this.#check(declaration);
    const created = await store.create({
      ref,
      declaration,
      now,
      by: subject,
      idempotencyKey,
    });
    await changed.publish(created);
    return await this.get(created, options);
  }

  async change(
    request: { ref: string; etag: string; declaration: ServiceDeclaration },
    options: ServicesOptions,
  ): Promise<KeptService> {
    const { ref, etag, declaration } = request;
    const before = await this.#requireHere(ref, options);
    await this.#check(declaration, before);
    return await this.#change(ref, options, ({ revision }) => {
      const current = String(revision);
      if (current !== etag) {
        throw new StaleVersionError({
          field: 'If-Match',
          yours: etag,
          current,
        });
      }
      return { kind: 'declare', declaration };
    });
  }

  async archive(ref: string, options: ServicesOptions): Promise<KeptService> {
    await this.#requireHere(ref, options);
    return await this.#change(ref, options, ({ archivedAt }: StoredService) =>
      archivedAt === null ? { kind: 'archive' } : { kind: 'none' },
    );
  }

  async restore(ref: string, options: ServicesOptions): Promise<KeptService> {
    await this.#requireHere(ref, options);
    return await this.#change(ref, options, ({ archivedAt }: StoredService) =>
      archivedAt === null ? { kind: 'none' } : { kind: 'restore' },
    );
  }

  async #change(
    ref: string,
    options: ServicesOptions,
    decide: Parameters<KeptServicesStore['change']>[1],
  ): Promise<KeptService> {
    const { store, callers, changed } = this.#options;
    const { subject } = await callers.caller(options.credentials);
    const now = this.#options.now();
    await store.change({ ref, now, by: subject }, decide);
    await changed.publish(ref);
    return await this.get(ref, options);
  }

  /** What is kept, unless YAML declares it: then that is to be changed. */
  async #requireHere(
    ref: string,
    options: ServicesOptions,
  ): Promise<ServiceDeclaration> {
    const { home, ...kept } = await this.get(ref, options);
    if (home === 'catalog') {
      throw new FieldConflictError('name', `${DECLARED}: change it there`);
    }
    return kept;
  }

  /**
   * Refuses what the declaration names that is not there. What it named before
   * may have gone since, and does not stop other changes.
   */
  async #check(
    declaration: ServiceDeclaration,
    before?: ServiceDeclaration,
  ): Promise<void> {
    const named = (['owner', 'domain'] as const).flatMap(field => {
      const ref = declaration[field];
      return ref === null || ref === before?.[field] ? [] : [{ field, ref }];
    });
    const missing = new Set(
      await this.#options.entities.missing(named.map(({ ref }) => ref)),
    );
    const details = named
      .filter(({ ref }) => missing.has(ref))
      .map(
        ({ field }): ErrorDetail => ({
          field,
          reason: 'is not in the catalog',
        }),
      );
    if (details.length > 0) {
      throw new InvalidInputError(details);
    }
  }
}
