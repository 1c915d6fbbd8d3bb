import { agreementLifeRoutes } from './routes/agreementLife';
import { agreementsRoutes } from './routes/agreements';
import { alertsRoutes } from './routes/alerts';
import { announcementsRoutes } from './routes/announcements';
import { attainmentRoutes } from './routes/attainment';
import { calendarsRoutes } from './routes/calendars';
import { closeRoutes } from './routes/close';
import { creditsRoutes } from './routes/credits';
import { customersRoutes } from './routes/customers';
import { dialogueRoutes } from './routes/dialogue';
import { handoverRoutes } from './routes/handover';
import { maintenanceRoutes } from './routes/maintenance';
import { measurementsRoutes } from './routes/measurements';
import { offeringsRoutes } from './routes/offerings';
import { personalDataRoutes } from './routes/personalData';
import { previewRoutes } from './routes/preview';
import { promiseCheckRoutes } from './routes/promiseCheck';
import { reportsRoutes } from './routes/reports';
import { requirementsRoutes } from './routes/requirements';
import { reviewsRoutes } from './routes/reviews';
import { satisfactionRoutes } from './routes/satisfaction';
import { servicesRoutes } from './routes/services';
import { sheetsRoutes } from './routes/sheets';
import { unagreedRoutes } from './routes/unagreed';
import type { SlaApi } from './SlaApi';
import {
  SlaRequests,
  type SlaClientDiscovery,
  type SlaClientFetch,
} from './SlaRequests';

/**
 * The client of the plugin's HTTP API, for browsers and backends alike: one flat
 * method for each route, as the catalog's client has them.
 *
 * Its methods throw `ResponseError` with the server's error and its `details`
 * where a request is refused.
 *
 * @public
 */
export function createSlaClient(options: {
  fetchApi: SlaClientFetch;
  discoveryApi: SlaClientDiscovery;
}): SlaApi {
  const requests = SlaRequests.create(options);
  return {
    ...agreementsRoutes(requests),
    ...agreementLifeRoutes(requests),
    ...alertsRoutes(requests),
    ...announcementsRoutes(requests),
    ...attainmentRoutes(requests),
    ...calendarsRoutes(requests),
    ...closeRoutes(requests),
    ...creditsRoutes(requests),
    ...customersRoutes(requests),
    ...dialogueRoutes(requests),
    ...handoverRoutes(requests),
    ...maintenanceRoutes(requests),
    ...measurementsRoutes(requests),
    ...offeringsRoutes(requests),
    ...personalDataRoutes(requests),
    ...previewRoutes(requests),
    ...promiseCheckRoutes(requests),
    ...reportsRoutes(requests),
    ...requirementsRoutes(requests),
    ...reviewsRoutes(requests),
    ...satisfactionRoutes(requests),
    ...servicesRoutes(requests),
    ...sheetsRoutes(requests),
    ...unagreedRoutes(requests),
  };
}
