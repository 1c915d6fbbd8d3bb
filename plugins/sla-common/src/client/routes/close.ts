import type { CloseApi } from '../CloseApi';
import type { SlaRequests } from '../SlaRequests';

/** The month-end close, as the client offers it. */
export function closeRoutes(requests: SlaRequests): CloseApi {
  return {
    getClose: (month, options) =>
      requests.send('GET', `/close/${encodeURIComponent(month)}`, options),
    askForComment: (month, body, options) =>
      requests.send(
        'POST',
        `/close/${encodeURIComponent(month)}/asks`,
        options,
        body,
      ),
    getAsked: (id, options) =>
      requests.send('GET', `/asked/${encodeURIComponent(id)}`, options),
    answerAsked: (id, body, options) =>
      requests.send(
        'POST',
        `/asked/${encodeURIComponent(id)}/answer`,
        options,
        body,
      ),
  };
}
