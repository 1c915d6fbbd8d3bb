import { queryString } from '../queryString';
import type { ServicesApi } from '../ServicesApi';
import type { SlaRequests } from '../SlaRequests';
import { servicePath } from './paths';

/** Services that the portal keeps, as the client offers them. */
export function servicesRoutes(requests: SlaRequests): ServicesApi {
  return {
    getServices: (query, options) =>
      requests.send('GET', `/services${queryString({ ...query })}`, options),
    getService: (ref, options) =>
      requests.send('GET', servicePath(ref), options),
    createService: (service, idempotencyKey, options) => {
      const headers = { 'Idempotency-Key': idempotencyKey };
      return requests.send('POST', '/services', options, service, headers);
    },
    changeService: (ref, etag, declaration, options) => {
      const headers = { 'If-Match': `"${etag}"` };
      const path = servicePath(ref);
      return requests.send('PUT', path, options, declaration, headers);
    },
    archiveService: (ref, options) =>
      requests.send('POST', `${servicePath(ref)}/archive`, options, {}),
    restoreService: (ref, options) =>
      requests.send('POST', `${servicePath(ref)}/restore`, options, {}),
  };
}
