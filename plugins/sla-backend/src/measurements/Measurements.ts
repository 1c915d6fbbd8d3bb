import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  IngestResult,
  Stream,
} from '@service-levels/backstage-plugin-sla-common';
import type { FactName, FactsOfStream } from './MeasurementsStore';

/** Facts of one indicator as a source sends them. */
export interface MeasurementsRequest {
  /** Ref of the indicator. */
  readonly indicator: string;
  /** undefined where nothing is sent and something is withdrawn. */
  readonly sent: FactsOfStream | undefined;
  readonly withdraw: readonly FactName[];
}

/** What became of a batch or a removal, and of what stream it was. */
export interface IngestOutcome {
  readonly stream: Stream;
  readonly result: IngestResult;
}

/** Facts go in here. */
export interface Measurements {
  /**
   * Stores a batch whole or not at all; the same key replaces a fact.
   *
   * @throws InputError - where the indicator is unknown or collects another
   * stream, where a fact has no customer and needs one, or names a customer
   * whom nobody knows, or where buckets do not fit those before
   */
  ingest(
    request: MeasurementsRequest,
    options: { credentials: BackstageCredentials },
  ): Promise<IngestOutcome>;

  /** Removes the facts that begin in `[from, to)`, both in epoch seconds. */
  remove(
    query: {
      readonly indicator: string;
      readonly from: number;
      readonly to: number;
    },
    options: { credentials: BackstageCredentials },
  ): Promise<IngestOutcome>;
}
