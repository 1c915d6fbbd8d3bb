import type { AgreementsApi } from '../AgreementsApi';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';

function exclusionsOf(agreementId: string): string {
  return `/agreements/${encodeURIComponent(agreementId)}/exclusions`;
}

/** Agreements and what they do not count, as the client offers them. */
export function agreementsRoutes(requests: SlaRequests): AgreementsApi {
  return {
    getAgreements: (query, options) =>
      requests.send('GET', `/agreements${queryString({ ...query })}`, options),
    getAgreement: (id, options) =>
      requests.send('GET', `/agreements/${encodeURIComponent(id)}`, options),
    createAgreement: (draft, options) =>
      requests.send('POST', '/agreements', options, draft),
    updateAgreement: (id, etag, draft, options) =>
      requests.send(
        'PUT',
        `/agreements/${encodeURIComponent(id)}`,
        options,
        draft,
        {
          'If-Match': `"${etag}"`,
        },
      ),
    offerAgreement: (id, body, options) =>
      requests.send(
        'POST',
        `/agreements/${encodeURIComponent(id)}/offer`,
        options,
        body,
      ),
    signAgreement: (id, body, options) =>
      requests.send(
        'POST',
        `/agreements/${encodeURIComponent(id)}/sign`,
        options,
        body,
      ),
    getExclusions: (agreementId, query, options) => {
      const path = `${exclusionsOf(agreementId)}${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    declareExclusion: (agreementId, exclusion, options) => {
      const path = exclusionsOf(agreementId);
      return requests.send('POST', path, options, exclusion);
    },
    sayOfExclusion: ({ agreementId, id }, { word, ...body }, options) => {
      const path = `${exclusionsOf(agreementId)}/${encodeURIComponent(id)}`;
      return requests.send('POST', `${path}/${word}`, options, body);
    },
  };
}
