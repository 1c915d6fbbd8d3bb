import { NotFoundError } from '@backstage/errors';
import type {
  AgreementFilter,
  CustomerFilter,
} from '@service-levels/backstage-plugin-sla-node';
import type { Knex } from 'knex';
import { touchAttention } from '../attention/touchAttention';
import { isPostgres } from '../database/isPostgres';
import type {
  CustomerActionRow,
  ReviewAgreementRow,
  ReviewOutcomeRow,
  ReviewRow,
} from '../database/tables';
import { insertInteraction } from '../dialogue/database/insertInteraction';
import { objectOfKey } from '../idempotency/claimIdempotencyKey';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import { insertOnce } from '../idempotency/insertOnce';
import type { Scope } from '../permissions/Scope';
import {
  whereAgreementVisible,
  whereCustomerVisible,
} from '../permissions/whereVisible';
import {
  agreementsOf,
  agreementsToReview,
  timesOf,
  titlesOf,
} from './database/agreementsOfReviews';
import { correctMeeting } from './database/correctMeeting';
import {
  agreementsToRows,
  contentToRow,
  rowsToReviews,
  type ReviewOfCustomerRow,
} from './database/reviewRows';
import type {
  NewReview,
  ReviewChange,
  ReviewKey,
  ReviewsFilter,
  ReviewsStore,
} from './ReviewsStore';
import type { StoredReview } from './StoredReview';

/** What was promised for decisions before the review was held was promised at its meeting. */
async function promiseAt(
  tx: Knex.Transaction,
  meetingId: string,
  { outcomes }: StoredReview,
): Promise<void> {
  const actions = outcomes.filter(({ kind }) => kind === 'action');
  await tx<CustomerActionRow>('customer_actions')
    .whereIn(
      'id',
      actions.map(({ objectId }) => objectId),
    )
    .update({ interaction_id: meetingId });
}

/** Reviews in the portal's database. */
export class DatabaseReviewsStore implements ReviewsStore {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(options: { knex: Knex }): DatabaseReviewsStore {
    return new DatabaseReviewsStore(options.knex);
  }

  async madeBy(key: IdempotencyKey, now: number): Promise<string | undefined> {
    return await objectOfKey(this.#knex, { ...key, now });
  }

  async insert(
    review: NewReview,
    idempotencyKey?: IdempotencyKey,
  ): Promise<string> {
    const { id, createdAt: now } = review;
    return await insertOnce(
      this.#knex,
      { id, now, idempotencyKey },
      async tx => {
        await tx<ReviewRow>('reviews').insert({
          ...contentToRow(review),
          id,
          revision: 1,
          customer_ref: review.customerRef,
          created_at: now,
          created_by: review.createdBy,
          changed_at: null,
          changed_by: null,
        });
        await tx<ReviewAgreementRow>('review_agreements').insert(
          agreementsToRows(review),
        );
      },
    );
  }

  async get(
    id: string,
    scope: Scope<CustomerFilter>,
  ): Promise<StoredReview | undefined> {
    const [review] = await this.#read(
      await this.#visible(scope).where('reviews.id', id),
    );
    return review;
  }

  async list(
    query: ReviewsFilter & {
      scope: Scope<CustomerFilter>;
      agreements: Scope<AgreementFilter>;
      after?: readonly string[];
      limit: number;
    },
  ): Promise<readonly StoredReview[]> {
    const { customerRef, agreementId, outcomeId, state, after } = query;
    const select = this.#visible(query.scope)
      .orderBy('reviews.starts_at', 'desc')
      .orderBy('reviews.id', 'desc')
      .limit(query.limit);
    if (customerRef !== undefined) {
      select.where('reviews.customer_ref', customerRef);
    }
    if (state !== undefined) {
      select.where('reviews.state', state);
    }
    if (outcomeId !== undefined) {
      select.whereIn(
        'reviews.id',
        this.#knex('review_outcomes')
          .where('object_id', outcomeId)
          .select('review_id'),
      );
    }
    if (agreementId !== undefined) {
      const looked = this.#knex('review_agreements')
        .join('agreements', 'agreements.id', 'review_agreements.agreement_id')
        .where('agreements.id', agreementId)
        .select('review_agreements.review_id');
      select.whereIn(
        'reviews.id',
        whereAgreementVisible(looked, query.agreements),
      );
    }
    if (after !== undefined) {
      select.whereRaw('(reviews.starts_at, reviews.id) < (?, ?)', [
        Number(after[0]),
        after[1],
      ]);
    }
    return await this.#read(await select);
  }

