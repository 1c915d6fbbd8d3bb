import { NotAllowedError } from '@backstage/errors';
import {
  slaAgreementReadPermission,
  slaDialogueCreatePermission,
  slaDialogueReadPermission,
  slaDialogueUpdatePermission,
  type AgendaSuggestion,
  type Become,
  type ChangeReview,
  type CreateReview,
  type DueReview,
  type Page,
  type Review,
  type ReviewHead,
} from '@service-levels/backstage-plugin-sla-common';
import { asksAboutOthers, type Access } from '../permissions/Access';
import type { CustomerAccess } from '../permissions/CustomerAccess';
import { sideOf } from '../permissions/sideOf';
import type {
  DecisionKey,
  DueReviewsQuery,
  Reviews,
  ReviewsOptions,
  ReviewsQuery,
} from './Reviews';
import type { ReviewKey } from './ReviewsStore';

interface Options {
  readonly reviews: Reviews;
  readonly access: Access;
  readonly customerAccess: CustomerAccess;
}

/**
 * Lets through what the caller may do with reviews, by the permissions of the
 * dialogue (ADR 41); the same interface as what it wraps. A review is the
 * provider's to plan and to write.
 */
export class AuthorizedReviews implements Reviews {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedReviews {
    return new AuthorizedReviews(options);
  }

  async list(
    query: ReviewsQuery,
    options: ReviewsOptions,
  ): Promise<Page<ReviewHead>> {
    return await this.#options.reviews.list(query, await this.#scoped(options));
  }

  async due(
    query: DueReviewsQuery,
    options: ReviewsOptions,
  ): Promise<Page<DueReview>> {
    const caller = await this.#options.access.caller(options.credentials);
    return asksAboutOthers(caller, query.customerRef)
      ? { items: [] }
      : await this.#options.reviews.due(query, await this.#scoped(options));
  }

  async get(id: string, options: ReviewsOptions): Promise<Review> {
    return await this.#options.reviews.get(id, await this.#scoped(options));
  }

  async plan(
    request: {
      customerRef: string;
      review: CreateReview;
      idempotencyKey?: string;
    },
    options: ReviewsOptions,
  ): Promise<Review> {
    const { customerRef } = request;
    const { credentials } = options;
    await this.#options.customerAccess.requireVisible(
      { credentials, customerRef },
      slaDialogueReadPermission,
    );
    await this.#requireProvider('create', customerRef, options);
    return await this.#options.reviews.plan(
      request,
      await this.#scoped(options),
    );
  }

  async change(
    request: ReviewKey & { etag: string; content: ChangeReview },
    options: ReviewsOptions,
  ): Promise<Review> {
    const scoped = await this.#writable(request, options);
    return await this.#options.reviews.change(request, scoped);
  }

  async hold(key: ReviewKey, options: ReviewsOptions): Promise<Review> {
    const scoped = await this.#writable(key, options);
    return await this.#options.reviews.hold(key, scoped);
  }

  async cancel(
    request: ReviewKey & { reason: string },
    options: ReviewsOptions,
  ): Promise<Review> {
    const scoped = await this.#writable(request, options);
    return await this.#options.reviews.cancel(request, scoped);
  }

  async suggestions(
    key: ReviewKey,
    options: ReviewsOptions,
  ): Promise<readonly AgendaSuggestion[]> {
    const { credentials } = options;
    const { customerRef } = key;
    await this.#options.customerAccess.requireOnProvidersSide(
      { credentials, customerRef },
      slaDialogueReadPermission,
    );
    return await this.#options.reviews.suggestions(
      key,
      await this.#scoped(options),
    );
  }

  async become(
    request: DecisionKey & { outcome: Become },
    options: ReviewsOptions,
  ): Promise<Review> {
    const scoped = await this.#writable(request, options);
    return await this.#options.reviews.become(request, scoped);
  }

  /** What the caller may not see does not exist for them. */
  async #writable(
    { customerRef, id }: ReviewKey,
    options: ReviewsOptions,
  ): Promise<ReviewsOptions> {
    const { credentials } = options;
    await this.#options.customerAccess.requireVisible(
      { credentials, customerRef },
      slaDialogueReadPermission,
    );
    const scoped = await this.#scoped(options);
    await this.#options.reviews.get(id, scoped);
    await this.#requireProvider('update', customerRef, options);
    return scoped;
  }

  async #requireProvider(
    what: 'create' | 'update',
    customerRef: string,
    { credentials }: ReviewsOptions,
  ): Promise<void> {
    const { access, customerAccess } = this.#options;
    await customerAccess.require(
      { credentials, customerRef },
      what === 'create'
        ? slaDialogueCreatePermission
        : slaDialogueUpdatePermission,
    );
    if (sideOf(await access.caller(credentials), customerRef) === 'customer') {
      throw new NotAllowedError(
        "Reviews are the provider's to plan and to write",
      );
    }
  }

  async #scoped(options: ReviewsOptions): Promise<ReviewsOptions> {
    const { access, customerAccess } = this.#options;
    const { credentials } = options;
    return {
      ...options,
      customers: await customerAccess.scope(
        credentials,
        slaDialogueReadPermission,
      ),
      agreements: await access.agreementScope(
        credentials,
        slaAgreementReadPermission,
      ),
    };
  }
}
