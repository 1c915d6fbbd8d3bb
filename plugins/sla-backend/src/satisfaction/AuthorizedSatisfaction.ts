import {
  slaDialogueCreatePermission,
  slaDialogueReadPermission,
  type EnterSatisfaction,
  type Page,
  type SatisfactionAnswer,
  type SatisfactionTrend,
  type ScoresSummary,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomerAccess } from '../permissions/CustomerAccess';
import type {
  Satisfaction,
  SatisfactionOptions,
  SatisfactionQuery,
} from './Satisfaction';

interface Options {
  readonly satisfaction: Satisfaction;
  readonly customerAccess: CustomerAccess;
}

/** Lets through who may read the dialogue with a customer, and say something in it; the same interface as what it wraps. */
export class AuthorizedSatisfaction implements Satisfaction {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AuthorizedSatisfaction {
    return new AuthorizedSatisfaction(options);
  }

  async enter(
    request: {
      customerRef: string;
      answer: EnterSatisfaction;
      idempotencyKey?: string;
    },
    options: SatisfactionOptions,
  ): Promise<SatisfactionAnswer> {
    await this.#requireWrite(request.customerRef, options);
    return await this.#options.satisfaction.enter(request, options);
  }

  async list(
    query: SatisfactionQuery,
    options: SatisfactionOptions,
  ): Promise<Page<SatisfactionAnswer>> {
    await this.#requireRead(query.customerRef, options);
    return await this.#options.satisfaction.list(query, options);
  }

  async trend(
    query: { customerRef: string; entityRef?: string },
    options: SatisfactionOptions,
  ): Promise<SatisfactionTrend> {
    await this.#requireRead(query.customerRef, options);
    return await this.#options.satisfaction.trend(query, options);
  }

  async recent(
    customerRef: string,
    options: SatisfactionOptions,
  ): Promise<ReadonlyMap<string, ScoresSummary>> {
    const { satisfaction, customerAccess } = this.#options;
    const { credentials } = options;
    const isVisible = await customerAccess.isVisible(
      { credentials, customerRef },
      slaDialogueReadPermission,
    );
    return isVisible
      ? await satisfaction.recent(customerRef, options)
      : new Map();
  }

  async recentOfService(
    entityRef: string,
    options: SatisfactionOptions,
  ): Promise<ScoresSummary> {
    const { satisfaction, customerAccess } = this.#options;
    const scope = await customerAccess.scope(
      options.credentials,
      slaDialogueReadPermission,
    );
    return await satisfaction.recentOfService(entityRef, { ...options, scope });
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
    await this.#requireWrite(request.customerRef, options);
    return await this.#options.satisfaction.correct(request, options);
  }

  async #requireRead(
    customerRef: string,
    { credentials }: SatisfactionOptions,
  ): Promise<void> {
    await this.#options.customerAccess.requireVisible(
      { credentials, customerRef },
      slaDialogueReadPermission,
    );
  }

  async #requireWrite(
    customerRef: string,
    options: SatisfactionOptions,
  ): Promise<void> {
    const { credentials } = options;
    await this.#requireRead(customerRef, options);
    await this.#options.customerAccess.require(
      { credentials, customerRef },
      slaDialogueCreatePermission,
    );
  }
}
