import type { HandoverApi } from '../HandoverApi';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';
import { customerPath } from './paths';

/** The handover of customers, as the client offers it. */
export function handoverRoutes(requests: SlaRequests): HandoverApi {
  return {
    getHandover: (customerRef, query, options) => {
      const path = `${customerPath(customerRef)}/handover`;
      return requests.send(
        'GET',
        `${path}${queryString({ ...query })}`,
        options,
      );
    },
    handOver: (customerRef, handover, idempotencyKey, options) => {
      const headers = { 'Idempotency-Key': idempotencyKey };
      const path = `${customerPath(customerRef)}/handover`;
      return requests.send('POST', path, options, handover, headers);
    },
  };
}
