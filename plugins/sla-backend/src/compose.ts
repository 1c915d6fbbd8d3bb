import type { Router } from 'express';
import { createAgreementsRouter } from './agreements/createAgreementsRouter';
import { createAgreementVersionsRouter } from './agreements/createAgreementVersionsRouter';
import { createAgreementYamlRouter } from './agreements/createAgreementYamlRouter';
import { createRecordingRouter } from './agreements/recording/createRecordingRouter';
import { createOffersRouter } from './agreements/offers/createOffersRouter';
import { createEndingsRouter } from './agreements/ending/createEndingsRouter';
import { createAgreementCommentsRouter } from './agreements/comments/createAgreementCommentsRouter';
import { createSignaturesRouter } from './agreements/signing/createSignaturesRouter';
import { createAlertsRouter } from './alerts/createAlertsRouter';
import { createAlertingRouter } from './alerts/settings/createAlertingRouter';
import { createAnnouncementsRouter } from './announcements/createAnnouncementsRouter';
import { createRecipientsRouter } from './announcements/createRecipientsRouter';
import { createToldRouter } from './announcements/createToldRouter';
import { createAttainmentRouter } from './attainment/createAttainmentRouter';
import { createBaselineRouter } from './baseline/createBaselineRouter';
import { createCalendarsRouter } from './calendars/createCalendarsRouter';
import { createHolidaysRouter } from './calendars/createHolidaysRouter';
import { createCloseRouter } from './close/createCloseRouter';
import { composeAgreements } from './compose/composeAgreements';
import { composeAlerts } from './compose/composeAlerts';
import { composeAnnouncements } from './compose/composeAnnouncements';
import { composeAttainment } from './compose/composeAttainment';
import { composeClose } from './compose/composeClose';
import { composeCorrections } from './compose/composeCorrections';
import { composeCredits } from './compose/composeCredits';
import { composeCustomers } from './compose/composeCustomers';
import { composeDocuments } from './compose/composeDocuments';
import { composeGaps } from './compose/composeGaps';
import { composeHandover } from './compose/composeHandover';
import { composeJobs, type ScheduledJob } from './compose/composeJobs';
import { composeKeptServices } from './compose/composeKeptServices';
import { composeMeasurements } from './compose/composeMeasurements';
import { composeOfferings } from './compose/composeOfferings';
import { composePersonalData } from './compose/composePersonalData';
import {
  composePromiseChecks,
  composePromises,
} from './compose/composePromiseChecks';
import { composeProjections } from './compose/composeProjections';
import { composeRelationship } from './compose/composeRelationship';
import { composeReviews } from './compose/composeReviews';
import { composeReports } from './compose/composeReports';
import { composeSheets } from './compose/composeSheets';
import type { ComposeOptions } from './compose/ComposeOptions';
import { composeStores } from './compose/composeStores';
import { composeUnagreed } from './compose/composeUnagreed';
import { readSlaConfig } from './config/readSlaConfig';
import { createCorrectionsRouter } from './corrections/createCorrectionsRouter';
import { createCreditsRouter } from './credits/createCreditsRouter';
import { createCustomerActionsRouter } from './customerActions/createCustomerActionsRouter';
import { createOwnActionsRouter } from './customerActions/createOwnActionsRouter';
import { createCustomersRouter } from './customers/createCustomersRouter';
import { createComplaintsRouter } from './dialogue/createComplaintsRouter';
import { createDialogueRouter } from './dialogue/createDialogueRouter';
import { createDocumentsRouter } from './documents/createDocumentsRouter';
import { SignalledChanges } from './effects/ChangesTold';
import { createExclusionsRouter } from './exclusions/createExclusionsRouter';
import { CatalogEntityDirectory } from './entities/CatalogEntityDirectory';
import { StructureProjection } from './entities/StructureProjection';
import { WithKeptServices } from './entities/WithKeptServices';
import { createHandoverRouter } from './handover/createHandoverRouter';
import { AuthorizedHealth } from './health/AuthorizedHealth';
import { createHealthRouter } from './health/createHealthRouter';
import { DefaultHealth } from './health/DefaultHealth';
import { createRouter } from './http/createRouter';
import { createRoute } from './http/route';
import { createKeptServicesRouter } from './keptServices/createKeptServicesRouter';
import { createContactsRouter } from './contacts/createContactsRouter';
import { createBeganFromRouter } from './offerings/createBeganFromRouter';
import { createOfferingsRouter } from './offerings/createOfferingsRouter';
import { createOpportunitiesRouter } from './opportunities/createOpportunitiesRouter';
import { createPersonalDataRouter } from './personalData/createPersonalDataRouter';
import { createPreviewRouter } from './preview/createPreviewRouter';
import { createPromiseChecksRouter } from './promiseCheck/createPromiseChecksRouter';
import { createReportRouters } from './reports/createReportRouters';
import { createReportedResultsRouter } from './reportedResults/createReportedResultsRouter';
import { createBarsRouter } from './requirements/createBarsRouter';
import { createRequirementsRouter } from './requirements/createRequirementsRouter';
import { createRollUpRouter } from './rollUp/createRollUpRouter';
import { createSlamRouter } from './slam/createSlamRouter';
import { createImportsRouter } from './imports/createImportsRouter';
import { createIndicatorsRouter } from './indicators/createIndicatorsRouter';
import { createMaintenanceRouter } from './maintenance/createMaintenanceRouter';
import { createMeasurementsRouter } from './measurements/createMeasurementsRouter';
import { MetricsServiceSlaMetrics } from './metrics/MetricsServiceSlaMetrics';
import { DefaultAccess } from './permissions/Access';
import { ScheduledProjection } from './projections/ScheduledProjection';
import { version } from '../package.json';
import { createSatisfactionRouter } from './satisfaction/createSatisfactionRouter';
import { createWatermelonsRouter } from './satisfaction/createWatermelonsRouter';
import { createSheetImportsRouter } from './sheets/createSheetImportsRouter';
import { createUnagreedRouter } from './unagreed/createUnagreedRouter';
import { registerPermissions } from './registerPermissions';

