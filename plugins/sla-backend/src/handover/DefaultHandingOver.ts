import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type {
  HandOver,
  Handover,
  HandoverOutcome,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomersStore } from '../customers/CustomersStore';
import type { KeptCustomersStore } from '../customers/KeptCustomersStore';
import type { InteractionsStore } from '../dialogue/InteractionsStore';
import { toInteraction } from '../dialogue/toInteraction';
import type { CustomersChanged } from '../effects/CustomersChanged';
import type { HandoverTold } from '../effects/HandoverTold';
import type { EntityDirectory } from '../entities/EntityDirectory';
import { InvalidInputError } from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Callers } from '../permissions/Caller';
import type { HandingOver, HandingOverOptions } from './HandingOver';
import type { HandoverStore } from './HandoverStore';
import { noteOfHandover } from './noteOfHandover';

interface Options {
  readonly store: HandoverStore;
  readonly customers: Pick<CustomersStore, 'people'>;
  readonly keptCustomers: Pick<KeptCustomersStore, 'get'>;
  readonly interactions: Pick<InteractionsStore, 'get'>;
  readonly entities: Pick<EntityDirectory, 'missing'>;
  readonly callers: Callers;
  readonly changed: CustomersChanged;
  readonly told: HandoverTold;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The rules of a handover. */
export class DefaultHandingOver implements HandingOver {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultHandingOver {
    return new DefaultHandingOver(options);
  }

  async open(
    query: { customerRef: string; from: string | null },
    _options: HandingOverOptions,
  ): Promise<Handover> {
    const { store, now } = this.#options;
    return await store.open({ ...query, now: now() });
  }

  async handOver(
    request: {
      customerRef: string;
      handover: HandOver;
      idempotencyKey?: string;
    },
    { credentials }: HandingOverOptions,
  ): Promise<HandoverOutcome> {
    const { store, callers, changed, told, now } = this.#options;
    const { customerRef, handover } = request;
    const { from, to } = handover;
    const { subject } = await callers.caller(credentials);
    const at = now();
    const idempotencyKey = toIdempotencyKey({
      principal: subject,
      key: request.idempotencyKey,
      what: `handover of ${customerRef}`,
      body: handover,
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, at));
    if (made !== undefined) {
      return await this.#outcome({ customerRef, from, noteId: made });
    }
    await this.#requireCanTakeOver(customerRef, to);
    const note = noteOfHandover(handover, {
      id: randomUUID(),
      customerRef,
      language: await this.#languageOf(customerRef),
      subject,
      now: at,
    });
    const done = await store.handOver({ note, from, to, idempotencyKey });
    if (done.moved !== null) {
      await changed.publish(customerRef);
      if (to !== subject) {
        await told.tell({ ...done, moved: done.moved, customerRef, to });
      }
    }
    return await this.#outcome({ customerRef, from, ...done });
  }

  /** Who acts for the customer must not come to own what is internal. */
  async #requireCanTakeOver(customerRef: string, to: string): Promise<void> {
    const { customers, entities } = this.#options;
    if ((await entities.missing([to])).length > 0) {
      throw InvalidInputError.of('to', 'is not in the catalog');
    }
    const { representatives } = await customers.people(customerRef);
    if (representatives.includes(to)) {
      throw InvalidInputError.of(
        'to',
        "must not be on the customer's side: some of it is internal",
      );
    }
  }

  async #languageOf(customerRef: string): Promise<string | null> {
    const kept = await this.#options.keptCustomers.get(customerRef);
    return kept?.declaration.language ?? null;
  }

  async #outcome(done: {
    customerRef: string;
    from: string;
    noteId: string;
    moved?: HandoverOutcome['moved'];
  }): Promise<HandoverOutcome> {
    const { store, interactions, now } = this.#options;
    const { customerRef, from, noteId, moved = null } = done;
    const note = await interactions.get(
      { customerRef, id: noteId },
      { customers: { kind: 'all' }, sharedOnly: [] },
    );
    if (note === undefined) {
      throw new NotFoundError(`There is no interaction ${noteId}`);
    }
    return {
      note: toInteraction(note, 'provider'),
      moved,
      left: await store.open({ customerRef, from, now: now() }),
    };
  }
}
