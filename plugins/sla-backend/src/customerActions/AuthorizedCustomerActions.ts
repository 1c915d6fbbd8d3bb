import {
  slaCustomerReadPermission,
  slaDialogueCreatePermission,
  slaDialogueReadPermission,
  slaDialogueUpdatePermission,
  type Action,
  type ChangeAction,
  type CreateAction,
  type OwnAction,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { PageRequest } from '../paging/page';
import type { Access } from '../permissions/Access';
import type { CustomerAccess } from '../permissions/CustomerAccess';
import type {
  ActionsOptions,
  ActionsQuery,
  CustomerActions,
} from './CustomerActions';
import type { ActionKey } from './CustomerActionsStore';
import { ownRefsOf } from './ownRefsOf';

interface Options {
  readonly actions: CustomerActions;
  readonly access: Access;
  readonly customerAccess: CustomerAccess;
}

/**
 * Lets through what the caller may do with what is promised; the same interface
 * as what it wraps. One's own actions one may see and complete whatever else
 * one may.
 */
export class AuthorizedCustomerActions implements CustomerActions {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedCustomerActions {
    return new AuthorizedCustomerActions(options);
  }

  async list(
    query: ActionsQuery,
    options: ActionsOptions,
  ): Promise<Page<Action>> {
    const readable = await this.#beneath(query.customerRef, options);
    return await this.#options.actions.list(query, readable);
  }

  async get(key: ActionKey, options: ActionsOptions): Promise<Action> {
    const readable = await this.#beneath(key.customerRef, options);
    return await this.#options.actions.get(key, readable);
  }

  async create(
    request: {
      customerRef: string;
      action: CreateAction;
      idempotencyKey?: string;
    },
    options: ActionsOptions,
  ): Promise<Action> {
    const { customerRef } = request;
    const readable = await this.#beneath(customerRef, options);
    await this.#require('create', customerRef, options);
    return await this.#options.actions.create(request, readable);
  }

  async change(
    request: ActionKey & { etag: string; action: ChangeAction },
    options: ActionsOptions,
  ): Promise<Action> {
    const { customerRef } = request;
    const readable = await this.#beneath(customerRef, options);
    await this.#options.actions.get(request, readable);
    await this.#require('update', customerRef, options);
    return await this.#options.actions.change(request, readable);
  }

  async complete(key: ActionKey, options: ActionsOptions): Promise<Action> {
    const { actions, access } = this.#options;
    const readable = await this.#beneath(key.customerRef, options);
    const { owner } = await actions.get(key, readable);
    const caller = await access.caller(options.credentials);
    if (!ownRefsOf(caller).includes(owner)) {
      await this.#require('update', key.customerRef, options);
    }
    return await actions.complete(key, readable);
  }

  async drop(
    request: ActionKey & { reason: string },
    options: ActionsOptions,
  ): Promise<Action> {
    const { customerRef } = request;
    const readable = await this.#beneath(customerRef, options);
    await this.#options.actions.get(request, readable);
    await this.#require('update', customerRef, options);
    return await this.#options.actions.drop(request, readable);
  }

  async listOwn(
    query: PageRequest,
    options: ActionsOptions,
  ): Promise<Page<OwnAction>> {
    return await this.#options.actions.listOwn(
      query,
      await this.#knowing(options),
    );
  }

  async completeOwn(id: string, options: ActionsOptions): Promise<OwnAction> {
    return await this.#options.actions.completeOwn(
      id,
      await this.#knowing(options),
    );
  }

  /** With the customers that the caller may know of. */
  async #knowing(options: ActionsOptions): Promise<ActionsOptions> {
    const scope = await this.#options.access.customerScope(
      options.credentials,
      slaCustomerReadPermission,
    );
    return { ...options, scope };
  }

  async #beneath(
    customerRef: string,
    options: ActionsOptions,
  ): Promise<ActionsOptions> {
    const { customerAccess } = this.#options;
    const { credentials } = options;
    await customerAccess.requireVisible(
      { credentials, customerRef },
      slaDialogueReadPermission,
    );
    const scope = await customerAccess.scope(
      credentials,
      slaDialogueReadPermission,
    );
    return { ...options, scope };
  }

  async #require(
    what: 'create' | 'update',
    customerRef: string,
    { credentials }: ActionsOptions,
  ): Promise<void> {
    await this.#options.customerAccess.require(
      { credentials, customerRef },
      what === 'create'
        ? slaDialogueCreatePermission
        : slaDialogueUpdatePermission,
    );
  }
}
