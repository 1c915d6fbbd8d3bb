import type { PromiseCheckApi } from '../PromiseCheckApi';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';

/** "Can we promise this?", as the client offers it. */
export function promiseCheckRoutes(requests: SlaRequests): PromiseCheckApi {
  return {
    checkPromise: (request, options) =>
      requests.send('POST', '/promise-check', options, request),
    getAgreementPromiseCheck: (agreementId, query = {}, options) => {
      const path = `/agreements/${encodeURIComponent(
        agreementId,
      )}/promise-check`;
      return requests.send('GET', `${path}${queryString(query)}`, options);
    },
    getRestsOn: (agreementId, options) => {
      const path = `/agreements/${encodeURIComponent(agreementId)}/rests-on`;
      return requests.send('GET', path, options);
    },
  };
}
