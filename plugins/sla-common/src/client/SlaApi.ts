import type {
  Agreement,
  CalendarImport,
  CalendarMonth,
  CalendarUse,
  CreateCalendarInput,
  CreateCalendarVersionInput,
  Holiday,
  HolidayRegion,
  ImportCalendarInput,
  NamedCalendar,
  AgreementDraftInput,
  AgreementType,
  ChangeMaintenanceWindowInput,
  DeclareExclusionInput,
  DeclareMaintenanceWindowInput,
  Exclusion,
  ExclusionWordInput,
  MaintenancePreview,
  MaintenanceWindow,
  PreviewMaintenanceWindowInput,
  Attainment,
  AttainmentDays,
  AttainmentStatus,
  Baseline,
  BaselineQuery,
  Burn,
  Correction,
  CreateCorrectionInput,
  CreateCustomerInput,
  CreateIndicatorInput,
  CreateReportedResultInput,
  Customer,
  CustomerDeclarationInput,
  CustomerDetails,
  Explanation,
  Import,
  Indicator,
  IngestResult,
  KeptCustomer,
  Measurement,
  MeasurementsBatchInput,
  Page,
  Party,
  ReportedResult,
  RollUp,
  Stream,
  ChangeRequirementInput,
  CommentRequirementInput,
  CreateRequirementInput,
  Requirement,
  RequirementComment,
  RequirementHead,
  RequirementState,
  TransitionRequirementInput,
  EnterSatisfactionInput,
  SatisfactionAnswer,
  SatisfactionTrend,
  RequirementBars,
  Watermelons,
  Contact,
  Opportunity,
  RemovedContact,
  WriteContactInput,
  WriteOpportunityInput,
} from '../model';
import type { AnnouncementsApi } from './AnnouncementsApi';
import type { DialogueApi } from './DialogueApi';
import type { HandoverApi } from './HandoverApi';
import type { PersonalDataApi } from './PersonalDataApi';

/** Sent with each request; in a backend the token of the caller. @public */
export interface SlaRequestOptions {
  readonly token?: string;
  readonly signal?: AbortSignal;
}

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

/** A filter and position in a list. @public */
export interface ListQuery {
  readonly limit?: number;
  readonly cursor?: string;
}

/** @public */
export interface AgreementsQuery extends ListQuery {
  readonly entityRef?: string;
  readonly customerRef?: string;
  readonly type?: AgreementType;
}

/** @public */
export interface CustomersQuery extends ListQuery {
  /** Customers that own or use this entity. */
  readonly entityRef?: string;
  /** Part of the title or the name. */
  readonly search?: string;
  readonly type?: Customer['type'];
  /** All but archived ones, unless one is named. */
  readonly state?: Customer['state'];
  /** Only those that the caller, or a group of theirs, looks after. */
  readonly mine?: boolean;
}

/** @public */
export interface RequirementsQuery extends ListQuery {
  readonly state?: RequirementState;
  /** The service that they are about. */
  readonly entityRef?: string;
}

/** @public */
export interface SatisfactionQuery extends ListQuery {
  /** The service that the answers are about. */
  readonly entityRef?: string;
}

