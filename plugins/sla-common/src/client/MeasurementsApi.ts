import type {
  Correction,
  CreateCorrectionInput,
  CreateIndicatorInput,
  Import,
  Indicator,
  IngestResult,
  Measurement,
  MeasurementsBatchInput,
  Page,
  Stream,
} from '../model';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/** @public */
export interface IndicatorsQuery extends ListQuery {
  readonly entityRef?: string;
  /** Only those that no target measures in what is in force, signed, on offer or being written. */
  readonly unagreed?: boolean;
}

/** Facts of one indicator that begin before `to` and had not ended at `from`, both instants. @public */
export interface MeasurementsQuery extends ListQuery {
  /** Ref. */
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
}

/** What a CSV file is about. @public */
export interface ImportRequest {
  /** Ref of the indicator. */
  readonly indicator: string;
  /** What the indicator collects. */
  readonly stream: Stream;
  /** Only report what would be stored. */
  readonly dryRun?: boolean;
  /**
   * A UUID of the client's own, by which the import can be read while it runs;
   * sent again once it is done, it answers the first result.
   */
  readonly id?: string;
}

/** @public */
export interface ImportsQuery extends ListQuery {
  /** Ref of the indicator. */
  readonly indicator?: string;
}

/** Which corrections are asked for; `from` and `to` are instants. @public */
export interface CorrectionsQuery extends ListQuery {
  /** Ref of the indicator. */
  readonly indicator?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Indicators, their facts and corrections, as the client offers them. @public */
export interface MeasurementsApi {
  getIndicators(
    query: IndicatorsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Indicator>>;

  createIndicator(
    indicator: CreateIndicatorInput,
    options?: SlaRequestOptions,
  ): Promise<Indicator>;

  sendMeasurements(
    batch: MeasurementsBatchInput,
    options?: SlaRequestOptions,
  ): Promise<IngestResult>;

  /** What is stored of an indicator, the latest first. */
  getMeasurements(
    query: MeasurementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Measurement>>;

  /** Sends a CSV file of any size; it is stored whole or not at all. */
  importMeasurements(
    request: ImportRequest,
    csv: Blob | ReadableStream<Uint8Array> | string,
    options?: SlaRequestOptions,
  ): Promise<IngestResult>;

  getImport(id: string, options?: SlaRequestOptions): Promise<Import>;

  /** Newest first. */
  getImports(
    query: ImportsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Import>>;

  /** Newest first, revoked ones as well. */
  getCorrections(
    query: CorrectionsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Correction>>;

  createCorrection(
    correction: CreateCorrectionInput,
    options?: SlaRequestOptions,
  ): Promise<Correction>;

  revokeCorrection(
    id: string,
    body: { reason: string },
    options?: SlaRequestOptions,
  ): Promise<Correction>;
}
