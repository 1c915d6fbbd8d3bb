import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import {
  summarizeScores,
  type EnterSatisfaction,
  type Page,
  type SatisfactionAnswer,
  type SatisfactionTrend,
  type ScoresSummary,
} from '@service-levels/backstage-plugin-sla-common';
import type { EntityDirectory } from '../entities/EntityDirectory';
import { requireServices } from '../entities/requireServices';
import {
  FieldNotAllowedError,
  InvalidInputError,
  StaleVersionError,
} from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { toPage } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import { customersSideOf, sideOf } from '../permissions/sideOf';
import { aYearBefore } from './aYearBefore';
import { lastQuarters, quarterOfMonth } from './quarters';
import type {
  Satisfaction,
  SatisfactionOptions,
  SatisfactionQuery,
} from './Satisfaction';
import type { SatisfactionStore } from './SatisfactionStore';
import { summaries } from './summaries';

interface Options {
  readonly store: SatisfactionStore;
  readonly entities: Pick<EntityDirectory, 'missing'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

const QUARTERS = 8;
/** East of Greenwich it may be tomorrow already. */
const FURTHEST_ZONE = 14 * 3600;

const dateOf = (seconds: number) =>
  new Date(seconds * 1000).toISOString().slice(0, 10);

/** The rules of satisfaction. */
export class DefaultSatisfaction implements Satisfaction {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultSatisfaction {
    return new DefaultSatisfaction(options);
  }

  async enter(
    request: {
      customerRef: string;
      answer: EnterSatisfaction;
      idempotencyKey?: string;
    },
    options: SatisfactionOptions,
  ): Promise<SatisfactionAnswer> {
    const { store, now } = this.#options;
    const { customerRef, answer } = request;
    const { subject } = await this.#caller(customerRef, options);
    const idempotencyKey = toIdempotencyKey({
      principal: subject,
      key: request.idempotencyKey,
      what: `satisfaction ${customerRef}`,
      body: answer,
    });
    const made = idempotencyKey && (await store.madeBy(idempotencyKey, now()));
    const id =
      made ??
      (await store.insert({
        id: randomUUID(),
        customerRef,
        answer: await this.#checked(request, options),
        enteredAt: now(),
        enteredBy: subject,
        idempotencyKey,
      }));
    return await this.#get({ customerRef, id }, options);
  }

  async list(
    query: SatisfactionQuery,
    options: SatisfactionOptions,
  ): Promise<Page<SatisfactionAnswer>> {
    const { of } = await this.#caller(query.customerRef, options);
    const found = await this.#options.store.list({
      ...query,
      of,
      limit: query.limit + 1,
    });
    return toPage(found, query.limit, ({ date, id }) => [date, id]);
  }

  async trend(
    query: { customerRef: string; entityRef?: string },
    options: SatisfactionOptions,
  ): Promise<SatisfactionTrend> {
    const { of } = await this.#caller(query.customerRef, options);
    const quarters = lastQuarters(QUARTERS, dateOf(this.#options.now()));
    const counts = await this.#options.store.count({
      ...query,
      of,
      from: quarters[0].from,
    });
    const labels = quarters.map(({ label }) => label);
    const byQuarter = summaries(counts, ({ service, month }) =>
      JSON.stringify([quarterOfMonth(month), service]),
    );
    return {
      quarters: labels,
      items: [...byQuarter]
        .map(([key, summary]) => {
          const [quarter, service]: [string, string] = JSON.parse(key);
          return { service, quarter, ...summary };
        })
        .filter(({ quarter }) => labels.includes(quarter))
        .sort((a, b) => labels.indexOf(a.quarter) - labels.indexOf(b.quarter)),
    };
  }

  async recent(
    customerRef: string,
    options: SatisfactionOptions,
  ): Promise<ReadonlyMap<string, ScoresSummary>> {
    const { of } = await this.#caller(customerRef, options);
    const from = aYearBefore(this.#options.now());
    const counts = await this.#options.store.count({ customerRef, of, from });
    return summaries(counts, ({ service }) => service);
  }

  async recentOfService(
    entityRef: string,
    { credentials, scope = { kind: 'all' } }: SatisfactionOptions,
  ): Promise<ScoresSummary> {
    const { store, callers, now } = this.#options;
    const caller = await callers.caller(credentials);
    const counts = await store.countOfService({
      entityRef,
      scope,
      ownOnly: {
        customers: customersSideOf(caller),
        of: [caller.subject, ...caller.ownershipRefs],
      },
      from: aYearBefore(now()),
    });
    const found = summaries(counts, ({ service }) => service).get(entityRef);
    return found ?? summarizeScores([]);
  }

  async correct(
    request: {
      customerRef: string;
      id: string;
      etag: string;
      answer: EnterSatisfaction;
    },
    options: SatisfactionOptions,
  ): Promise<SatisfactionAnswer> {
    const { customerRef, id, etag } = request;
    const stored = await this.#get(request, options);
    const { subject } = await this.#caller(customerRef, options);
    if (stored.enteredBy !== subject) {
      throw new FieldNotAllowedError(
        'id',
        'was entered by somebody else: only they correct it',
      );
    }
    const answer = await this.#checked(request, options, stored.service);
    if (!(await this.#options.store.update({ id, etag, answer }))) {
      const { etag: current } = await this.#get(request, options);
      throw new StaleVersionError({ field: 'If-Match', yours: etag, current });
    }
    return await this.#get(request, options);
  }

  /** Who asks; `of` are those whose answers they see, without it everybody's. */
  async #caller(customerRef: string, { credentials }: SatisfactionOptions) {
    const caller = await this.#options.callers.caller(credentials);
    const side = sideOf(caller, customerRef);
    const { subject, ownershipRefs } = caller;
    const of = side === 'customer' ? [subject, ...ownershipRefs] : undefined;
    return { subject, side, of };
  }

  async #get(
    { customerRef, id }: { customerRef: string; id: string },
    options: SatisfactionOptions,
  ): Promise<SatisfactionAnswer> {
    const { of } = await this.#caller(customerRef, options);
    const answer = await this.#options.store.get(id, { customerRef, of });
    if (answer === undefined) {
      throw new NotFoundError(`There is no answer ${id}`);
    }
    return answer;
  }

  /** An answer as it is to be stored; of the customer's side it is the caller's own. */
  async #checked(
    request: { customerRef: string; answer: EnterSatisfaction },
    options: SatisfactionOptions,
    knownService?: string,
  ): Promise<EnterSatisfaction> {
    const { customerRef, answer } = request;
    const { entities, now } = this.#options;
    const { subject, side } = await this.#caller(customerRef, options);
    if (side === 'customer' && answer.by !== null && answer.by !== subject) {
      throw new FieldNotAllowedError(
        'by',
        'must be yourself: others answer for themselves',
      );
    }
    if (answer.date > dateOf(now() + FURTHEST_ZONE)) {
      throw InvalidInputError.of('date', 'must not lie in the future');
    }
    if (answer.service !== knownService) {
      await requireServices(
        [{ field: 'service', ref: answer.service }],
        entities,
      );
    }
    return side === 'customer' ? { ...answer, by: subject } : answer;
  }
}
