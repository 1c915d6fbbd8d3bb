import type { Knex } from 'knex';
import { DatabaseCommentsStore } from '../agreements/comments/DatabaseCommentsStore';
import { DatabaseAgreementsStore } from '../agreements/DatabaseAgreementsStore';
import { DatabaseAlertsStore } from '../alerts/DatabaseAlertsStore';
import { DatabaseAlertingStore } from '../alerts/settings/DatabaseAlertingStore';
import { alertClaims } from '../alerts/telling/alertClaims';
import { DatabaseRecipientsStore } from '../alerts/telling/DatabaseRecipientsStore';
import { DatabaseAnnouncementsStore } from '../announcements/DatabaseAnnouncementsStore';
import { DatabaseAttentionStore } from '../attention/DatabaseAttentionStore';
import { DatabaseJudgedDaysStore } from '../attainment/days/DatabaseJudgedDaysStore';
import { DatabaseTargetsStore } from '../attainment/DatabaseTargetsStore';
import { DatabaseCalendarsStore } from '../calendars/DatabaseCalendarsStore';
import { askNoticeClaims } from '../close/asks/askNoticeClaims';
import { DatabaseAsksStore } from '../close/asks/DatabaseAsksStore';
import { DatabaseCloseStore } from '../close/DatabaseCloseStore';
import { DatabaseCorrectionsStore } from '../corrections/DatabaseCorrectionsStore';
import { DatabaseCreditsStore } from '../credits/DatabaseCreditsStore';
import { DatabaseCustomerActionsStore } from '../customerActions/DatabaseCustomerActionsStore';
import { DatabaseCustomersStore } from '../customers/DatabaseCustomersStore';
import { DatabaseInteractionsStore } from '../dialogue/DatabaseInteractionsStore';
import { DatabaseKeptCustomersStore } from '../customers/DatabaseKeptCustomersStore';
import { DatabaseKeptServicesStore } from '../keptServices/DatabaseKeptServicesStore';
import { DatabaseRemindersStore } from '../effects/DatabaseRemindersStore';
import { DatabaseStructureStore } from '../entities/DatabaseStructureStore';
import { DatabaseCountedExclusions } from '../exclusions/DatabaseCountedExclusions';
import { DatabaseExclusionsStore } from '../exclusions/DatabaseExclusionsStore';
import { DatabaseHandoverStore } from '../handover/DatabaseHandoverStore';
import { DatabaseInstallationStore } from '../health/DatabaseInstallationStore';
import { DatabaseImportsStore } from '../imports/DatabaseImportsStore';
import { DatabaseImprovementsStore } from '../improvements/DatabaseImprovementsStore';
import { DatabaseIndicatorsStore } from '../indicators/DatabaseIndicatorsStore';
import { DatabaseMaintenanceStore } from '../maintenance/DatabaseMaintenanceStore';
import { DatabaseMeasurementsStore } from '../measurements/DatabaseMeasurementsStore';
import { DatabaseContactsStore } from '../contacts/DatabaseContactsStore';
import { DatabaseOfferingsStore } from '../offerings/DatabaseOfferingsStore';
import { DatabaseOpportunitiesStore } from '../opportunities/DatabaseOpportunitiesStore';
import { DatabasePersonalDataStore } from '../personalData/DatabasePersonalDataStore';
import { DatabaseOldRecordsStore } from '../personalData/retention/DatabaseOldRecordsStore';
import { DatabasePromiseChecksStore } from '../promiseCheck/DatabasePromiseChecksStore';
import { DatabaseAgreementRemindersStore } from '../agreements/reminders/DatabaseAgreementRemindersStore';
import { reminderClaims } from '../agreements/reminders/reminderClaims';
import { noticeClaims } from '../promiseCheck/notices/noticeClaims';
import { DatabaseUnderpinningNoticesStore } from '../promiseCheck/notices/DatabaseUnderpinningNoticesStore';
import { DatabaseProjectionsStore } from '../projections/DatabaseProjectionsStore';
import { DatabaseReportedResultsStore } from '../reportedResults/DatabaseReportedResultsStore';
import { DatabaseReportsStore } from '../reports/DatabaseReportsStore';
import { DatabasePublicationsStore } from '../reports/publishing/DatabasePublicationsStore';
import { DatabaseReportSendingsStore } from '../reports/sending/DatabaseReportSendingsStore';
import { reportNoticeClaims } from '../reports/notices/reportNoticeClaims';
import { DatabaseScheduledReportsStore } from '../reports/schedule/DatabaseScheduledReportsStore';
import { DatabaseRequirementsStore } from '../requirements/DatabaseRequirementsStore';
import { DatabaseReviewsStore } from '../reviews/DatabaseReviewsStore';
import { reviewReminderClaims } from '../reviews/reminders/reviewReminders';
import { DatabaseSatisfactionRequestsStore } from '../satisfaction/asking/DatabaseSatisfactionRequestsStore';
import { DatabaseSatisfactionStore } from '../satisfaction/DatabaseSatisfactionStore';
import { DatabaseUnagreedStore } from '../unagreed/DatabaseUnagreedStore';

