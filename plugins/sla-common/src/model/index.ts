export * from './announcement';
export {
  isCalendarRef,
  type AgreedCalendar,
  type CalendarRef,
  type DraftCalendar,
} from './agreedCalendar';
export {
  ACTION_STATES,
  changeActionSchema,
  createActionSchema,
  dropActionSchema,
  promisedActionSchema,
  type Action,
  type ActionState,
  type ChangeAction,
  type ChangeActionInput,
  type CreateAction,
  type CreateActionInput,
  type OwnAction,
  type PromisedAction,
} from './action';
export * from './agreement';
export * from './agreementList';
export * from './agreementComment';
export * from './ending';
export * from './offer';
export * from './party';
export {
  CONFIRMATIONS,
  enterSignatureSchema,
  signAgreementSchema,
  type Confirmation,
  type EnteredSignOff,
  type EnterSignature,
  type EnterSignatureInput,
  type SignAgreement,
  type SignAgreementInput,
  type SignOff,
} from './signOff';
export * from './termsChange';
export {
  NOTICE_ENDS,
  type Notice,
  type NoticeEnd,
  type TermRules,
} from './agreementTerm';
export * from './alert';
export * from './alerting';
export * from './attainment';
export * from './awardedCredit';
export {
  ALWAYS,
  WEEKDAYS,
  type CalendarException,
  type Hours,
  type ServiceCalendar,
  type Weekday,
  type WeekdayHours,
} from './calendar';
export * from './baseline';
export * from './changes';
export * from './preview';
export * from './close';
export * from './report';
export * from './reportContent';
export * from './reportPublication';
export * from './reportRequests';
export * from './correction';
export * from './customer';
export {
  declareExclusionSchema,
  exclusionAgreedSchema,
  exclusionReasonSchema,
  EXCLUSION_APPROVALS,
  EXCLUSION_GROUNDS,
  NOT_EXCLUDED_REASONS,
  type DeclareExclusion,
  type DeclareExclusionInput,
  type Exclusion,
  type ExclusionApproval,
  type ExclusionGround,
  type ExclusionState,
  type ExclusionWord,
  type ExclusionWordInput,
  type ExclusionWordKind,
  type MaintenanceTerms,
  type NotExcludedReason,
} from './exclusion';
export * from './explanation';
export * from './handover';
export * from './health';
export * from './import';
export * from './indicator';
export * from './improvement';
export * from './interaction';
export * from './keptService';
export * from './link';
export * from './maintenance';
export * from './measurement';
export {
  COMPARISONS,
  STREAMS_OF_OBJECTIVES,
  type AvailabilityObjective,
  type CasesInTimeObjective,
  type Comparison,
  type LongestOutageObjective,
  type MeanObjective,
  type Objective,
  type OutageCountObjective,
  type SuccessRatioObjective,
  type ValueSlicesObjective,
} from './objective';
export * from './contact';
export * from './offering';
export * from './opportunity';
export * from './personalData';
export * from './page';
export * from './refusals';
export {
  CALENDAR_PURPOSES,
  calendarNameSchema,
  createCalendarSchema,
  createCalendarVersionSchema,
  holidayRegionSchema,
  importCalendarSchema,
  serviceCalendarOf,
  yearsSchema,
  type CalendarContent,
  type CalendarDay,
  type CalendarImport,
  type CalendarMonth,
  type CalendarPurpose,
  type CalendarUse,
  type CalendarVersionHead,
  type CreateCalendar,
  type CreateCalendarInput,
  type CreateCalendarVersion,
  type CreateCalendarVersionInput,
  type Holiday,
  type HolidayRegion,
  type ImportCalendar,
  type ImportCalendarInput,
  type NamedCalendar,
  type NamedException,
  type NamedHoliday,
  type NotImportedReason,
} from './namedCalendar';
export {
  dateSchema,
  entityRefSchema,
  indicatorRefSchema,
  instantSchema,
  textSchema,
  timeZoneSchema,
} from './primitives';
export * from './reportedResult';
export * from './requirement';
export * from './review';
export * from './requirementBars';
export * from './rollUp';
export * from './satisfaction';
export * from './unagreed';
export * from './visibility';
export * from './watermelon';
export * from './versionState';
export type {
  AgreedClauses,
  AgreedService,
  Definition,
  EscalationStep,
  ReportingTerms,
  ReviewTerms,
  WorkloadLimit,
} from './clauses';
export {
  FEE_PERIODS,
  type CreditBand,
  type CreditTerms,
  type FeePeriod,
} from './credit';
export * from './recordedAgreement';
export type { PartySignatories, Signatories, Signatory } from './signatories';
export {
  COMMITMENTS,
  type Commitment,
  type NoData,
  type Target,
  type TargetPeriod,
  type TargetTerms,
} from './target';
export * from './slam';
export * from './promiseCheck';
