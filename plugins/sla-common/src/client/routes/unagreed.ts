import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';
import type { UnagreedApi } from '../UnagreedApi';

/** What nothing is agreed about, as the client offers it. */
export function unagreedRoutes(requests: SlaRequests): UnagreedApi {
  return {
    getUnagreed: options => requests.send('GET', '/unagreed', options),
    getUnagreedServices: (query, options) => {
      const path = `/unagreed/services${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
  };
}
