import type { OfferingsApi } from '../OfferingsApi';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';

function offering(name: string): string {
  return `/offerings/${encodeURIComponent(name)}`;
}

function beganFrom(agreementId: string): string {
  return `/agreements/${encodeURIComponent(agreementId)}/offering`;
}

/** Service offerings, as the client offers them. */
export function offeringsRoutes(requests: SlaRequests): OfferingsApi {
  return {
    getOfferings: (query, options) =>
      requests.send('GET', `/offerings${queryString({ ...query })}`, options),
    getOffering: (name, options) =>
      requests.send('GET', offering(name), options),
    createOffering: (body, idempotencyKey, options) => {
      const headers = { 'Idempotency-Key': idempotencyKey };
      return requests.send('POST', '/offerings', options, body, headers);
    },
    changeOffering: (name, etag, declaration, options) => {
      const headers = { 'If-Match': `"${etag}"` };
      return requests.send(
        'PUT',
        offering(name),
        options,
        declaration,
        headers,
      );
    },
    archiveOffering: (name, options) =>
      requests.send('POST', `${offering(name)}/archive`, options, {}),
    restoreOffering: (name, options) =>
      requests.send('POST', `${offering(name)}/restore`, options, {}),
    getBeganFrom: (agreementId, options) =>
      requests.send('GET', beganFrom(agreementId), options),
    setBeganFrom: (agreementId, name, options) =>
      requests.send('PUT', beganFrom(agreementId), options, { name }),
  };
}
