import type { SatisfactionApi } from '../SatisfactionApi';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';
import { customerPath } from './paths';

/** How it felt, as the client offers it. */
export function satisfactionRoutes(requests: SlaRequests): SatisfactionApi {
  return {
    getSatisfaction: (customerRef, query, options) => {
      const path = `${customerPath(customerRef)}/satisfaction`;
      return requests.send(
        'GET',
        `${path}${queryString({ ...query })}`,
        options,
      );
    },
    getSatisfactionTrend: (customerRef, query, options) => {
      const path = `${customerPath(customerRef)}/satisfaction/trend`;
      return requests.send(
        'GET',
        `${path}${queryString({ ...query })}`,
        options,
      );
    },
    getWatermelons: (customerRef, options) =>
      requests.send('GET', `${customerPath(customerRef)}/watermelons`, options),
    getWatermelonsOfService: (entityRef, options) =>
      requests.send(
        'GET',
        `/watermelons${queryString({ entityRef })}`,
        options,
      ),
    enterSatisfaction: (customerRef, answer, options) => {
      const path = `${customerPath(customerRef)}/satisfaction`;
      return requests.send('POST', path, options, answer);
    },
    correctSatisfaction: (customerRef, correction, options) => {
      const { id, etag, answer } = correction;
      const path = `${customerPath(
        customerRef,
      )}/satisfaction/${encodeURIComponent(id)}`;
      const headers = { 'If-Match': `"${etag}"` };
      return requests.send('PUT', path, options, answer, headers);
    },
  };
}
