import type { IdempotencyKey } from '../idempotency/IdempotencyKey';
import type { StoredExclusion, StoredWord } from './StoredExclusion';

/** Where time that agreements do not count is kept. */
export interface ExclusionsStore {
  /**
   * The exclusion that a key made before.
   *
   * @param now - epoch seconds
   * @throws ConflictError - where the key came with another body before
   */
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /**
   * Stores a new exclusion; one that counts at once touches its days.
   *
   * @returns its id, or that of the exclusion that the same key made before
   * @throws ConflictError - where the key came with another body before
   */
  insert(
    exclusion: StoredExclusion,
    idempotencyKey?: IdempotencyKey,
  ): Promise<string>;

  get(
    agreementId: string,
    exclusionId: string,
  ): Promise<StoredExclusion | undefined>;

  /** Those of one agreement, newest declaration first. */
  list(query: {
    readonly agreementId: string;
    /** Time and id of the last one of the page before. */
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly StoredExclusion[]>;

  /**
   * Locks the exclusion, lets `decide` choose a word from what is really
   * stored, and adds it; where it changes what counts, the days are touched.
   * What `decide` throws leaves everything as it was.
   */
  say(
    agreementId: string,
    exclusionId: string,
    decide: (exclusion: StoredExclusion) => StoredWord | undefined,
  ): Promise<StoredExclusion>;
}
