import type {
  Action,
  Announcement,
  ChangeAnnouncementInput,
  CustomerAnnouncement,
  DecideRecipient,
  DraftAnnouncementInput,
  MailedAnnouncementInput,
  ChangeActionInput,
  CreateActionInput,
  OwnAction,
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
  ChangeInteractionInput,
  ChangeMaintenanceWindowInput,
  CreateInteractionInput,
  Interaction,
  DeclareExclusionInput,
  DeclareMaintenanceWindowInput,
  Exclusion,
  ExclusionWordInput,
  MaintenancePreview,
  MaintenanceWindow,
  PreviewMaintenanceWindowInput,
  Attainment,
  AttainmentDays,
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
  ChangeRequirementInput,
  CommentRequirementInput,
  CreateRequirementInput,
  Requirement,
  RequirementComment,
  RequirementHead,
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
  Handover,
  HandOverInput,
  HandoverOutcome,
  PersonalDataChange,
  PersonalDataExport,
  PersonalDataFindings,
  ReplacePersonInput,
  RetentionPreviews,
  SoughtPersonInput,
} from '../model';
import type { AnnouncementsQuery } from './AnnouncementsApi';
import type {
  ActionsQuery,
  InteractionsQuery,
  OfCustomer,
} from './DialogueApi';
import { queryString } from './queryString';
import type {
  AgreementsQuery,
  AttainmentQuery,
  CorrectionsQuery,
  CourseQuery,
  CustomersQuery,
  ExplanationQuery,
  ImportRequest,
  ImportsQuery,
  IndicatorsQuery,
  MeasurementsQuery,
  ReportedResultsQuery,
  RollUpQuery,
  CalendarMonthQuery,
  HolidaysQuery,
  MaintenanceWindowsQuery,
  ListQuery,
  SlaApi,
  SlaRequestOptions,
  RequirementsQuery,
  SatisfactionQuery,
} from './SlaApi';
import {
  SlaRequests,
  type SlaClientDiscovery,
  type SlaClientFetch,
} from './SlaRequests';

function customerPath(ref: string): string {
  const path = ref
    .slice(ref.indexOf(':') + 1)
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  return `/customers/${path}`;
}

function contactPath(customerRef: string, id: string): string {
  return `${customerPath(customerRef)}/contacts/${encodeURIComponent(id)}`;
}

function requirementPath(customerRef: string, id: string): string {
  return `${customerPath(customerRef)}/requirements/${encodeURIComponent(id)}`;
}

function calendar(name: string): string {
  return `/calendars/${encodeURIComponent(name)}`;
}

function beneath({ customerRef, id }: OfCustomer, what: string): string {
  return `${customerPath(customerRef)}/${what}/${encodeURIComponent(id)}`;
}

function announcementPath(id: string): string {
  return `/announcements/${encodeURIComponent(id)}`;
}

function recipientPath({ id, customerRef }: OfCustomer): string {
  return `${announcementPath(id)}${customerPath(customerRef)}`;
}

function exclusionsOf(agreementId: string): string {
  return `/agreements/${encodeURIComponent(agreementId)}/exclusions`;
}

/**
 * The client of the plugin's HTTP API, for browsers and backends alike.
 *
 * One flat method for each route, as the catalog's client has them: whoever
 * looks for a route finds it here, which is why this file is long.
 *
 * Throws `ResponseError` with the server's error and its `details` where a
 * request is refused.
 *
 * @public
 */
export class SlaClient implements SlaApi {
  readonly #requests: SlaRequests;

  private constructor(requests: SlaRequests) {
    this.#requests = requests;
  }

  static create(options: {
    fetchApi: SlaClientFetch;
    discoveryApi: SlaClientDiscovery;
  }): SlaClient {
    return new SlaClient(SlaRequests.create(options));
  }

  getAttainment(
    query: AttainmentQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Attainment>> {
    return this.#send(
      'GET',
      `/attainment${queryString({ ...query })}`,
      options,
    );
  }

  getExplanation(
    targetId: string,
    query: ExplanationQuery,
    options?: SlaRequestOptions,
  ): Promise<Explanation> {
    return this.#ofTarget(targetId, 'explanation', query, options);
  }

  getRollUp(query: RollUpQuery, options?: SlaRequestOptions): Promise<RollUp> {
    return this.#send('GET', `/roll-up${queryString({ ...query })}`, options);
  }

