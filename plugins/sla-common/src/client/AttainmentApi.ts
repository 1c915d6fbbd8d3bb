import type {
  AgreementType,
  Attainment,
  AttainmentDays,
  AttainmentStatus,
  Baseline,
  BaselineQuery,
  Burn,
  CreateReportedResultInput,
  Explanation,
  Page,
  ReportedResult,
  RollUp,
  Slam,
} from '../model';
import type { ListQuery, SlaRequestOptions } from './ListQuery';

/**
 * Which span is asked for: a named `period` (`2026-10`, `2026-Q4`, `2026`), a
 * span `from`/`to`, the last `periods` of each target, or nothing for each
 * target's own current one.
 *
 * @public
 */
export interface AttainmentQuery {
  readonly entityRef?: string;
  readonly rollUp?: boolean;
  readonly agreementId?: string;
  readonly customerRef?: string;
  readonly agreementType?: AgreementType;
  readonly status?: AttainmentStatus;
  readonly period?: string;
  readonly from?: string;
  readonly to?: string;
  readonly periods?: number;
  readonly asOf?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/** Which figure is to be explained. @public */
export type ExplanationQuery = Pick<
  AttainmentQuery,
  'period' | 'from' | 'to' | 'asOf'
>;

/** Which span the days or burn rates are asked for of; nothing for the target's own current one. @public */
export type CourseQuery = Pick<AttainmentQuery, 'period' | 'from' | 'to'>;

/** Of which entity what is beneath it is rolled up; `asOf` for what was known then. @public */
export interface RollUpQuery {
  readonly entityRef: string;
  readonly asOf?: string;
}

/** Which services and months the chart shows; `beneath` for what lies beneath an entity or a group owns. @public */
export interface SlamQuery
  extends Pick<AttainmentQuery, 'customerRef' | 'agreementType' | 'asOf'> {
  readonly months?: number;
  readonly beneath?: string;
}

/** A cell of the chart. @public */
export interface SlamCellQuery
  extends Pick<AttainmentQuery, 'customerRef' | 'agreementType' | 'asOf'> {
  readonly service: string;
  /** `2026-10` */
  readonly month: string;
}

/** @public */
export interface ReportedResultsQuery extends ListQuery {
  readonly targetId?: string;
  readonly agreementId?: string;
}

/** What was achieved, as the client offers it. @public */
export interface AttainmentApi {
  getAttainment(
    query: AttainmentQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Attainment>>;

  getExplanation(
    targetId: string,
    query: ExplanationQuery,
    options?: SlaRequestOptions,
  ): Promise<Explanation>;

  /** Services by months. */
  getSlam(query: SlamQuery, options?: SlaRequestOptions): Promise<Slam>;

  /** The figures that a cell of it was made of. */
  getSlamFigures(
    query: SlamCellQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Attainment>>;

  getRollUp(query: RollUpQuery, options?: SlaRequestOptions): Promise<RollUp>;

  /** What an indicator has achieved in the last twelve months, and what could be promised of it. */
  getBaseline(
    query: BaselineQuery,
    options?: SlaRequestOptions,
  ): Promise<Baseline>;

  /** Day by day, up to today. */
  getAttainmentDays(
    targetId: string,
    query: CourseQuery,
    options?: SlaRequestOptions,
  ): Promise<AttainmentDays>;

  /** How fast the budget of a running period is used up. */
  getBurn(
    targetId: string,
    query: CourseQuery,
    options?: SlaRequestOptions,
  ): Promise<Burn>;

  /** Newest first, revoked ones as well. */
  getReportedResults(
    query: ReportedResultsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<ReportedResult>>;

  createReportedResult(
    result: CreateReportedResultInput,
    options?: SlaRequestOptions,
  ): Promise<ReportedResult>;

  revokeReportedResult(
    id: string,
    body: { reason: string },
    options?: SlaRequestOptions,
  ): Promise<ReportedResult>;
}
