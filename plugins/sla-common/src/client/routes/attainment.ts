import type { AttainmentApi, ExplanationQuery } from '../AttainmentApi';
import type { SlaRequestOptions } from '../ListQuery';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';

function ofTarget<T>(
  requests: SlaRequests,
  targetId: string,
  what: string,
  query: ExplanationQuery,
  options?: SlaRequestOptions,
): Promise<T> {
  const path = `/attainment/${encodeURIComponent(targetId)}/${what}`;
  return requests.send('GET', `${path}${queryString({ ...query })}`, options);
}

/** What was achieved, as the client offers it. */
export function attainmentRoutes(requests: SlaRequests): AttainmentApi {
  return {
    getAttainment: (query, options) =>
      requests.send('GET', `/attainment${queryString({ ...query })}`, options),
    getExplanation: (targetId, query, options) =>
      ofTarget(requests, targetId, 'explanation', query, options),
    getSlam: (query, options) =>
      requests.send('GET', `/slam${queryString({ ...query })}`, options),
    getSlamFigures: (query, options) => {
      const path = `/slam/figures${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    getRollUp: (query, options) =>
      requests.send('GET', `/roll-up${queryString({ ...query })}`, options),
    getBaseline: (query, options) =>
      requests.send('GET', `/baseline${queryString({ ...query })}`, options),
    getAttainmentDays: (targetId, query, options) =>
      ofTarget(requests, targetId, 'days', query, options),
    getBurn: (targetId, query, options) =>
      ofTarget(requests, targetId, 'burn', query, options),
    getReportedResults: (query, options) => {
      const path = `/reported-results${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    createReportedResult: (result, options) =>
      requests.send('POST', '/reported-results', options, result),
    revokeReportedResult: (id, body, options) => {
      const path = `/reported-results/${encodeURIComponent(id)}/revoke`;
      return requests.send('POST', path, options, body);
    },
  };
}