  async titles(ids: readonly string[], scope: Scope<AgreementFilter>) {
    return await titlesOf(this.#knex, ids, scope);
  }

  async agreementsOf(customerRef: string, scope: Scope<AgreementFilter>) {
    return await agreementsOf(this.#knex, customerRef, scope);
  }

  async agreementsToReview(
    query: Parameters<ReviewsStore['agreementsToReview']>[0],
  ) {
    return await agreementsToReview(this.#knex, query);
  }

  async times(agreementIds: readonly string[]) {
    return await timesOf(this.#knex, agreementIds);
  }

  async change(
    { customerRef, id }: ReviewKey,
    by: { subject: string; now: number },
    decide: (before: StoredReview) => ReviewChange | undefined,
  ): Promise<void> {
    await this.#knex.transaction(async tx => {
      const select = tx<ReviewRow>('reviews')
        .where({ id, customer_ref: customerRef })
        .first('id');
      const locked = await (isPostgres(tx) ? select.forUpdate() : select);
      const store = DatabaseReviewsStore.create({ knex: tx });
      const before = locked && (await store.get(id, { kind: 'all' }));
      if (before === undefined) {
        throw new NotFoundError(`There is no review ${id}`);
      }
      const change = decide(before);
      if (change === undefined) {
        return;
      }
      const { after, meeting, outcome } = change;
      if (meeting !== undefined) {
        await insertInteraction(tx, meeting);
        await promiseAt(tx, meeting.id, before);
      }
      const isCorrected = await correctMeeting(tx, before, after, by);
      await tx<ReviewRow>('reviews')
        .where({ id })
        .update({
          ...contentToRow(after),
          revision: before.revision + 1,
          changed_at: by.now,
          changed_by: by.subject,
        });
      await tx<ReviewAgreementRow>('review_agreements')
        .where({ review_id: id })
        .delete();
      await tx<ReviewAgreementRow>('review_agreements').insert(
        agreementsToRows(after),
      );
      if (outcome !== undefined) {
        await tx<ReviewOutcomeRow>('review_outcomes').insert({
          review_id: id,
          decision_id: outcome.decisionId,
          kind: outcome.kind,
          object_id: outcome.objectId,
          at: outcome.at,
        });
      }
      if (meeting !== undefined || isCorrected) {
        await touchAttention(tx, [customerRef]);
      }
    });
  }

  async #read(rows: readonly ReviewOfCustomerRow[]): Promise<StoredReview[]> {
    const ids = rows.map(({ id }) => id);
    return rowsToReviews(
      rows,
      await this.#knex<ReviewAgreementRow>('review_agreements')
        .whereIn('review_id', ids)
        .orderBy('position'),
      await this.#knex<ReviewOutcomeRow>('review_outcomes').whereIn(
        'review_id',
        ids,
      ),
    );
  }

  #visible(
    scope: Scope<CustomerFilter>,
  ): Knex.QueryBuilder<ReviewOfCustomerRow, ReviewOfCustomerRow[]> {
    const select = this.#knex<ReviewOfCustomerRow>('reviews')
      .join('customers', 'customers.ref', 'reviews.customer_ref')
      .select<ReviewOfCustomerRow[]>('reviews.*', {
        customer_title: 'customers.title',
      });
    return whereCustomerVisible(select, scope);
  }
}