/** Everything that is kept in the database, by what it holds. */
export function composeStores(knex: Knex) {
  const countedExclusions = DatabaseCountedExclusions.create({ knex });
  return {
    agreementComments: DatabaseCommentsStore.create({ knex }),
    agreements: DatabaseAgreementsStore.create({ knex }),
    alerting: DatabaseAlertingStore.create({ knex }),
    alertClaims: alertClaims(knex),
    alertRecipients: DatabaseRecipientsStore.create({ knex }),
    alerts: DatabaseAlertsStore.create({ knex }),
    announcements: DatabaseAnnouncementsStore.create({ knex }),
    asks: DatabaseAsksStore.create({ knex }),
    askNoticeClaims: askNoticeClaims(knex),
    attention: DatabaseAttentionStore.create({ knex }),
    calendars: DatabaseCalendarsStore.create({ knex }),
    close: DatabaseCloseStore.create({ knex }),
    corrections: DatabaseCorrectionsStore.create({ knex }),
    countedExclusions,
    credits: DatabaseCreditsStore.create({ knex }),
    customerActions: DatabaseCustomerActionsStore.create({ knex }),
    customers: DatabaseCustomersStore.create({ knex }),
    days: DatabaseJudgedDaysStore.create({
      knex,
      sourceIn: tx => ({
        measurements: DatabaseMeasurementsStore.create({ knex: tx }),
        corrections: DatabaseCorrectionsStore.create({ knex: tx }),
      }),
      countedExclusions,
    }),
    exclusions: DatabaseExclusionsStore.create({ knex }),
    handover: DatabaseHandoverStore.create({ knex }),
    imports: DatabaseImportsStore.create({ knex }),
    improvements: DatabaseImprovementsStore.create({ knex }),
    indicators: DatabaseIndicatorsStore.create({ knex }),
    interactions: DatabaseInteractionsStore.create({ knex }),
    installation: DatabaseInstallationStore.create({ knex }),
    keptCustomers: DatabaseKeptCustomersStore.create({ knex }),
    keptServices: DatabaseKeptServicesStore.create({ knex }),
    maintenance: DatabaseMaintenanceStore.create({ knex }),
    measurements: DatabaseMeasurementsStore.create({ knex }),
    oldRecords: DatabaseOldRecordsStore.create({ knex }),
    contacts: DatabaseContactsStore.create({ knex }),
    offerings: DatabaseOfferingsStore.create({ knex }),
    opportunities: DatabaseOpportunitiesStore.create({ knex }),
    personalData: DatabasePersonalDataStore.create({ knex }),
    promiseChecks: DatabasePromiseChecksStore.create({ knex }),
    projections: DatabaseProjectionsStore.create({ knex }),
    reminders: DatabaseRemindersStore.create({ knex }),
    reportedResults: DatabaseReportedResultsStore.create({ knex }),
    reports: DatabaseReportsStore.create({ knex }),
    reportSendings: DatabaseReportSendingsStore.create({ knex }),
    publications: DatabasePublicationsStore.create({ knex }),
    reportNoticeClaims: reportNoticeClaims(knex),
    scheduledReports: DatabaseScheduledReportsStore.create({ knex }),
    requirements: DatabaseRequirementsStore.create({ knex }),
    reviewReminderClaims: reviewReminderClaims(knex),
    reviews: DatabaseReviewsStore.create({ knex }),
    satisfaction: DatabaseSatisfactionStore.create({ knex }),
    satisfactionRequests: DatabaseSatisfactionRequestsStore.create({ knex }),
    structure: DatabaseStructureStore.create({ knex }),
    targets: DatabaseTargetsStore.create({ knex }),
    unagreed: DatabaseUnagreedStore.create({ knex }),
    underpinningNotices: DatabaseUnderpinningNoticesStore.create({ knex }),
    underpinningNoticeClaims: noticeClaims(knex),
    agreementReminders: DatabaseAgreementRemindersStore.create({ knex }),
    agreementReminderClaims: reminderClaims(knex),
  };
}
