import type { NewAction } from '../../customerActions/CustomerActionsStore';
import type { IdempotencyKey } from '../../idempotency/IdempotencyKey';
import type { StoredAsk } from './StoredAsk';

/** What becomes of an ask that there is already. */
export interface AskedAgain {
  readonly ask: StoredAsk;
  /** What the owner is to do; a new action where the last one has ended. */
  readonly action: NewAction;
}

/** Who was asked for cause and measure of misses. */
export interface AsksStore {
  get(id: string): Promise<StoredAsk | undefined>;

  ofMonth(
    agreementIds: readonly string[],
    month: string,
  ): Promise<readonly StoredAsk[]>;

  /** The ask that a key stands for. */
  madeBy(key: IdempotencyKey, now: number): Promise<string | undefined>;

  /**
   * Keeps a new ask with the action of its owner, or has `decideAgain` choose
   * what becomes of the one that there is, under a lock on it.
   *
   * @param decideAgain - answers undefined where nothing is to be changed
   */
  ask(
    first: AskedAgain,
    decideAgain: (before: StoredAsk) => AskedAgain | undefined,
    idempotencyKey?: IdempotencyKey,
  ): Promise<{ readonly ask: StoredAsk; readonly isNew: boolean }>;

  /** Says that it was answered, and that the action is done; said again it changes nothing. */
  answered(
    id: string,
    by: { readonly at: number; readonly by: string },
  ): Promise<void>;

  /** Those that were asked, reminded or answered since an instant, by id. */
  newsSince(query: {
    readonly since: number;
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<readonly StoredAsk[]>;
}
