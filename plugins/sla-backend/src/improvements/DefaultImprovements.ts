import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type {
  ChangeImprovement,
  CreateImprovement,
  Improvement,
  Page,
  TransitionImprovement,
} from '@service-levels/backstage-plugin-sla-common';
import { InvalidInputError } from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toPage } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import { customersSideOf, sideOf } from '../permissions/sideOf';
import {
  decideChange,
  decideTransition,
  newImprovement,
  type Doing,
} from './improvementRules';
import type {
  Improvements,
  ImprovementsOptions,
  ImprovementsQuery,
} from './Improvements';
import type { ImprovementKey, ImprovementsStore } from './ImprovementsStore';
import type { StoredImprovement } from './StoredImprovement';
import { toImprovement } from './toImprovement';

interface Options {
  readonly store: ImprovementsStore;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

const ALL = { kind: 'all' } as const;

/** The rules of improvements. */
export class DefaultImprovements implements Improvements {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultImprovements {
    return new DefaultImprovements(options);
  }

  async list(
    query: ImprovementsQuery,
    options: ImprovementsOptions,
  ): Promise<Page<Improvement>> {
    const found = await this.#options.store.list({
      ...query,
      scope: await this.#scope(options),
      agreements: options.agreements ?? ALL,
      limit: query.limit + 1,
    });
    const page = toPage(found, query.limit, ({ key }) => [String(key)]);
    return { ...page, items: await this.#shown(page.items, options) };
  }

  async get(
    key: ImprovementKey,
    options: ImprovementsOptions,
  ): Promise<Improvement> {
    const stored = await this.#options.store.get(
      key,
      await this.#scope(options),
    );
    if (stored === undefined) {
      throw new NotFoundError(`There is no improvement ${key.id}`);
    }
    const [shown] = await this.#shown([stored], options);
    return shown;
  }

  async create(
    request: {
      customerRef: string;
      improvement: CreateImprovement;
      idempotencyKey?: string;
    },
    options: ImprovementsOptions,
  ): Promise<Improvement> {
    const { store } = this.#options;
    const { customerRef, improvement } = request;
    const doing = await this.#doing(options);
    const idempotencyKey = toIdempotencyKey({
      principal: doing.subject,
      key: request.idempotencyKey,
      what: `improvements of ${customerRef}`,
      body: improvement,
    });
    const made =
      idempotencyKey && (await store.madeBy(idempotencyKey, doing.now));
    if (made !== undefined) {
      return await this.get({ customerRef, id: made }, options);
    }
    await this.#requireTarget(customerRef, improvement.targetId, options);
    await this.#requireOrigin(customerRef, improvement);
    const id = await store.insert(
      newImprovement(improvement, { ...doing, customerRef, id: randomUUID() }),
      idempotencyKey,
    );
    return await this.get({ customerRef, id }, options);
  }

  async change(
    request: ImprovementKey & { etag: string; improvement: ChangeImprovement },
    options: ImprovementsOptions,
  ): Promise<Improvement> {
    const { etag, improvement, ...key } = request;
    const { target } = await this.get(key, options);
    const { targetId } = improvement;
    // What it named before may have ended since.
    if (targetId !== target?.targetId) {
      await this.#requireTarget(key.customerRef, targetId, options);
    }
    return await this.#do(key, options, (before, doing) =>
      decideChange(before, improvement, { ...doing, etag }),
    );
  }

  async transition(
    request: ImprovementKey & { transition: TransitionImprovement },
    options: ImprovementsOptions,
  ): Promise<Improvement> {
    const { transition, ...key } = request;
    return await this.#do(key, options, (before, doing) =>
      decideTransition(before, transition, doing),
    );
  }

  async #do(
    key: ImprovementKey,
    options: ImprovementsOptions,
    decide: (
      before: StoredImprovement,
      doing: Doing,
    ) => StoredImprovement | undefined,
  ): Promise<Improvement> {
    await this.get(key, options);
    const doing = await this.#doing(options);
    await this.#options.store.change(key, before => decide(before, doing));
    return await this.get(key, options);
  }

  async #doing({ credentials }: ImprovementsOptions): Promise<Doing> {
    const { subject } = await this.#options.callers.caller(credentials);
    return { subject, now: this.#options.now() };
  }

  async #scope({ credentials, customers = ALL }: ImprovementsOptions) {
    const caller = await this.#options.callers.caller(credentials);
    return { customers, sharedOnly: customersSideOf(caller) };
  }

  async #shown(
    found: readonly StoredImprovement[],
    { credentials, agreements = ALL }: ImprovementsOptions,
  ): Promise<Improvement[]> {
    const caller = await this.#options.callers.caller(credentials);
    const targets = await this.#options.store.targets(
      found.flatMap(({ targetId }) => targetId ?? []),
      agreements,
    );
    return found.map(stored =>
      toImprovement(stored, {
        side: sideOf(caller, stored.customerRef),
        targets,
      }),
    );
  }

  async #requireTarget(
    customerRef: string,
    targetId: string | null,
    { agreements = ALL }: ImprovementsOptions,
  ): Promise<void> {
    if (
      targetId !== null &&
      !(await this.#options.store.isTargetOf(
        { targetId, customerRef },
        agreements,
      ))
    ) {
      throw InvalidInputError.of('targetId', 'is of no target here');
    }
  }

  async #requireOrigin(
    customerRef: string,
    { origin }: CreateImprovement,
  ): Promise<void> {
    if (origin === null) {
      return;
    }
    const { kind, id } = origin;
    if (!(await this.#options.store.hasOrigin(customerRef, { kind, id }))) {
      throw InvalidInputError.of('origin.id', `is of no ${kind} here`);
    }
  }
}
