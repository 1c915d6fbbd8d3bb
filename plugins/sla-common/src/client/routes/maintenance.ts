import type { MaintenanceApi } from '../MaintenanceApi';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';

/** Planned work, as the client offers it. */
export function maintenanceRoutes(requests: SlaRequests): MaintenanceApi {
  return {
    getMaintenanceWindows: (query, options) => {
      const path = `/maintenance-windows${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    previewMaintenanceWindow: (window, options) =>
      requests.send('POST', '/maintenance-windows/preview', options, window),
    declareMaintenanceWindow: (window, options) =>
      requests.send('POST', '/maintenance-windows', options, window),
    changeMaintenanceWindow: (id, etag, window, options) => {
      const path = `/maintenance-windows/${encodeURIComponent(id)}`;
      const headers = { 'If-Match': `"${etag}"` };
      return requests.send('PUT', path, options, window, headers);
    },
    cancelMaintenanceWindow: (id, options) => {
      const path = `/maintenance-windows/${encodeURIComponent(id)}/cancel`;
      return requests.send('POST', path, options, {});
    },
  };
}