  getBaseline(
    query: BaselineQuery,
    options?: SlaRequestOptions,
  ): Promise<Baseline> {
    return this.#send('GET', `/baseline${queryString({ ...query })}`, options);
  }

  getAgreements(
    query: AgreementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Agreement>> {
    return this.#send(
      'GET',
      `/agreements${queryString({ ...query })}`,
      options,
    );
  }

  getAgreement(id: string, options?: SlaRequestOptions): Promise<Agreement> {
    return this.#send('GET', `/agreements/${encodeURIComponent(id)}`, options);
  }

  createAgreement(
    draft: AgreementDraftInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement> {
    return this.#send('POST', '/agreements', options, draft);
  }

  updateAgreement(
    id: string,
    etag: string,
    draft: AgreementDraftInput,
    options?: SlaRequestOptions,
  ): Promise<Agreement> {
    return this.#send(
      'PUT',
      `/agreements/${encodeURIComponent(id)}`,
      options,
      draft,
      {
        'If-Match': `"${etag}"`,
      },
    );
  }

  offerAgreement(
    id: string,
    body: { version: number },
    options?: SlaRequestOptions,
  ): Promise<Agreement> {
    return this.#send(
      'POST',
      `/agreements/${encodeURIComponent(id)}/offer`,
      options,
      body,
    );
  }

  signAgreement(
    id: string,
    body: { party: Party; version: number; hash: string; evidence?: string },
    options?: SlaRequestOptions,
  ): Promise<Agreement> {
    return this.#send(
      'POST',
      `/agreements/${encodeURIComponent(id)}/sign`,
      options,
      body,
    );
  }

  getCustomers(
    query: CustomersQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Customer>> {
    return this.#send('GET', `/customers${queryString({ ...query })}`, options);
  }

  getCustomer(
    ref: string,
    options?: SlaRequestOptions,
  ): Promise<CustomerDetails> {
    return this.#send('GET', customerPath(ref), options);
  }

  getAllRequirements(
    query: RequirementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<RequirementHead>> {
    const path = `/requirements${queryString({ ...query })}`;
    return this.#send('GET', path, options);
  }

  getRequirements(
    customerRef: string,
    query: RequirementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<RequirementHead>> {
    const path = `${customerPath(customerRef)}/requirements`;
    return this.#send('GET', `${path}${queryString({ ...query })}`, options);
  }

  getRequirementBars(
    customerRef: string,
    query: RequirementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<RequirementBars>> {
    const path = `${customerPath(customerRef)}/requirements/bars`;
    return this.#send('GET', `${path}${queryString({ ...query })}`, options);
  }

  getRequirement(
    customerRef: string,
    id: string,
    options?: SlaRequestOptions,
  ): Promise<Requirement> {
    return this.#send('GET', requirementPath(customerRef, id), options);
  }

  createRequirement(
    customerRef: string,
    requirement: CreateRequirementInput,
    options?: SlaRequestOptions,
  ): Promise<Requirement> {
    const path = `${customerPath(customerRef)}/requirements`;
    return this.#send('POST', path, options, requirement);
  }

  changeRequirement(
    customerRef: string,
    change: { id: string; etag: string; requirement: ChangeRequirementInput },
    options?: SlaRequestOptions,
  ): Promise<Requirement> {
    const { id, etag, requirement } = change;
    const path = requirementPath(customerRef, id);
    const headers = { 'If-Match': `"${etag}"` };
    return this.#send('PUT', path, options, requirement, headers);
  }

  transitionRequirement(
    customerRef: string,
    id: string,
    transition: TransitionRequirementInput,
    options?: SlaRequestOptions,
  ): Promise<Requirement> {
    const path = `${requirementPath(customerRef, id)}/transition`;
    return this.#send('POST', path, options, transition);
  }

  commentRequirement(
    customerRef: string,
    id: string,
    comment: CommentRequirementInput,
    options?: SlaRequestOptions,
  ): Promise<RequirementComment> {
    const path = `${requirementPath(customerRef, id)}/comments`;
    return this.#send('POST', path, options, comment);
  }

  getContacts(
    customerRef: string,
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Contact>> {
    const path = `${customerPath(customerRef)}/contacts`;
    return this.#send('GET', `${path}${queryString({ ...query })}`, options);
  }

  createContact(
    customerRef: string,
    contact: WriteContactInput,
    options?: SlaRequestOptions,
  ): Promise<Contact> {
    const path = `${customerPath(customerRef)}/contacts`;
    return this.#send('POST', path, options, contact);
  }

  changeContact(
    customerRef: string,
    change: { id: string; etag: string; contact: WriteContactInput },
    options?: SlaRequestOptions,
  ): Promise<Contact> {
    const path = contactPath(customerRef, change.id);
    const headers = { 'If-Match': `"${change.etag}"` };
    return this.#send('PUT', path, options, change.contact, headers);
  }

  removeContact(
    customerRef: string,
    { id, etag }: { id: string; etag: string },
    options?: SlaRequestOptions,
  ): Promise<RemovedContact> {
    const headers = { 'If-Match': `"${etag}"` };
    const path = contactPath(customerRef, id);
    return this.#send('DELETE', path, options, undefined, headers);
  }

  getOpportunities(
    customerRef: string,
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Opportunity>> {
    const path = `${customerPath(customerRef)}/opportunities`;
    return this.#send('GET', `${path}${queryString({ ...query })}`, options);
  }

  createOpportunity(
    customerRef: string,
    opportunity: WriteOpportunityInput,
    options?: SlaRequestOptions,
  ): Promise<Opportunity> {
    const path = `${customerPath(customerRef)}/opportunities`;
    return this.#send('POST', path, options, opportunity);
  }

  changeOpportunity(
    customerRef: string,
    change: { id: string; etag: string; opportunity: WriteOpportunityInput },
    options?: SlaRequestOptions,
  ): Promise<Opportunity> {
    const { id, etag, opportunity } = change;
    const path = `${customerPath(
      customerRef,
    )}/opportunities/${encodeURIComponent(id)}`;
    const headers = { 'If-Match': `"${etag}"` };
    return this.#send('PUT', path, options, opportunity, headers);
  }

  getSatisfaction(
    customerRef: string,
    query: SatisfactionQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<SatisfactionAnswer>> {
    const path = `${customerPath(customerRef)}/satisfaction`;
    return this.#send('GET', `${path}${queryString({ ...query })}`, options);
  }

  getSatisfactionTrend(
    customerRef: string,
    query: { entityRef?: string },
    options?: SlaRequestOptions,
  ): Promise<SatisfactionTrend> {
    const path = `${customerPath(customerRef)}/satisfaction/trend`;
    return this.#send('GET', `${path}${queryString({ ...query })}`, options);
  }

  getWatermelons(
    customerRef: string,
    options?: SlaRequestOptions,
  ): Promise<Watermelons> {
    return this.#send(
      'GET',
      `${customerPath(customerRef)}/watermelons`,
      options,
    );
  }

  getWatermelonsOfService(
    entityRef: string,
    options?: SlaRequestOptions,
  ): Promise<Watermelons> {
    return this.#send(
      'GET',
      `/watermelons${queryString({ entityRef })}`,
      options,
    );
  }

  enterSatisfaction(
    customerRef: string,
    answer: EnterSatisfactionInput,
    options?: SlaRequestOptions,
  ): Promise<SatisfactionAnswer> {
    const path = `${customerPath(customerRef)}/satisfaction`;
    return this.#send('POST', path, options, answer);
  }

  correctSatisfaction(
    customerRef: string,
    correction: { id: string; etag: string; answer: EnterSatisfactionInput },
    options?: SlaRequestOptions,
  ): Promise<SatisfactionAnswer> {
    const { id, etag, answer } = correction;
    const path = `${customerPath(
      customerRef,
    )}/satisfaction/${encodeURIComponent(id)}`;
    const headers = { 'If-Match': `"${etag}"` };
    return this.#send('PUT', path, options, answer, headers);
  }

  getKeptCustomers(
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<KeptCustomer>> {
    const path = `/kept-customers${queryString({ ...query })}`;
    return this.#send('GET', path, options);
  }

  createCustomer(
    customer: CreateCustomerInput,
    options?: SlaRequestOptions,
  ): Promise<CustomerDetails> {
    return this.#send('POST', '/customers', options, customer);
  }

  changeCustomer(
    ref: string,
    etag: string,
    declaration: CustomerDeclarationInput,
    options?: SlaRequestOptions,
  ): Promise<CustomerDetails> {
    const headers = { 'If-Match': `"${etag}"` };
    return this.#send('PUT', customerPath(ref), options, declaration, headers);
  }

  archiveCustomer(
    ref: string,
    options?: SlaRequestOptions,
  ): Promise<CustomerDetails> {
    return this.#send('POST', `${customerPath(ref)}/archive`, options, {});
  }

  restoreCustomer(
    ref: string,
    options?: SlaRequestOptions,
  ): Promise<CustomerDetails> {
    return this.#send('POST', `${customerPath(ref)}/restore`, options, {});
  }

  getIndicators(
    query: IndicatorsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Indicator>> {
    return this.#send(
      'GET',
      `/indicators${queryString({ ...query })}`,
      options,
    );
  }

  createIndicator(
    indicator: CreateIndicatorInput,
    options?: SlaRequestOptions,
  ): Promise<Indicator> {
    return this.#send('POST', '/indicators', options, indicator);
  }

  sendMeasurements(
    batch: MeasurementsBatchInput,
    options?: SlaRequestOptions,
  ): Promise<IngestResult> {
    return this.#send('POST', '/measurements', options, batch);
  }

  getMeasurements(
    query: MeasurementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Measurement>> {
    const path = `/measurements${queryString({ ...query })}`;
    return this.#send('GET', path, options);
  }

  importMeasurements(
    request: ImportRequest,
    csv: Blob | ReadableStream<Uint8Array> | string,
    options?: SlaRequestOptions,
  ): Promise<IngestResult> {
    return this.#requests.request(
      `/measurements/import${queryString({ ...request })}`,
      options,
      {
        method: 'POST',
        headers: { 'Content-Type': 'text/csv; charset=utf-8' },
        body: csv,
        // What a stream needs: the answer comes when all is sent.
        duplex: 'half',
      },
    );
  }

  getImport(id: string, options?: SlaRequestOptions): Promise<Import> {
    const path = `/measurements/imports/${encodeURIComponent(id)}`;
    return this.#send('GET', path, options);
  }

  getImports(
    query: ImportsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Import>> {
    return this.#send(
      'GET',
      `/measurements/imports${queryString({ ...query })}`,
      options,
    );
  }

  getAttainmentDays(
    targetId: string,
    query: CourseQuery,
    options?: SlaRequestOptions,
  ): Promise<AttainmentDays> {
    return this.#ofTarget(targetId, 'days', query, options);
  }

  getBurn(
    targetId: string,
    query: CourseQuery,
    options?: SlaRequestOptions,
  ): Promise<Burn> {
    return this.#ofTarget(targetId, 'burn', query, options);
  }

  #ofTarget<T>(
    targetId: string,
    what: string,
    query: ExplanationQuery,
    options?: SlaRequestOptions,
  ): Promise<T> {
    const path = `/attainment/${encodeURIComponent(targetId)}/${what}`;
    return this.#send('GET', `${path}${queryString({ ...query })}`, options);
  }

  getMaintenanceWindows(
    query: MaintenanceWindowsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<MaintenanceWindow>> {
    const path = `/maintenance-windows${queryString({ ...query })}`;
    return this.#send('GET', path, options);
  }

  previewMaintenanceWindow(
    window: PreviewMaintenanceWindowInput,
    options?: SlaRequestOptions,
  ): Promise<MaintenancePreview> {
    return this.#send('POST', '/maintenance-windows/preview', options, window);
  }

  declareMaintenanceWindow(
    window: DeclareMaintenanceWindowInput,
    options?: SlaRequestOptions,
  ): Promise<MaintenanceWindow> {
    return this.#send('POST', '/maintenance-windows', options, window);
  }

  changeMaintenanceWindow(
    id: string,
    etag: string,
    window: ChangeMaintenanceWindowInput,
    options?: SlaRequestOptions,
  ): Promise<MaintenanceWindow> {
    const path = `/maintenance-windows/${encodeURIComponent(id)}`;
    const headers = { 'If-Match': `"${etag}"` };
    return this.#send('PUT', path, options, window, headers);
  }

  cancelMaintenanceWindow(
    id: string,
    options?: SlaRequestOptions,
  ): Promise<MaintenanceWindow> {
    const path = `/maintenance-windows/${encodeURIComponent(id)}/cancel`;
    return this.#send('POST', path, options, {});
  }

  getCalendars(
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<NamedCalendar>> {
    return this.#send('GET', `/calendars${queryString({ ...query })}`, options);
  }

  getCalendar(
    name: string,
    query: { readonly version?: number },
    options?: SlaRequestOptions,
  ): Promise<NamedCalendar> {
    const path = `${calendar(name)}${queryString({ ...query })}`;
    return this.#send('GET', path, options);
  }

  createCalendar(
    body: CreateCalendarInput,
    options?: SlaRequestOptions,
  ): Promise<NamedCalendar> {
    return this.#send('POST', '/calendars', options, body);
  }

  addCalendarVersion(
    name: string,
    etag: string,
    version: CreateCalendarVersionInput,
    options?: SlaRequestOptions,
  ): Promise<NamedCalendar> {
    const headers = { 'If-Match': `"${etag}"` };
    const path = `${calendar(name)}/versions`;
    return this.#send('POST', path, options, version, headers);
  }

  getCalendarMonth(
    name: string,
    query: CalendarMonthQuery,
    options?: SlaRequestOptions,
  ): Promise<CalendarMonth> {
    const path = `${calendar(name)}/preview${queryString({ ...query })}`;
    return this.#send('GET', path, options);
  }

  getCalendarUses(
    name: string,
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<CalendarUse>> {
    const path = `${calendar(name)}/usage${queryString({ ...query })}`;
    return this.#send('GET', path, options);
  }

  getHolidayRegions(
    query: { readonly country?: string },
    options?: SlaRequestOptions,
  ): Promise<{ readonly items: readonly HolidayRegion[] }> {
    const path = `/holidays/regions${queryString({ ...query })}`;
    return this.#send('GET', path, options);
  }

  getHolidays(
    query: HolidaysQuery,
    options?: SlaRequestOptions,
  ): Promise<{ readonly items: readonly Holiday[] }> {
    return this.#send('GET', `/holidays${queryString({ ...query })}`, options);
  }

  understandCalendarFile(
    file: ImportCalendarInput,
    options?: SlaRequestOptions,
  ): Promise<CalendarImport> {
    return this.#send('POST', '/calendars/ics', options, file);
  }

  getExclusions(
    agreementId: string,
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Exclusion>> {
    const path = `${exclusionsOf(agreementId)}${queryString({ ...query })}`;
    return this.#send('GET', path, options);
  }

  declareExclusion(
    agreementId: string,
    exclusion: DeclareExclusionInput,
    options?: SlaRequestOptions,
  ): Promise<Exclusion> {
    const path = exclusionsOf(agreementId);
    return this.#send('POST', path, options, exclusion);
  }

  sayOfExclusion(
    { agreementId, id }: { agreementId: string; id: string },
    { word, ...body }: ExclusionWordInput,
    options?: SlaRequestOptions,
  ): Promise<Exclusion> {
    const path = `${exclusionsOf(agreementId)}/${encodeURIComponent(id)}`;
    return this.#send('POST', `${path}/${word}`, options, body);
  }

  getCorrections(
    query: CorrectionsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Correction>> {
    const path = `/corrections${queryString({ ...query })}`;
    return this.#send('GET', path, options);
  }

  createCorrection(
    correction: CreateCorrectionInput,
    options?: SlaRequestOptions,
  ): Promise<Correction> {
    return this.#send('POST', '/corrections', options, correction);
  }

  revokeCorrection(
    id: string,
    body: { reason: string },
    options?: SlaRequestOptions,
  ): Promise<Correction> {
    const path = `/corrections/${encodeURIComponent(id)}/revoke`;
    return this.#send('POST', path, options, body);
  }

  getReportedResults(
    query: ReportedResultsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<ReportedResult>> {
    const path = `/reported-results${queryString({ ...query })}`;
    return this.#send('GET', path, options);
  }

  createReportedResult(
    result: CreateReportedResultInput,
    options?: SlaRequestOptions,
  ): Promise<ReportedResult> {
    return this.#send('POST', '/reported-results', options, result);
  }

  revokeReportedResult(
    id: string,
    body: { reason: string },
    options?: SlaRequestOptions,
  ): Promise<ReportedResult> {
    const path = `/reported-results/${encodeURIComponent(id)}/revoke`;
    return this.#send('POST', path, options, body);
  }

  getInteractions(
    query: InteractionsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Interaction>> {
    const path = `/interactions${queryString({ ...query })}`;
    return this.#send('GET', path, options);
  }

  getInteractionsOf(
    customerRef: string,
    query: InteractionsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Interaction>> {
    const path = `${customerPath(customerRef)}/interactions`;
    return this.#send('GET', `${path}${queryString({ ...query })}`, options);
  }

  getInteraction(
    interaction: OfCustomer,
    options?: SlaRequestOptions,
  ): Promise<Interaction> {
    return this.#send('GET', beneath(interaction, 'interactions'), options);
  }

  recordInteraction(
    customerRef: string,
    interaction: CreateInteractionInput,
    options?: SlaRequestOptions,
  ): Promise<Interaction> {
    const path = `${customerPath(customerRef)}/interactions`;
    return this.#send('POST', path, options, interaction);
  }

  changeInteraction(
    interaction: OfCustomer,
    etag: string,
    content: ChangeInteractionInput,
    options?: SlaRequestOptions,
  ): Promise<Interaction> {
    const path = beneath(interaction, 'interactions');
    const headers = { 'If-Match': `"${etag}"` };
    return this.#send('PUT', path, options, content, headers);
  }

  answerComplaint(
    complaint: OfCustomer,
    body: { readonly text: string },
    options?: SlaRequestOptions,
  ): Promise<Interaction> {
    const path = `${beneath(complaint, 'interactions')}/answer`;
    return this.#send('POST', path, options, body);
  }

  closeComplaint(
    complaint: OfCustomer,
    options?: SlaRequestOptions,
  ): Promise<Interaction> {
    const path = `${beneath(complaint, 'interactions')}/close`;
    return this.#send('POST', path, options, {});
  }

  reopenComplaint(
    complaint: OfCustomer,
    body: { readonly reason: string },
    options?: SlaRequestOptions,
  ): Promise<Interaction> {
    const path = `${beneath(complaint, 'interactions')}/reopen`;
    return this.#send('POST', path, options, body);
  }

  getMeetingFile(
    meeting: OfCustomer,
    options?: SlaRequestOptions,
  ): Promise<string> {
    const path = `${beneath(meeting, 'interactions')}/meeting.ics`;
    return this.#requests.text(path, options);
  }

  getActions(
    customerRef: string,
    query: ActionsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Action>> {
    const path = `${customerPath(customerRef)}/actions`;
    return this.#send('GET', `${path}${queryString({ ...query })}`, options);
  }

  getAction(action: OfCustomer, options?: SlaRequestOptions): Promise<Action> {
    return this.#send('GET', beneath(action, 'actions'), options);
  }

  createAction(
    customerRef: string,
    action: CreateActionInput,
    options?: SlaRequestOptions,
  ): Promise<Action> {
    const path = `${customerPath(customerRef)}/actions`;
    return this.#send('POST', path, options, action);
  }

  changeAction(
    action: OfCustomer,
    etag: string,
    content: ChangeActionInput,
    options?: SlaRequestOptions,
  ): Promise<Action> {
    const headers = { 'If-Match': `"${etag}"` };
    const path = beneath(action, 'actions');
    return this.#send('PUT', path, options, content, headers);
  }

  completeAction(
    action: OfCustomer,
    options?: SlaRequestOptions,
  ): Promise<Action> {
    const path = `${beneath(action, 'actions')}/complete`;
    return this.#send('POST', path, options, {});
  }

  dropAction(
    action: OfCustomer,
    body: { readonly reason: string },
    options?: SlaRequestOptions,
  ): Promise<Action> {
    const path = `${beneath(action, 'actions')}/drop`;
    return this.#send('POST', path, options, body);
  }

  getOwnActions(
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<OwnAction>> {
    const path = `/actions/mine${queryString({ ...query })}`;
    return this.#send('GET', path, options);
  }

  completeOwnAction(
    id: string,
    options?: SlaRequestOptions,
  ): Promise<OwnAction> {
    const path = `/actions/${encodeURIComponent(id)}/complete`;
    return this.#send('POST', path, options, {});
  }

  getHandover(
    customerRef: string,
    query: { readonly from?: string },
    options?: SlaRequestOptions,
  ): Promise<Handover> {
    const path = `${customerPath(customerRef)}/handover`;
    return this.#send('GET', `${path}${queryString({ ...query })}`, options);
  }

  handOver(
    customerRef: string,
    handover: HandOverInput,
    idempotencyKey: string,
    options?: SlaRequestOptions,
  ): Promise<HandoverOutcome> {
    const headers = { 'Idempotency-Key': idempotencyKey };
    const path = `${customerPath(customerRef)}/handover`;
    return this.#send('POST', path, options, handover, headers);
  }

  findPersonalData(
    person: SoughtPersonInput,
    options?: SlaRequestOptions,
  ): Promise<PersonalDataFindings> {
    return this.#send('POST', '/personal-data/search', options, person);
  }

  exportPersonalData(
    person: SoughtPersonInput,
    options?: SlaRequestOptions,
  ): Promise<PersonalDataExport> {
    return this.#send('POST', '/personal-data/export', options, person);
  }

  erasePersonalData(
    person: SoughtPersonInput,
    etag: string,
    options?: SlaRequestOptions,
  ): Promise<PersonalDataChange> {
    const headers = { 'If-Match': `"${etag}"` };
    const path = '/personal-data/erasures';
    return this.#send('POST', path, options, person, headers);
  }

  replacePersonalData(
    replacement: ReplacePersonInput,
    etag: string,
    options?: SlaRequestOptions,
  ): Promise<PersonalDataChange> {
    const headers = { 'If-Match': `"${etag}"` };
    const path = '/personal-data/replacements';
    return this.#send('POST', path, options, replacement, headers);
  }

  previewRetention(
    query: { readonly days?: number },
    options?: SlaRequestOptions,
  ): Promise<RetentionPreviews> {
    const path = `/personal-data/retention${queryString({ ...query })}`;
    return this.#send('GET', path, options);
  }

  getAnnouncements(
    query: AnnouncementsQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<Announcement>> {
    const path = `/announcements${queryString({ ...query })}`;
    return this.#send('GET', path, options);
  }

  getAnnouncement(
    id: string,
    options?: SlaRequestOptions,
  ): Promise<Announcement> {
    return this.#send('GET', announcementPath(id), options);
  }

  draftAnnouncement(
    announcement: DraftAnnouncementInput,
    options?: SlaRequestOptions,
  ): Promise<Announcement> {
    return this.#send('POST', '/announcements', options, announcement);
  }

  changeAnnouncement(
    id: string,
    etag: string,
    announcement: ChangeAnnouncementInput,
    options?: SlaRequestOptions,
  ): Promise<Announcement> {
    const headers = { 'If-Match': `"${etag}"` };
    const path = announcementPath(id);
    return this.#send('PUT', path, options, announcement, headers);
  }

  sendAnnouncement(
    id: string,
    etag: string,
    options?: SlaRequestOptions,
  ): Promise<Announcement> {
    const headers = { 'If-Match': `"${etag}"` };
    const path = `${announcementPath(id)}/send`;
    return this.#send('POST', path, options, {}, headers);
  }

  decideAnnouncementCustomer(
    recipient: OfCustomer,
    etag: string,
    decision: DecideRecipient,
    options?: SlaRequestOptions,
  ): Promise<Announcement> {
    const headers = { 'If-Match': `"${etag}"` };
    const path = recipientPath(recipient);
    return this.#send('PUT', path, options, decision, headers);
  }

  getAnnouncementMail(
    recipient: OfCustomer,
    options?: SlaRequestOptions,
  ): Promise<string> {
    const path = `${recipientPath(recipient)}/message.eml`;
    return this.#requests.text(path, options);
  }

  recordAnnouncementMail(
    recipient: OfCustomer,
    mail: MailedAnnouncementInput,
    options?: SlaRequestOptions,
  ): Promise<Announcement> {
    const path = `${recipientPath(recipient)}/mailed`;
    return this.#send('POST', path, options, mail);
  }

  getToldAnnouncements(
    customerRef: string,
    query: ListQuery,
    options?: SlaRequestOptions,
  ): Promise<Page<CustomerAnnouncement>> {
    const path = `${customerPath(customerRef)}/announcements`;
    return this.#send('GET', `${path}${queryString({ ...query })}`, options);
  }

  readAnnouncement(
    told: OfCustomer,
    options?: SlaRequestOptions,
  ): Promise<CustomerAnnouncement> {
    const path = `${beneath(told, 'announcements')}/read`;
    return this.#send('POST', path, options, {});
  }

  objectToAnnouncement(
    told: OfCustomer,
    body: { readonly reason: string },
    options?: SlaRequestOptions,
  ): Promise<CustomerAnnouncement> {
    const path = `${beneath(told, 'announcements')}/object`;
    return this.#send('POST', path, options, body);
  }

  async #send<T>(
    method: string,
    path: string,
    options?: SlaRequestOptions,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    return await this.#requests.request(path, options, {
      method,
      headers: {
        ...headers,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  }
}
