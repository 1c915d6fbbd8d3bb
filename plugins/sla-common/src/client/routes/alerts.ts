import type { AlertsApi } from '../AlertsApi';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';

/** Alerts about running periods, as the client offers them. */
export function alertsRoutes(requests: SlaRequests): AlertsApi {
  const alertingOf = (agreementId: string) =>
    `/agreements/${encodeURIComponent(agreementId)}/alerting`;
  return {
    getAlerts: (query, options) =>
      requests.send('GET', `/alerts${queryString({ ...query })}`, options),
    getAlerting: (agreementId, options) =>
      requests.send('GET', alertingOf(agreementId), options),
    changeAlerting: ({ agreementId, etag }, change, options) =>
      requests.send('PUT', alertingOf(agreementId), options, change, {
        'If-Match': `"${etag}"`,
      }),
  };
}
