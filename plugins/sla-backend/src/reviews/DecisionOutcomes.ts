import { ConflictError } from '@backstage/errors';
import type { Become } from '@service-levels/backstage-plugin-sla-common';
import type { CustomerActions } from '../customerActions/CustomerActions';
import { InvalidInputError } from '../errors';
import type { Improvements } from '../improvements/Improvements';
import type { Requirements } from '../requirements/Requirements';
import type { ReviewsOptions } from './Reviews';
import type { StoredReview } from './StoredReview';

interface Options {
  /** As a caller may use them. */
  readonly actions: Pick<CustomerActions, 'create'>;
  /** As a caller may use them. */
  readonly requirements: Pick<Requirements, 'create'>;
  /** As a caller may use them. */
  readonly improvements: Pick<Improvements, 'create'>;
}

/**
 * Makes of decisions what they lead to, through the same services that make
 * these otherwise. The decision is the key of the request: made twice, it is
 * one thing.
 */
export class DecisionOutcomes {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DecisionOutcomes {
    return new DecisionOutcomes(options);
  }

  /** Answers the id of what was made. */
  async make(
    asked: {
      readonly review: StoredReview;
      readonly decisionId: string;
      readonly outcome: Become;
    },
    { credentials }: ReviewsOptions,
  ): Promise<string> {
    const { actions, requirements, improvements } = this.#options;
    const { review, decisionId, outcome } = asked;
    const { customerRef, interactionId } = review;
    if (review.state === 'cancelled') {
      throw new ConflictError('The review is cancelled');
    }
    const idempotencyKey = `review decision ${decisionId}`;
    const request = { customerRef, idempotencyKey };
    const options = { credentials };
    switch (outcome.kind) {
      case 'action': {
        const action = { ...outcome.action, interactionId };
        const made = await actions.create({ ...request, action }, options);
        return made.id;
      }
      case 'requirement': {
        const { requirement } = outcome;
        const made = await requirements.create(
          { ...request, requirement },
          options,
        );
        return made.id;
      }
      case 'improvement': {
        const improvement = {
          ...outcome.improvement,
          origin: { kind: 'review' as const, id: review.id },
        };
        const made = await improvements.create(
          { ...request, improvement },
          options,
        );
        return made.id;
      }
      case 'amendment':
        if (!review.agreements.includes(outcome.agreementId)) {
          throw InvalidInputError.of(
            'agreementId',
            'is of no agreement of this review',
          );
        }
        return outcome.agreementId;
      default:
        return outcome satisfies never;
    }
  }
}
