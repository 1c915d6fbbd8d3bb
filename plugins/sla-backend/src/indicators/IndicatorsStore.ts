import type {
  CreateIndicator,
  Indicator,
} from '@service-levels/backstage-plugin-sla-common';

/** An indicator with the key that its measurements are stored under. */
export interface StoredIndicator extends Indicator {
  readonly key: number;
}

/** Where indicators are kept. */
export interface IndicatorsStore {
  byRef(ref: string): Promise<StoredIndicator | undefined>;
  byRefs(refs: readonly string[]): Promise<readonly StoredIndicator[]>;
  byKeys(keys: readonly number[]): Promise<readonly StoredIndicator[]>;
  list(query: {
    readonly entityRef?: string;
    readonly after?: readonly string[];
    readonly limit: number;
  }): Promise<readonly StoredIndicator[]>;
  hasMeasurements(key: number): Promise<boolean>;

  /** Stores a new one; answers undefined where another request was faster. */
  insert(
    indicator: CreateIndicator,
    by: { readonly at: number; readonly subject: string },
  ): Promise<StoredIndicator | undefined>;

  update(key: number, indicator: CreateIndicator): Promise<StoredIndicator>;
}
