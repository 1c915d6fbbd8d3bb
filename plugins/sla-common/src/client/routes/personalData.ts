import type { PersonalDataApi } from '../PersonalDataApi';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';

/** What is kept of people, as the client offers it. */
export function personalDataRoutes(requests: SlaRequests): PersonalDataApi {
  return {
    findPersonalData: (person, options) =>
      requests.send('POST', '/personal-data/search', options, person),
    exportPersonalData: (person, options) =>
      requests.send('POST', '/personal-data/export', options, person),
    erasePersonalData: (person, etag, options) => {
      const headers = { 'If-Match': `"${etag}"` };
      const path = '/personal-data/erasures';
      return requests.send('POST', path, options, person, headers);
    },
    replacePersonalData: (replacement, etag, options) => {
      const headers = { 'If-Match': `"${etag}"` };
      const path = '/personal-data/replacements';
      return requests.send('POST', path, options, replacement, headers);
    },
    previewRetention: (query, options) => {
      const path = `/personal-data/retention${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
  };
}
