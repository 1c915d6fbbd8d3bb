import type { AgreementsApi } from '../AgreementsApi';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';
import { agreementPath } from './paths';

function exclusionsOf(agreementId: string): string {
  return `${agreementPath(agreementId)}/exclusions`;
}

/** Agreements and what they do not count, as the client offers them. */
export function agreementsRoutes(requests: SlaRequests): AgreementsApi {
  return {
    getAgreements: (query, options) =>
      requests.send('GET', `/agreements${queryString({ ...query })}`, options),
    getAgreement: (id, options) =>
      requests.send('GET', agreementPath(id), options),
    createAgreement: (draft, options) => {
      const key = options?.idempotencyKey;
      const headers: Record<string, string> =
        key === undefined ? {} : { 'Idempotency-Key': key };
      return requests.send('POST', '/agreements', options, draft, headers);
    },
    recordAgreement: (recorded, idempotencyKey, options) => {
      const headers = { 'Idempotency-Key': idempotencyKey };
      const path = '/agreements/record';
      return requests.send('POST', path, options, recorded, headers);
    },
    updateAgreement: (id, etag, draft, options) =>
      requests.send('PUT', agreementPath(id), options, draft, {
        'If-Match': `"${etag}"`,
      }),
    getAgreementVersion: (id, version, options) =>
      requests.send('GET', `${agreementPath(id)}/versions/${version}`, options),
    getAgreementPdf: (id, { version, ...query }, options) => {
      const path = `${agreementPath(id)}/versions/${version}/document.pdf`;
      return requests.blob(`${path}${queryString(query)}`, options);
    },
    amendAgreement: (id, body, options) =>
      requests.send('POST', `${agreementPath(id)}/amend`, options, body),
    getAgreementYaml: (id, query, options) => {
      const path = `/agreements/${encodeURIComponent(id)}/export`;
      return requests.text(`${path}${queryString({ ...query })}`, options);
    },
    importAgreementYaml: (yaml, etag, options) =>
      requests.request('/agreements/import', options, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/yaml',
          ...(etag !== undefined && { 'If-Match': `"${etag}"` }),
        },
        body: yaml,
      }),
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
