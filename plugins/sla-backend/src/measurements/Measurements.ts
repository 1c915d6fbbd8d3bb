import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  IngestResult,
  Measurement,
  Page,
  Stream,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { PageRequest } from '../paging/page';
import type { Scope } from '../permissions/Scope';
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

/** Who asks, and the agreements whose facts they may see; without a scope, all of them. */
export interface MeasurementsOptions {
  readonly credentials: BackstageCredentials;
  readonly scope?: Scope<AgreementFilter>;
}

/** Which facts are asked for. */
export interface MeasurementsListQuery extends PageRequest {
  /** Ref. */
  readonly indicator: string;
  /** Those that had not ended by then, in epoch seconds. */
  readonly from: number;
  /** Those that begin before, in epoch seconds. */
  readonly to: number;
}

/** Facts go in here, and are shown as they came. */
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

  /** The latest first; of an indicator that nobody knows, none. */
  list(
    query: MeasurementsListQuery,
    options: MeasurementsOptions,
  ): Promise<Page<Measurement>>;

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
