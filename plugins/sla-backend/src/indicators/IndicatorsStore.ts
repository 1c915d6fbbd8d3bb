import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type {
  CreateIndicator,
  Indicator,
} from '@service-levels/backstage-plugin-sla-common';
import type { Scope } from '../permissions/Scope';

/** Fields without which measurements would mean something else. */
export const MEANING = [
  'stream',
  'whereNothingReported',
  'perCustomer',
] as const;

/** An indicator with the key that its measurements are stored under. */
export interface StoredIndicator extends Indicator {
  readonly key: number;
  /**
   * Buckets that begin before it are not kept one by one any more (ADR 19);
   * epoch seconds, a midnight in UTC, null where all are.
   */
  readonly reducedUntil: number | null;
}

/** What facts of an indicator are judged by. */
export type JudgedIndicator = Pick<
  StoredIndicator,
  | 'key'
  | 'stream'
  | 'unit'
  | 'whereNothingReported'
  | 'bucketSeconds'
  | 'reducedUntil'
>;

/** Where indicators are kept. */
export interface IndicatorsStore {
  byRef(ref: string): Promise<StoredIndicator | undefined>;
  byRefs(refs: readonly string[]): Promise<readonly StoredIndicator[]>;

  /** By ref; of thousands, as quickly as may be. */
  judgedByRefs(
    refs: readonly string[],
  ): Promise<ReadonlyMap<string, JudgedIndicator>>;

  list(query: {
    /** Those that a target of a visible agreement is measured by; all of them where all may be seen. */
    readonly scope: Scope<AgreementFilter>;
    readonly entityRef?: string;
    /** Only those that are not agreed at this instant, in epoch seconds. */
    readonly unagreedAt?: number;
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly StoredIndicator[]>;

  /** Stores a new one; answers undefined where another request was faster. */
  insert(
    indicator: CreateIndicator,
    by: { readonly at: number; readonly subject: string },
  ): Promise<StoredIndicator | undefined>;

  /**
   * Changes an indicator, while nothing is measured at the same time.
   *
   * @returns the field that cannot change any more, since there are measurements; then nothing was changed
   */
  update(
    key: number,
    indicator: CreateIndicator,
  ): Promise<StoredIndicator | (typeof MEANING)[number]>;
}
