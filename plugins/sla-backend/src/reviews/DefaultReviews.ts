import { randomUUID } from 'node:crypto';
import { NotFoundError } from '@backstage/errors';
import type {
  AgendaSuggestion,
  Become,
  ChangeReview,
  CreateReview,
  DueReview,
  Page,
  Review,
  ReviewHead,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import { InvalidInputError } from '../errors';
import { toIdempotencyKey } from '../idempotency/IdempotencyKey';
import { encodeCursor, toPage } from '../paging/page';
import type { Callers } from '../permissions/Caller';
import { sideOf } from '../permissions/sideOf';
import type { AgendaSuggestions } from './AgendaSuggestions';
import type { DecisionOutcomes } from './DecisionOutcomes';
import { dueReviewOf } from './dueReviews';
import {
  decideCancel,
  decideChange,
  decideHold,
  decideOutcome,
  newReview,
  outcomeOf,
  requireSameKind,
  type Doing,
} from './reviewRules';
import type {
  DecisionKey,
  DueReviewsQuery,
  Reviews,
  ReviewsOptions,
  ReviewsQuery,
} from './Reviews';
import type { ReviewChange, ReviewKey, ReviewsStore } from './ReviewsStore';
import type { StoredReview } from './StoredReview';
import { toReview, toReviewHead } from './toReview';

interface Options {
  readonly store: ReviewsStore;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly agendaSuggestions: AgendaSuggestions;
  readonly decisionOutcomes: DecisionOutcomes;
  readonly callers: Callers;
  /** How the meeting of a review is called in the dialogue with a customer. */
  readonly meetingTitle: (customerRef: string) => Promise<string>;
  /** Epoch seconds. */
  readonly now: () => number;
}

const ALL = { kind: 'all' } as const;

/** The rules of reviews. */
export class DefaultReviews implements Reviews {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultReviews {
    return new DefaultReviews(options);
  }

  async list(
    query: ReviewsQuery,
    { customers = ALL, agreements = ALL }: ReviewsOptions,
  ): Promise<Page<ReviewHead>> {
    const { store } = this.#options;
    const found = await store.list({
      ...query,
      scope: customers,
      agreements,
      limit: query.limit + 1,
    });
    const page = toPage(found, query.limit, ({ at, id }) => [String(at), id]);
    const titles = await store.titles(
      page.items.flatMap(({ agreements: ids }) => ids),
      agreements,
    );
    return {
      ...page,
      items: page.items.map(stored => toReviewHead(stored, titles)),
    };
  }

  async due(
    query: DueReviewsQuery,
    { customers = ALL, agreements = ALL }: ReviewsOptions,
  ): Promise<Page<DueReview>> {
    const { store, now } = this.#options;
    const { customerRef, limit, after } = query;
    const found = await store.agreementsToReview({
      customers,
      agreements,
      customerRef,
      after: after?.[0],
      limit: limit + 1,
    });
    const candidates = found.slice(0, limit);
    const ids = candidates.map(({ id }) => id);
    const stored = await this.#options.agreements.byIds(ids);
    const timesOf = await store.times(ids);
    const items = candidates.flatMap(({ id, customerTitle }) => {
      const agreement = stored.find(one => one.id === id);
      const due =
        agreement &&
        dueReviewOf(agreement, {
          times: timesOf(id),
          customerTitle,
          now: now(),
        });
      return due ?? [];
    });
    return found.length > limit
      ? { items, nextCursor: encodeCursor([ids[ids.length - 1]]) }
      : { items };
  }

  async get(id: string, options: ReviewsOptions): Promise<Review> {
    const { callers, store } = this.#options;
    const { credentials, customers = ALL, agreements = ALL } = options;
    const stored = await store.get(id, customers);
    if (stored === undefined) {
      throw new NotFoundError(`There is no review ${id}`);
    }
    const caller = await callers.caller(credentials);
    return toReview(stored, {
      side: sideOf(caller, stored.customerRef),
      titles: await store.titles(stored.agreements, agreements),
    });
  }

  async plan(
    request: {
      customerRef: string;
      review: CreateReview;
      idempotencyKey?: string;
    },
    options: ReviewsOptions,
  ): Promise<Review> {
    const { store } = this.#options;
    const { customerRef, review } = request;
    const doing = await this.#doing(options);
    const idempotencyKey = toIdempotencyKey({
      principal: doing.subject,
      key: request.idempotencyKey,
      what: `reviews of ${customerRef}`,
      body: review,
    });
    const made =
      idempotencyKey && (await store.madeBy(idempotencyKey, doing.now));
    if (made !== undefined) {
      return await this.get(made, options);
    }
    await this.#requireAgreements(customerRef, review.agreements, options);
    const id = await store.insert(
      newReview(review, { ...doing, customerRef, id: randomUUID() }),
      idempotencyKey,
    );
    return await this.get(id, options);
  }

  async change(
    request: ReviewKey & { etag: string; content: ChangeReview },
    options: ReviewsOptions,
  ): Promise<Review> {
    const { etag, content, ...key } = request;
    const { agreements } = await this.#stored(key, options);
    await this.#requireAgreements(
      key.customerRef,
      content.agreements.filter(id => !agreements.includes(id)),
      options,
    );
    return await this.#do(key, options, (before, doing) =>
      decideChange(before, content, { ...doing, etag }),
    );
  }

  async hold(key: ReviewKey, options: ReviewsOptions): Promise<Review> {
    const title = await this.#options.meetingTitle(key.customerRef);
    return await this.#do(key, options, (before, doing) =>
      decideHold(before, { ...doing, title }),
    );
  }

  async cancel(
    request: ReviewKey & { reason: string },
    options: ReviewsOptions,
  ): Promise<Review> {
    const { reason, ...key } = request;
    return await this.#do(key, options, before => decideCancel(before, reason));
  }

  async suggestions(
    key: ReviewKey,
    options: ReviewsOptions,
  ): Promise<readonly AgendaSuggestion[]> {
    const stored = await this.#stored(key, options);
    return await this.#options.agendaSuggestions.of(stored, options);
  }

  async become(
    request: DecisionKey & { outcome: Become },
    options: ReviewsOptions,
  ): Promise<Review> {
    const { decisionId, outcome, ...key } = request;
    const review = await this.#stored(key, options);
    const known = outcomeOf(review, decisionId);
    if (known !== undefined) {
      // Before anything is made that nobody would find.
      requireSameKind(known, outcome.kind);
      return await this.get(key.id, options);
    }
    const objectId = await this.#options.decisionOutcomes.make(
      { review, decisionId, outcome },
      options,
    );
    return await this.#do(key, options, (before, { now }) =>
      decideOutcome(before, {
        decisionId,
        kind: outcome.kind,
        objectId,
        at: now,
      }),
    );
  }

  async #do(
    key: ReviewKey,
    options: ReviewsOptions,
    decide: (before: StoredReview, doing: Doing) => ReviewChange | undefined,
  ): Promise<Review> {
    await this.#stored(key, options);
    const doing = await this.#doing(options);
    await this.#options.store.change(key, doing, before =>
      decide(before, doing),
    );
    return await this.get(key.id, options);
  }

  async #stored(
    { customerRef, id }: ReviewKey,
    { customers = ALL }: ReviewsOptions,
  ): Promise<StoredReview> {
    const stored = await this.#options.store.get(id, customers);
    if (stored?.customerRef !== customerRef) {
      throw new NotFoundError(`There is no review ${id}`);
    }
    return stored;
  }

  async #doing({ credentials }: ReviewsOptions): Promise<Doing> {
    const { subject } = await this.#options.callers.caller(credentials);
    return { subject, now: this.#options.now() };
  }

  /** @throws InputError - naming those that are none of the customer that the caller may see */
  async #requireAgreements(
    customerRef: string,
    ids: readonly string[],
    { agreements = ALL }: ReviewsOptions,
  ): Promise<void> {
    const known = await this.#options.store.agreementsOf(
      customerRef,
      agreements,
    );
    const foreign = ids.flatMap((id, i) =>
      known.has(id)
        ? []
        : [{ field: `agreements.${i}`, reason: 'is of no agreement here' }],
    );
    if (foreign.length > 0) {
      throw new InvalidInputError(foreign);
    }
  }
}