/** @public */
export interface IndicatorsQuery extends ListQuery {
  readonly entityRef?: string;
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

/** Windows on an entity, or on what it lies beneath, and whose occurrences are answered. @public */
export interface MaintenanceWindowsQuery extends ListQuery {
  readonly entityRef?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A month of a calendar; the newest version and UTC unless others are named. @public */
export interface CalendarMonthQuery {
  /** Such as `2026-12`. */
  readonly month: string;
  readonly version?: number;
  readonly zone?: string;
}

/** Public holidays of a country or region such as `DE-BY`; years, both inclusive. @public */
export interface HolidaysQuery {
  readonly region: string;
  readonly from: number;
  readonly to: number;
}

/** Which corrections are asked for; `from` and `to` are instants. @public */
export interface CorrectionsQuery extends ListQuery {
  /** Ref of the indicator. */
  readonly indicator?: string;
  readonly from?: string;
  readonly to?: string;
}

/** @public */
export interface ReportedResultsQuery extends ListQuery {
  readonly targetId?: string;
  readonly agreementId?: string;
}

/**
 * The typed HTTP API of service levels, as pages and other backends see it: a
 * method for each route, which is why this file is long.
 *
 * @public
 */
export interface SlaApi
  extends AnnouncementsApi,
    DialogueApi,
    HandoverApi,
    PersonalDataApi {
  getAttainment(
    query: AttainmentQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Attainment>>;
  getExplanation(
    targetId: string,
    query: ExplanationQuery,
    options?: SlaRequestOptions,
  ): Promise<Explanation>;
  getRollUp(query: RollUpQuery, options?: SlaRequestOptions): Promise<RollUp>;
  /** What an indicator has achieved in the last twelve months, and what could be promised of it. */
  getBaseline(
    query: BaselineQuery,
    options?: SlaRequestOptions,
  ): Promise<Baseline>;
  getAgreements(
    query: AgreementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Agreement>>;
  getAgreement(id: string, options?: SlaRequestOptions): Promise<Agreement>;
  createAgreement(
    draft: AgreementDraftInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;
  updateAgreement(
    id: string,
    etag: string,
    draft: AgreementDraftInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement>;
  offerAgreement(
    id: string,
    body: { version: number },
    options?: SlaRequestOptions,
  ): Promise<Agreement>;
  signAgreement(
    id: string,
    body: { party: Party; version: number; hash: string; evidence?: string },
    options?: SlaRequestOptions,
  ): Promise<Agreement>;
  getCustomers(
    query: CustomersQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Customer>>;
  getCustomer(
    ref: string,
    options?: SlaRequestOptions,
  ): Promise<CustomerDetails>;
  /** Over all customers that the caller may see. */
  getAllRequirements(
    query: RequirementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<RequirementHead>>;
  getRequirements(
    customerRef: string,
    query: RequirementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<RequirementHead>>;
  /** What they wanted, what was agreed and achieved, and how it felt. */
  getRequirementBars(
    customerRef: string,
    query: RequirementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<RequirementBars>>;
  getRequirement(
    customerRef: string,
    id: string,
    options?: SlaRequestOptions,
  ): Promise<Requirement>;
  createRequirement(
    customerRef: string,
    requirement: CreateRequirementInput,
    options?: SlaRequestOptions,
  ): Promise<Requirement>;
  changeRequirement(
    customerRef: string,
    change: {
      readonly id: string;
      readonly etag: string;
      readonly requirement: ChangeRequirementInput;
    },
    options?: SlaRequestOptions,
  ): Promise<Requirement>;
  transitionRequirement(
    customerRef: string,
    id: string,
    transition: TransitionRequirementInput,
    options?: SlaRequestOptions,
  ): Promise<Requirement>;
  commentRequirement(
    customerRef: string,
    id: string,
    comment: CommentRequirementInput,
    options?: SlaRequestOptions,
  ): Promise<RequirementComment>;
  getContacts(
    customerRef: string,
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Contact>>;
  createContact(
    customerRef: string,
    contact: WriteContactInput,
    options?: SlaRequestOptions,
  ): Promise<Contact>;
  changeContact(
    customerRef: string,
    change: {
      readonly id: string;
      readonly etag: string;
      readonly contact: WriteContactInput;
    },
    options?: SlaRequestOptions,
  ): Promise<Contact>;
  removeContact(
    customerRef: string,
    contact: { readonly id: string; readonly etag: string },
    options?: SlaRequestOptions,
  ): Promise<RemovedContact>;
  getOpportunities(
    customerRef: string,
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Opportunity>>;
  createOpportunity(
    customerRef: string,
    opportunity: WriteOpportunityInput,
    options?: SlaRequestOptions,
  ): Promise<Opportunity>;
  changeOpportunity(
    customerRef: string,
    change: {
      readonly id: string;
      readonly etag: string;
      readonly opportunity: WriteOpportunityInput;
    },
    options?: SlaRequestOptions,
  ): Promise<Opportunity>;
  getSatisfaction(
    customerRef: string,
    query: SatisfactionQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<SatisfactionAnswer>>;
  getSatisfactionTrend(
    customerRef: string,
    query: { readonly entityRef?: string },
    options?: SlaRequestOptions,
  ): Promise<SatisfactionTrend>;
  /** Services that are green outside and red inside. */
  getWatermelons(
    customerRef: string,
    options?: SlaRequestOptions,
  ): Promise<Watermelons>;
  /** Whether a service is one, over all customers that the caller may see. */
  getWatermelonsOfService(
    entityRef: string,
    options?: SlaRequestOptions,
  ): Promise<Watermelons>;
  enterSatisfaction(
    customerRef: string,
    answer: EnterSatisfactionInput,
    options?: SlaRequestOptions,
  ): Promise<SatisfactionAnswer>;
  correctSatisfaction(
    customerRef: string,
    correction: {
      readonly id: string;
      readonly etag: string;
      readonly answer: EnterSatisfactionInput;
    },
    options?: SlaRequestOptions,
  ): Promise<SatisfactionAnswer>;
  /** What the portal keeps of the customers that the caller may change. */
  getKeptCustomers(
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<KeptCustomer>>;
  /** Keeps a new customer in the portal. */
  createCustomer(
    customer: CreateCustomerInput,
    options?: SlaRequestOptions,
  ): Promise<CustomerDetails>;
  changeCustomer(
    ref: string,
    etag: string,
    declaration: CustomerDeclarationInput,
    options?: SlaRequestOptions,
  ): Promise<CustomerDetails>;
  archiveCustomer(
    ref: string,
    options?: SlaRequestOptions,
  ): Promise<CustomerDetails>;
  restoreCustomer(
    ref: string,
    options?: SlaRequestOptions,
  ): Promise<CustomerDetails>;
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
  /** Planned work, with what each agreement does not count of it. */
  getMaintenanceWindows(
    query: MaintenanceWindowsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<MaintenanceWindow>>;
  /** What a window would exclude; stores nothing. */
  previewMaintenanceWindow(
    window: PreviewMaintenanceWindowInput,
    options?: SlaRequestOptions,
  ): Promise<MaintenancePreview>;
  declareMaintenanceWindow(
    window: DeclareMaintenanceWindowInput,
    options?: SlaRequestOptions,
  ): Promise<MaintenanceWindow>;
  changeMaintenanceWindow(
    id: string,
    etag: string,
    window: ChangeMaintenanceWindowInput,
    options?: SlaRequestOptions,
  ): Promise<MaintenanceWindow>;
  cancelMaintenanceWindow(
    id: string,
    options?: SlaRequestOptions,
  ): Promise<MaintenanceWindow>;
  /** Service calendars with their newest versions, by name. */
  getCalendars(
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<NamedCalendar>>;
  /** The newest version, unless another is named. */
  getCalendar(
    name: string,
    query: { readonly version?: number },
    options?: SlaRequestOptions,
  ): Promise<NamedCalendar>;
  createCalendar(
    calendar: CreateCalendarInput,
    options?: SlaRequestOptions,
  ): Promise<NamedCalendar>;
  /** Stores the next version of a calendar. */
  addCalendarVersion(
    name: string,
    etag: string,
    version: CreateCalendarVersionInput,
    options?: SlaRequestOptions,
  ): Promise<NamedCalendar>;
  getCalendarMonth(
    name: string,
    query: CalendarMonthQuery,
    options?: SlaRequestOptions,
  ): Promise<CalendarMonth>;
  /** Agreements that name a calendar. */
  getCalendarUses(
    name: string,
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<CalendarUse>>;
  /** Countries whose public holidays are known, or the regions of one. */
  getHolidayRegions(
    query: { readonly country?: string },
    options?: SlaRequestOptions,
  ): Promise<{ readonly items: readonly HolidayRegion[] }>;
  getHolidays(
    query: HolidaysQuery,
    options?: SlaRequestOptions,
  ): Promise<{ readonly items: readonly Holiday[] }>;
  /** The days of an `.ics` file; stores nothing. */
  understandCalendarFile(
    file: ImportCalendarInput,
    options?: SlaRequestOptions,
  ): Promise<CalendarImport>;
  /** Time declared afterwards that an agreement does not count, newest first. */
  getExclusions(
    agreementId: string,
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Exclusion>>;
  declareExclusion(
    agreementId: string,
    exclusion: DeclareExclusionInput,
    options?: SlaRequestOptions,
  ): Promise<Exclusion>;
  /** Approves, agrees, objects or revokes. */
  sayOfExclusion(
    exclusion: { readonly agreementId: string; readonly id: string },
    word: ExclusionWordInput,
    options?: SlaRequestOptions,
  ): Promise<Exclusion>;
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
