import {
  slaDialogueCreatePermission,
  slaDialogueReadPermission,
  slaDialogueUpdatePermission,
  type ChangeInteraction,
  type CreateInteraction,
  type Interaction,
  type Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomerAccess } from '../permissions/CustomerAccess';
import type { Dialogue, DialogueOptions, InteractionsQuery } from './Dialogue';
import type { InteractionKey } from './InteractionsStore';

interface Options {
  readonly dialogue: Dialogue;
  readonly customerAccess: CustomerAccess;
}

/** Lets through what the caller may do in the dialogue; the same interface as what it wraps. */
export class AuthorizedDialogue implements Dialogue {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedDialogue {
    return new AuthorizedDialogue(options);
  }

  async list(
    query: InteractionsQuery,
    options: DialogueOptions,
  ): Promise<Page<Interaction>> {
    const readable =
      query.customerRef === undefined
        ? await this.#readable(options)
        : await this.#beneath(query.customerRef, options);
    return await this.#options.dialogue.list(query, readable);
  }

  async get(
    key: InteractionKey,
    options: DialogueOptions,
  ): Promise<Interaction> {
    const readable = await this.#beneath(key.customerRef, options);
    return await this.#options.dialogue.get(key, readable);
  }

  async meetingFile(
    key: InteractionKey,
    options: DialogueOptions,
  ): Promise<string> {
    const readable = await this.#beneath(key.customerRef, options);
    return await this.#options.dialogue.meetingFile(key, readable);
  }

  async record(
    request: {
      customerRef: string;
      interaction: CreateInteraction;
      idempotencyKey?: string;
    },
    options: DialogueOptions,
  ): Promise<Interaction> {
    const { customerRef } = request;
    const readable = await this.#beneath(customerRef, options);
    await this.#require('create', customerRef, options);
    return await this.#options.dialogue.record(request, readable);
  }

  async change(
    request: InteractionKey & { etag: string; content: ChangeInteraction },
    options: DialogueOptions,
  ): Promise<Interaction> {
    const readable = await this.#seen(request, options);
    await this.#require('update', request.customerRef, options);
    return await this.#options.dialogue.change(request, readable);
  }

  async answer(
    request: InteractionKey & { text: string },
    options: DialogueOptions,
  ): Promise<Interaction> {
    const readable = await this.#seen(request, options);
    await this.#require('update', request.customerRef, options);
    return await this.#options.dialogue.answer(request, readable);
  }

  async close(
    key: InteractionKey,
    options: DialogueOptions,
  ): Promise<Interaction> {
    const readable = await this.#seen(key, options);
    await this.#require('create', key.customerRef, options);
    return await this.#options.dialogue.close(key, readable);
  }

  async reopen(
    request: InteractionKey & { reason: string },
    options: DialogueOptions,
  ): Promise<Interaction> {
    const readable = await this.#seen(request, options);
    await this.#require('create', request.customerRef, options);
    return await this.#options.dialogue.reopen(request, readable);
  }

  async #readable(options: DialogueOptions): Promise<DialogueOptions> {
    const scope = await this.#options.customerAccess.scope(
      options.credentials,
      slaDialogueReadPermission,
    );
    return { ...options, scope };
  }

  async #beneath(
    customerRef: string,
    options: DialogueOptions,
  ): Promise<DialogueOptions> {
    const { credentials } = options;
    await this.#options.customerAccess.requireVisible(
      { credentials, customerRef },
      slaDialogueReadPermission,
    );
    return await this.#readable(options);
  }

  /** What the caller may not see does not exist for them. */
  async #seen(
    key: InteractionKey,
    options: DialogueOptions,
  ): Promise<DialogueOptions> {
    const readable = await this.#beneath(key.customerRef, options);
    await this.#options.dialogue.get(key, readable);
    return readable;
  }

  async #require(
    what: 'create' | 'update',
    customerRef: string,
    { credentials }: DialogueOptions,
  ): Promise<void> {
    await this.#options.customerAccess.require(
      { credentials, customerRef },
      what === 'create'
        ? slaDialogueCreatePermission
        : slaDialogueUpdatePermission,
    );
  }
}
