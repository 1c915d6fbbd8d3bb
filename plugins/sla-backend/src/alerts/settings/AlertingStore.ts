import type { AlertingSettings, StoredAlerting } from './StoredAlerting';

/** Where it is kept how one is alerted. */
export interface AlertingStore {
  /** By agreement; those of which nothing was set are absent. */
  ofAgreements(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, StoredAlerting>>;

  /**
   * Replaces what was set.
   *
   * @returns the revision that is stored now, or undefined where another than
   * the expected one was: then nothing was changed
   */
  replace(change: {
    readonly agreementId: string;
    /** 0 where nothing was set. */
    readonly revision: number;
    readonly settings: AlertingSettings;
    /** Epoch seconds. */
    readonly at: number;
    readonly by: string;
  }): Promise<number | undefined>;
}
