import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type {
  ChangeInteraction,
  CreateInteraction,
  Interaction,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import { newActions } from '../customerActions/newActions';
import type { CustomersStore } from '../customers/CustomersStore';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toPage } from '../paging/page';
import type { Caller, Callers } from '../permissions/Caller';
import { customersSideOf, sideOf } from '../permissions/sideOf';
import {
  decideAnswer,
  decideClose,
  decideReopen,
  type Doer,
} from './complaintRules';
import type { Dialogue, DialogueOptions, InteractionsQuery } from './Dialogue';
import { decideChange, newInteraction } from './interactionRules';
import type {
  DialogueScope,
  InteractionChange,
  InteractionKey,
  InteractionsStore,
} from './InteractionsStore';
import { meetingFile } from './meetingFile';
import type { StoredInteraction } from './StoredInteraction';
import { toInteraction } from './toInteraction';

interface Options {
  readonly store: InteractionsStore;
  readonly customers: Pick<CustomersStore, 'people'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The rules of the dialogue. */
export class DefaultDialogue implements Dialogue {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultDialogue {
    return new DefaultDialogue(options);
  }

  async list(
    query: InteractionsQuery,
    options: DialogueOptions,
  ): Promise<Page<Interaction>> {
    const { limit } = query;
    const caller = await this.#options.callers.caller(options.credentials);
    const found = await this.#options.store.list({
      ...query,
      scope: scopeOf(caller, options),
      limit: limit + 1,
    });
    const page = toPage(found, limit, ({ at, id }) => [String(at), id]);
    return {
      ...page,
      items: page.items.map(stored =>
        toInteraction(stored, sideOf(caller, stored.customerRef)),
      ),
    };
  }

  async get(
    key: InteractionKey,
    options: DialogueOptions,
  ): Promise<Interaction> {
    const caller = await this.#options.callers.caller(options.credentials);
    const stored = await this.#stored(key, options);
    return toInteraction(stored, sideOf(caller, key.customerRef));
  }

  async meetingFile(
    key: InteractionKey,
    options: DialogueOptions,
  ): Promise<string> {
    const stored = await this.#stored(key, options);
    if (stored.kind !== 'meeting') {
      throw new NotFoundError(`There is no meeting ${key.id}`);
    }
    return meetingFile(stored);
  }

  async record(
    request: {
      customerRef: string;
      interaction: CreateInteraction;
      idempotencyKey?: string;
    },
    options: DialogueOptions,
  ): Promise<Interaction> {
    const { store, callers, customers } = this.#options;
    const { customerRef, interaction } = request;
    const now = this.#options.now();
    const caller = await callers.caller(options.credentials);
    const idempotencyKey = toIdempotencyKey({
      principal: caller.subject,
      key: request.idempotencyKey,
      what: `interactions of ${customerRef}`,
      body: interaction,
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, now));
    if (made !== undefined) {
      return await this.get({ customerRef, id: made }, options);
    }
    const { relationshipManagers, representatives } = await customers.people(
      customerRef,
    );
    const interactionId = randomUUID();
    const by = {
      customerRef,
      side: sideOf(caller, customerRef),
      subject: caller.subject,
      now,
    };
    const id = await store.insert(
      newInteraction(interaction, {
        ...by,
        id: interactionId,
        relationshipManagers,
      }),
      {
        actions: newActions(interaction.actions, {
          ...by,
          interactionId,
          representatives,
        }),
        idempotencyKey,
      },
    );
    return await this.get({ customerRef, id }, options);
  }

  async change(
    request: InteractionKey & { etag: string; content: ChangeInteraction },
    options: DialogueOptions,
  ): Promise<Interaction> {
    const { etag, content, ...key } = request;
    return await this.#do(key, options, (before, { subject, now }) =>
      decideChange(before, content, { etag, subject, now }),
    );
  }

  async answer(
    request: InteractionKey & { text: string },
    options: DialogueOptions,
  ): Promise<Interaction> {
    const { text, ...key } = request;
    return await this.#do(key, options, (before, doer) =>
      decideAnswer(before, text, doer),
    );
  }

  async close(
    key: InteractionKey,
    options: DialogueOptions,
  ): Promise<Interaction> {
    return await this.#do(key, options, decideClose);
  }

  async reopen(
    request: InteractionKey & { reason: string },
    options: DialogueOptions,
  ): Promise<Interaction> {
    const { reason, ...key } = request;
    return await this.#do(key, options, (before, doer) =>
      decideReopen(before, reason, doer),
    );
  }

  async #do(
    key: InteractionKey,
    options: DialogueOptions,
    decide: (
      before: StoredInteraction,
      doer: Doer,
    ) => InteractionChange | undefined,
  ): Promise<Interaction> {
    const { callers, customers, store } = this.#options;
    await this.#stored(key, options);
    const caller = await callers.caller(options.credentials);
    const { relationshipManagers } = await customers.people(key.customerRef);
    const doer: Doer = {
      subject: caller.subject,
      side: sideOf(caller, key.customerRef),
      isRelationshipManager: relationshipManagers.some(ref =>
        [caller.subject, ...caller.ownershipRefs].includes(ref),
      ),
      now: this.#options.now(),
    };
    await store.change(key, doer, before => decide(before, doer));
    return await this.get(key, options);
  }

  async #stored(
    key: InteractionKey,
    options: DialogueOptions,
  ): Promise<StoredInteraction> {
    const caller = await this.#options.callers.caller(options.credentials);
    const stored = await this.#options.store.get(key, scopeOf(caller, options));
    if (stored === undefined) {
      throw new NotFoundError(`There is no interaction ${key.id}`);
    }
    return stored;
  }
}

function scopeOf(caller: Caller, options: DialogueOptions): DialogueScope {
  return {
    customers: options.scope ?? { kind: 'all' },
    sharedOnly: customersSideOf(caller),
  };
}
