import type { PreviewApi } from '../PreviewApi';
import type { SlaRequests } from '../SlaRequests';

/** How drafts would have been judged, as the client offers it. */
export function previewRoutes(requests: SlaRequests): PreviewApi {
  return {
    previewAgreement: (request, options) =>
      requests.send('POST', '/agreements/preview', options, request),
  };
}
