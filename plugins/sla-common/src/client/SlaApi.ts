import type { AgreementsApi } from './AgreementsApi';
import type { AgreementLifeApi } from './AgreementLifeApi';
import type { AlertsApi } from './AlertsApi';
import type { AnnouncementsApi } from './AnnouncementsApi';
import type { AttainmentApi } from './AttainmentApi';
import type { CalendarsApi } from './CalendarsApi';
import type { CloseApi } from './CloseApi';
import type { CreditsApi } from './CreditsApi';
import type { CustomersApi } from './CustomersApi';
import type { DialogueApi } from './DialogueApi';
import type { HandoverApi } from './HandoverApi';
import type { MaintenanceApi } from './MaintenanceApi';
import type { MeasurementsApi } from './MeasurementsApi';
import type { OfferingsApi } from './OfferingsApi';
import type { PersonalDataApi } from './PersonalDataApi';
import type { PreviewApi } from './PreviewApi';
import type { PromiseCheckApi } from './PromiseCheckApi';
import type { ReportsApi } from './ReportsApi';
import type { RequirementsApi } from './RequirementsApi';
import type { ReviewsApi } from './ReviewsApi';
import type { SatisfactionApi } from './SatisfactionApi';
import type { ServicesApi } from './ServicesApi';
import type { SheetsApi } from './SheetsApi';
import type { UnagreedApi } from './UnagreedApi';

/**
 * The typed HTTP API of service levels, as pages and other backends see it: a
 * method for each route.
 *
 * @public
 */
export interface SlaApi
  extends AgreementsApi,
    AgreementLifeApi,
    AlertsApi,
    AnnouncementsApi,
    AttainmentApi,
    CalendarsApi,
    CloseApi,
    CreditsApi,
    CustomersApi,
    DialogueApi,
    HandoverApi,
    MaintenanceApi,
    MeasurementsApi,
    OfferingsApi,
    PersonalDataApi,
    PreviewApi,
    PromiseCheckApi,
    ReportsApi,
    RequirementsApi,
    ReviewsApi,
    SatisfactionApi,
    ServicesApi,
    SheetsApi,
    UnagreedApi {}
