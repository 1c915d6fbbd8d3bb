import type { CreditsApi } from '../CreditsApi';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';

/** Credits for missed targets, as the client offers them. */
export function creditsRoutes(requests: SlaRequests): CreditsApi {
  return {
    getCredits: (query, options) =>
      requests.send('GET', `/credits${queryString({ ...query })}`, options),
    decideCredit: ({ id, etag }, { word, ...body }, options) =>
      requests.send(
        'POST',
        `/credits/${encodeURIComponent(id)}/${word}`,
        options,
        body,
        { 'If-Match': `"${etag}"` },
      ),
  };
}
