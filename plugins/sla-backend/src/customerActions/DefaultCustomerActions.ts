import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type {
  Action,
  ChangeAction,
  CreateAction,
  OwnAction,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../customers/CustomersStore';
import { InvalidInputError } from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toPage, type PageRequest } from '../paging/page';
import type { Caller, Callers } from '../permissions/Caller';
import { customersSideOf, sideOf } from '../permissions/sideOf';
import {
  decideChange,
  decideComplete,
  decideDrop,
  newAction,
  type Promising,
} from './actionRules';
import type {
  ActionsOptions,
  ActionsQuery,
  CustomerActions,
} from './CustomerActions';
import type {
  ActionKey,
  ActionsScope,
  CustomerActionsStore,
} from './CustomerActionsStore';
import { ownRefsOf } from './ownRefsOf';
import type { StoredAction } from './StoredAction';
import { toAction } from './toAction';

interface Options {
  readonly store: CustomerActionsStore;
  readonly customers: Pick<CustomersStore, 'people' | 'readable'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The rules of what is promised. */
export class DefaultCustomerActions implements CustomerActions {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultCustomerActions {
    return new DefaultCustomerActions(options);
  }

  async list(
    query: ActionsQuery,
    options: ActionsOptions,
  ): Promise<Page<Action>> {
    const { customerRef, limit } = query;
    const caller = await this.#options.callers.caller(options.credentials);
    const found = await this.#options.store.list({
      ...query,
      scope: scopeOf(caller, options),
      limit: limit + 1,
    });
    const page = toPage(found, limit, ({ due, id }) => [due, id]);
    const side = sideOf(caller, customerRef);
    return { ...page, items: page.items.map(one => toAction(one, side)) };
  }

  async get(key: ActionKey, options: ActionsOptions): Promise<Action> {
    const { callers, store } = this.#options;
    const caller = await callers.caller(options.credentials);
    const stored = await store.get(key, scopeOf(caller, options));
    if (stored === undefined) {
      throw new NotFoundError(`There is no action ${key.id}`);
    }
    return toAction(stored, sideOf(caller, key.customerRef));
  }

  async create(
    request: {
      customerRef: string;
      action: CreateAction;
      idempotencyKey?: string;
    },
    options: ActionsOptions,
  ): Promise<Action> {
    const { store } = this.#options;
    const { customerRef, action } = request;
    const promising = await this.#promising(customerRef, options);
    const { subject, now } = promising;
    const idempotencyKey = toIdempotencyKey({
      principal: subject,
      key: request.idempotencyKey,
      what: `actions of ${customerRef}`,
      body: action,
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, now));
    if (made !== undefined) {
      return await this.get({ customerRef, id: made }, options);
    }
    const { interactionId } = action;
    await this.#requireOrigin({ customerRef, interactionId }, options);
    const id = await store.insert(
      newAction(action, { ...promising, id: randomUUID(), interactionId }),
      idempotencyKey,
    );
    return await this.get({ customerRef, id }, options);
  }

  async change(
    request: ActionKey & { etag: string; action: ChangeAction },
    options: ActionsOptions,
  ): Promise<Action> {
    const { etag, action, ...key } = request;
    return await this.#do(key, options, (before, promising) =>
      decideChange(before, action, { ...promising, etag }),
    );
  }

  async complete(key: ActionKey, options: ActionsOptions): Promise<Action> {
    return await this.#do(key, options, decideComplete);
  }

  async drop(
    request: ActionKey & { reason: string },
    options: ActionsOptions,
  ): Promise<Action> {
    const { reason, ...key } = request;
    return await this.#do(key, options, (before, promising) =>
      decideDrop(before, reason, promising),
    );
  }

  async listOwn(
    { after, limit }: PageRequest,
    options: ActionsOptions,
  ): Promise<Page<OwnAction>> {
    const { callers, store } = this.#options;
    const caller = await callers.caller(options.credentials);
    const found = await store.listOfOwners({
      ...ownershipOf(caller),
      after,
      limit: limit + 1,
    });
    const page = toPage(found, limit, ({ due, id }) => [due, id]);
    return { ...page, items: await this.#toOwn(page.items, options) };
  }

  async completeOwn(id: string, options: ActionsOptions): Promise<OwnAction> {
    const { callers, store } = this.#options;
    const caller = await callers.caller(options.credentials);
    const mine = { ...ownershipOf(caller), id };
    const stored = await store.ofOwner(mine);
    if (stored === undefined) {
      throw new NotFoundError(`You have no action ${id}`);
    }
    const by = { subject: caller.subject, now: this.#options.now() };
    await store.change(stored, before => decideComplete(before, by));
    const [own] = await this.#toOwn([stored], options);
    return own;
  }

  async #do(
    key: ActionKey,
    options: ActionsOptions,
    decide: (
      before: StoredAction,
      promising: Promising,
    ) => StoredAction | undefined,
  ): Promise<Action> {
    await this.get(key, options);
    const promising = await this.#promising(key.customerRef, options);
    await this.#options.store.change(key, before => decide(before, promising));
    return await this.get(key, options);
  }

  async #promising(
    customerRef: string,
    { credentials }: ActionsOptions,
  ): Promise<Promising> {
    const { callers, customers, now } = this.#options;
    const caller = await callers.caller(credentials);
    const { representatives } = await customers.people(customerRef);
    return {
      customerRef,
      side: sideOf(caller, customerRef),
      representatives,
      subject: caller.subject,
      now: now(),
    };
  }

  /** @throws InputError - where the interaction is none that the caller may see */
  async #requireOrigin(
    origin: { customerRef: string; interactionId: string | null },
    options: ActionsOptions,
  ): Promise<void> {
    const { customerRef, interactionId: id } = origin;
    if (id === null) {
      return;
    }
    const { callers, store } = this.#options;
    const caller = await callers.caller(options.credentials);
    const scope = scopeOf(caller, options);
    if (!(await store.hasInteraction({ customerRef, id }, scope))) {
      throw InvalidInputError.of('interactionId', 'is of no interaction here');
    }
  }

  async #toOwn(
    actions: readonly StoredAction[],
    { scope = { kind: 'all' } }: ActionsOptions,
  ): Promise<OwnAction[]> {
    const refs = [...new Set(actions.map(({ customerRef }) => customerRef))];
    const readable = await this.#options.customers.readable(refs, scope);
    return actions.map(
      ({ id, title, owner, due, customerRef, customerTitle }) => ({
        id,
        title,
        owner,
        due,
        customer: readable.has(customerRef)
          ? { ref: customerRef, title: customerTitle }
          : null,
      }),
    );
  }
}

function scopeOf(caller: Caller, options: ActionsOptions): ActionsScope {
  return {
    customers: options.scope ?? { kind: 'all' },
    sharedOnly: customersSideOf(caller),
  };
}

function ownershipOf(caller: Caller) {
  return { owners: ownRefsOf(caller), sharedOnly: customersSideOf(caller) };
}
