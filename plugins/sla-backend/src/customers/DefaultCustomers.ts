import { NotFoundError } from '@backstage/errors';
import type {
  CreateCustomer,
  CustomerDeclaration,
  CustomerDetails,
  KeptCustomer,
  ListedCustomer,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AttentionStore } from '../attention/AttentionStore';
import { toAttention } from '../attention/toAttention';
import type { CustomersChanged } from '../effects/CustomersChanged';
import type { EntityDirectory } from '../entities/EntityDirectory';
import { FieldConflictError, StaleVersionError } from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toPage, type PageRequest } from '../paging/page';
import type { Caller, Callers } from '../permissions/Caller';
import { customersSideOf, sideOf } from '../permissions/sideOf';
import type { Customers, CustomersOptions, CustomersQuery } from './Customers';
import type { CustomersStore } from './CustomersStore';
import { checkDeclaration } from './declarationRules';
import type { KeptCustomersStore } from './KeptCustomersStore';
import { toKeptCustomer } from './toKeptCustomer';

interface Options {
  readonly store: CustomersStore;
  readonly kept: KeptCustomersStore;
  readonly attention: AttentionStore;
  readonly entities: Pick<EntityDirectory, 'missing'>;
  readonly callers: Callers;
  readonly changed: CustomersChanged;
  /** The mean score below which somebody is not satisfied. */
  readonly threshold: number;
  /** Epoch seconds. */
  readonly now: () => number;
}

const WEEK = 7 * 86_400;
const ALL = { kind: 'all' } as const;

/** Customers from the projection, and those that the portal keeps. */
export class DefaultCustomers implements Customers {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultCustomers {
    return new DefaultCustomers(options);
  }

  async list(
    query: CustomersQuery,
    { credentials, scope = ALL, dialogueScope = ALL }: CustomersOptions,
  ): Promise<Page<ListedCustomer>> {
    const { mine = false, state, limit, ...filter } = query;
    const { atRisk = false, noContactForWeeks: weeks } = query;
    const { store, attention, threshold } = this.#options;
    const caller = await this.#caller({ credentials });
    const now = this.#options.now();
    const judging = { now, threshold };
    await attention.recount(now);
    const found = await store.list({
      ...filter,
      scope,
      told: { scope: dialogueScope, except: customersSideOf(caller) },
      managedBy: mine ? caller.ownershipRefs : undefined,
      states: state && [state],
      atRiskBy: atRisk ? judging : undefined,
      noContactSince: weeks && now - weeks * WEEK,
      limit: limit + 1,
    });
    const page = toPage(found, limit, ({ keys }) => keys);
    return {
      ...page,
      items: page.items.map(one => ({
        ...one.customer,
        attention:
          one.attention &&
          toAttention(one.attention, one.contactCadenceDays, judging),
      })),
    };
  }

  async get(ref: string, options: CustomersOptions): Promise<CustomerDetails> {
    const { store, kept } = this.#options;
    const { scope = ALL } = options;
    const customer = await store.get(ref, scope);
    if (customer === undefined) {
      throw new NotFoundError(`There is no customer ${ref}`);
    }
    const caller = await this.#caller(options);
    const side = sideOf(caller, ref);
    if (side === 'customer') {
      return { ...customer, kept: null, etag: null, conflicts: null, side };
    }
    const stored = await kept.get(ref);
    return {
      ...customer,
      kept: stored === undefined ? null : toKeptCustomer(stored),
      etag: stored === undefined ? null : String(stored.revision),
      conflicts: await store.conflictsOf(ref, scope),
      side,
    };
  }

  async listKept(
    query: PageRequest,
    { scope = ALL }: CustomersOptions,
  ): Promise<Page<KeptCustomer>> {
    const { kept } = this.#options;
    const found = await kept.list({ ...query, scope, limit: query.limit + 1 });
    const page = toPage(found, query.limit, ({ ref }) => [ref]);
    return { ...page, items: page.items.map(toKeptCustomer) };
  }

  async create(
    request: { customer: CreateCustomer; idempotencyKey?: string },
    options: CustomersOptions,
  ): Promise<CustomerDetails> {
    const { kept, changed } = this.#options;
    const { namespace, name, ...declaration } = request.customer;
    const { subject } = await this.#caller(options);
    const now = this.#options.now();
    const idempotencyKey = toIdempotencyKey({
      principal: subject,
      key: request.idempotencyKey,
      what: 'customers',
      body: request.customer,
    });
    const made = idempotencyKey && (await kept.madeBy(idempotencyKey, now));
    if (made !== undefined) {
      return await this.get(made, { ...options, scope: ALL });
    }
    const ref = `customer:${namespace}/${name}`;
    await checkDeclaration({ ref, declaration }, this.#options);
    const created = await kept.create({
      ref,
      declaration,
      now,
      by: subject,
      idempotencyKey,
    });
    await changed.publish(created);
    // Who made it is shown it, even where they may read no other.
    return await this.get(created, { ...options, scope: ALL });
  }

  async change(
    request: { ref: string; etag: string; declaration: CustomerDeclaration },
    options: CustomersOptions,
  ): Promise<CustomerDetails> {
    const { ref, etag, declaration } = request;
    const before = await this.#requireKept(ref, options);
    await checkDeclaration({ ref, declaration, before }, this.#options);
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

  async archive(
    ref: string,
    options: CustomersOptions,
  ): Promise<CustomerDetails> {
    await this.#requireKept(ref, options);
    return await this.#change(ref, options, ({ archivedAt }) =>
      archivedAt === null ? { kind: 'archive' } : { kind: 'none' },
    );
  }

  async restore(
    ref: string,
    options: CustomersOptions,
  ): Promise<CustomerDetails> {
    await this.#requireKept(ref, options);
    return await this.#change(ref, options, ({ archivedAt }) =>
      archivedAt === null ? { kind: 'none' } : { kind: 'restore' },
    );
  }

  async #change(
    ref: string,
    options: CustomersOptions,
    decide: Parameters<KeptCustomersStore['change']>[1],
  ): Promise<CustomerDetails> {
    const { kept, changed } = this.#options;
    const { subject } = await this.#caller(options);
    const now = this.#options.now();
    await kept.change({ ref, now, by: subject }, decide);
    await changed.publish(ref);
    return await this.get(ref, options);
  }

  /** What is kept of a customer, unless YAML declares it: then that is to be changed. */
  async #requireKept(
    ref: string,
    options: CustomersOptions,
  ): Promise<CustomerDeclaration> {
    const { home, state } = await this.get(ref, options);
    const stored = await this.#options.kept.get(ref);
    if (stored === undefined || (home === 'catalog' && state === 'declared')) {
      throw new FieldConflictError(
        'name',
        'is that of a customer which is declared in YAML: change it there',
      );
    }
    return stored.declaration;
  }

  async #caller({
    credentials,
  }: Pick<CustomersOptions, 'credentials'>): Promise<Caller> {
    return await this.#options.callers.caller(credentials);
  }
}
