import type {
  EnterSatisfaction,
  SatisfactionAnswer,
} from '@service-levels/backstage-plugin-sla-common';
import type { CustomerFilter } from '@service-levels/backstage-plugin-sla-node';
import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { Scope } from '../permissions/Scope';

/** The answers of a customer, or only those that some people gave or entered. */
export interface AnswersFilter {
  readonly customerRef: string;
  readonly entityRef?: string;
  /** Refs of people; everybody's without it. */
  readonly of?: readonly string[];
}

/** The answers about a service of all customers that somebody may see. */
export interface ServiceAnswers {
  readonly entityRef: string;
  readonly scope: Scope<CustomerFilter>;
  /** Customers of whom they are shown only what some people gave or entered. */
  readonly ownOnly: {
    readonly customers: readonly string[];
    readonly of: readonly string[];
  };
}

/** How often a score was given about a service in a month. */
export interface ScoreCount {
  readonly service: string;
  /** Such as `2026-10`. */
  readonly month: string;
  readonly score: number;
  readonly count: number;
}

/** Where answers are kept. */
export interface SatisfactionStore {
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /** Stores a new one, or answers the id of the one that the key stands for. */
  insert(answer: {
    readonly id: string;
    readonly customerRef: string;
    readonly answer: EnterSatisfaction;
    /** Epoch seconds. */
    readonly enteredAt: number;
    readonly enteredBy: string;
    readonly idempotencyKey?: IdempotencyKey;
  }): Promise<string>;

  get(
    id: string,
    filter: AnswersFilter,
  ): Promise<SatisfactionAnswer | undefined>;

  /** By date, the latest first. */
  list(
    query: AnswersFilter & {
      readonly after?: readonly string[];
      readonly limit: number;
    },
  ): Promise<readonly SatisfactionAnswer[]>;

  /** Of answers from a date on. */
  count(
    query: AnswersFilter & { readonly from: string },
  ): Promise<readonly ScoreCount[]>;

  /** Of answers from a date on, over all customers in a scope. */
  countOfService(
    query: ServiceAnswers & { readonly from: string },
  ): Promise<readonly ScoreCount[]>;

  /** Writes an answer anew; answers false where it is not of that revision any more. */
  update(change: {
    readonly id: string;
    readonly etag: string;
    readonly answer: EnterSatisfaction;
  }): Promise<boolean>;
}
