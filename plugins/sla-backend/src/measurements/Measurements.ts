import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  IngestResult,
  StateFact,
} from '@service-levels/backstage-plugin-sla-common';

/** What names a state to be withdrawn: its id, or where it has none its start and customer. */
export type StateKey =
  | { readonly id: string }
  | {
      readonly id: null;
      readonly from: number;
      readonly customer: string | null;
    };

/** Facts of one indicator as a source sends them. */
export interface StatesRequest {
  /** Ref of the indicator. */
  readonly indicator: string;
  readonly states: readonly StateFact[];
  readonly withdraw: readonly StateKey[];
}

/** Facts go in here. */
export interface Measurements {
  /**
   * Stores a batch whole or not at all; the same key replaces a fact.
   *
   * @throws InputError - where the indicator is unknown or collects another stream
   */
  ingestStates(
    request: StatesRequest,
    options: { credentials: BackstageCredentials },
  ): Promise<IngestResult>;

  /** Removes the facts that begin in `[from, to)`, both in epoch seconds. */
  remove(
    query: {
      readonly indicator: string;
      readonly from: number;
      readonly to: number;
    },
    options: { credentials: BackstageCredentials },
  ): Promise<{ readonly withdrawn: number }>;
}