function systemClock(): number {
  return Math.floor(Date.now() / 1000);
}

/**
 * Builds the plugin: stores, then services that know the rules, then their
 * permission decorators, then one router for each feature.
 */
export async function compose(options: ComposeOptions): Promise<{
  readonly router: Router;
  /** Tables that follow the catalog, each by its own schedule. */
  readonly projections: readonly ScheduledProjection[];
  /** What is done by schedule, in the order in which it is started. */
  readonly jobs: readonly ScheduledJob[];
}> {
  const { auth, catalog, logger, now = systemClock } = options;
  const config = readSlaConfig(options.config);
  const stores = composeStores(options.knex);
  registerPermissions({ ...options, ...stores });
  const entities = WithKeptServices.create({
    catalog: CatalogEntityDirectory.create({ auth, catalog }),
    services: stores.keptServices,
  });
  const structure = StructureProjection.create({
    entities,
    logger,
    store: stores.structure,
  });
  const access = DefaultAccess.create({
    ...options,
    ...config,
    people: stores.customers,
  });
  const metrics = MetricsServiceSlaMetrics.create({
    ...options,
    projections: stores.projections,
    now,
  });
  const changesTold = SignalledChanges.create(options);
  const composing = {
    stores,
    access,
    entities,
    structure,
    metrics,
    changesTold,
    now,
  };

  const customers = composeCustomers({
    ...options,
    ...composing,
    threshold: config.satisfactionThreshold,
  });
  const services = composeKeptServices({ ...options, ...composing });
  const measuring = composeMeasurements(composing);
  const putRight = composeCorrections(composing);
  const offerings = composeOfferings(composing);
  const promised = composePromises({ ...options, ...composing });
  const agreed = composeAgreements({
    ...options,
    ...composing,
    ...promised,
    isApprovalRequired: config.isApprovalRequired,
  });
  const written = composeDocuments({ ...composing, ...agreed });
  const achieved = composeAttainment({
    ...composing,
    ...measuring,
    ...agreed,
    customers,
  });
  const promiseChecks = composePromiseChecks({
    ...composing,
    ...measuring,
    ...promised,
    ...achieved,
  });
  const credited = composeCredits({ ...options, ...composing, ...achieved });
  const judging = { ...options, ...composing, ...achieved, config };
  const alerted = composeAlerts(judging);
  const closing = composeClose(judging);
  const related = composeRelationship(composing);
  const reported = composeReports({
    ...judging,
    ...related,
  });
  const announced = composeAnnouncements({
    ...options,
    ...composing,
    ...agreed,
    ...related,
  });
  const gaps = composeGaps({
    ...composing,
    ...achieved,
    ...related,
    threshold: config.satisfactionThreshold,
  });
  const handingOver = composeHandover({ ...options, ...composing });
  const sheetImports = composeSheets({ ...options, ...composing });
  const aboutPeople = composePersonalData({
    ...options,
    ...composing,
    retention: config.personalDataRetention,
  });
  const health = AuthorizedHealth.create({
    health: DefaultHealth.create({
      ...stores,
      schedules: {
        customers: config.customersSchedule,
        entities: config.entitiesSchedule,
      },
      version,
      now,
    }),
    access,
  });

  const route = createRoute({ ...options, changesTold });
  const router = createRouter({
    metrics,
    routers: [
      createCustomersRouter({ customers, route }),
      createKeptServicesRouter({ services, route }),
      createBarsRouter({ ...gaps, route }),
      createRequirementsRouter({ ...related, route }),
      createContactsRouter({ ...related, route }),
      createOpportunitiesRouter({ ...related, route }),
      createSatisfactionRouter({ ...related, route }),
      createWatermelonsRouter({ ...gaps, route }),
      createAnnouncementsRouter({ ...announced, route }),
      createRecipientsRouter({ ...announced, route }),
      createToldRouter({ ...announced, route }),
      createDialogueRouter({ ...related, route }),
      createComplaintsRouter({ ...related, route }),
      createCustomerActionsRouter({ ...related, route }),
      createOwnActionsRouter({ ...related, route }),
      createSheetImportsRouter({ sheetImports, route }),
      createHandoverRouter({ handingOver, route }),
      createIndicatorsRouter({ ...measuring, route }),
      createUnagreedRouter({ ...composeUnagreed(composing), route }),
      createMeasurementsRouter({ ...measuring, route }),
      createImportsRouter({ ...measuring, route }),
      createCorrectionsRouter({ ...putRight, route }),
      createReportedResultsRouter({ ...putRight, route }),
      createPreviewRouter({ ...achieved, route }),
      createAgreementsRouter({ ...agreed, route }),
      createRecordingRouter({ ...agreed, route }),
      createExclusionsRouter({ ...agreed, route }),
      createMaintenanceRouter({ ...agreed, route }),
      createCalendarsRouter({ ...agreed, route }),
      createHolidaysRouter({ ...agreed, route }),
      createAgreementVersionsRouter({ ...agreed, route }),
      createDocumentsRouter({ ...written, route }),
      createOfferingsRouter({ offerings, route }),
      createBeganFromRouter({ offerings, route }),
      createOffersRouter({ ...agreed, route }),
      createSignaturesRouter({ ...agreed, route }),
      createEndingsRouter({ ...agreed, route }),
      createAgreementCommentsRouter({ ...agreed, route }),
      createAgreementYamlRouter({ ...agreed, route }),
      createPromiseChecksRouter({ promiseChecks, route }),
      createAlertsRouter({ ...alerted, route }),
      createAlertingRouter({ ...alerted, route }),
      createAttainmentRouter({ ...achieved, route }),
      createHealthRouter({ health, route }),
      createPersonalDataRouter({ ...aboutPeople, route }),
      createCloseRouter({ ...closing, route }),
      createCreditsRouter({ ...credited, route }),
      ...createReportRouters({ ...reported, route }),
      createRollUpRouter({ ...achieved, route }),
      createSlamRouter({ ...achieved, route }),
      createBaselineRouter({ ...achieved, route }),
      ...composeReviews({
        ...composing,
        ...agreed,
        ...related,
        ...reported,
        ...achieved,
        route,
      }),
    ],
  });
  return {
    router,
    projections: composeProjections({ ...options, ...composing, config }),
    jobs: composeJobs({
      ...options,
      ...composing,
      ...achieved,
      ...credited,
      ...reported,
      ...alerted,
      ...aboutPeople,
      config,
    }),
  };
}
