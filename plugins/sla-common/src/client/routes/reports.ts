import { queryString } from '../queryString';
import type { ReportsApi } from '../ReportsApi';
import type { SlaRequests } from '../SlaRequests';

function pathOf(id: string): string {
  return `/reports/${encodeURIComponent(id)}`;
}

function disputePath(id: string, disputeId: string): string {
  return `${pathOf(id)}/disputes/${encodeURIComponent(disputeId)}`;
}

function revisionPath(id: string, revision: number): string {
  return `${pathOf(id)}/revisions/${revision}`;
}

/** Service level reports, as the client offers them. */
export function reportsRoutes(requests: SlaRequests): ReportsApi {
  return {
    getReports: (query, options) =>
      requests.send('GET', `/reports${queryString({ ...query })}`, options),
    getReport: (id, query, options) =>
      requests.send(
        'GET',
        `${pathOf(id)}${queryString({ ...query })}`,
        options,
      ),
    createReport: (body, options) =>
      requests.send('POST', '/reports', options, body),
    commentMiss: ({ id, etag }, targetId, body, options) =>
      requests.send(
        'PUT',
        `${pathOf(id)}/comments/${encodeURIComponent(targetId)}`,
        options,
        body,
        { 'If-Match': `"${etag}"` },
      ),
    summarizeReport: ({ id, etag }, body, options) =>
      requests.send('PUT', `${pathOf(id)}/summary`, options, body, {
        'If-Match': `"${etag}"`,
      }),
    publishReport: (id, body, options) =>
      requests.send('POST', `${pathOf(id)}/publish`, options, body),
    publishReports: (body, options) =>
      requests.send('POST', '/reports/publications', options, body),
    getPublication: (id, options) =>
      requests.send(
        'GET',
        `/reports/publications/${encodeURIComponent(id)}`,
        options,
      ),
    correctReport: (id, body, options) =>
      requests.send('POST', `${pathOf(id)}/correct`, options, body),
    discardReportDraft: async ({ id, etag }, options) => {
      await requests.send('DELETE', `${pathOf(id)}/draft`, options, undefined, {
        'If-Match': `"${etag}"`,
      });
    },
    acknowledgeReport: (id, body, options) =>
      requests.send('POST', `${pathOf(id)}/acknowledge`, options, body),
    disputeReport: (id, body, options) =>
      requests.send('POST', `${pathOf(id)}/dispute`, options, body),
    writeInDispute: (id, disputeId, body, options) =>
      requests.send(
        'POST',
        `${disputePath(id, disputeId)}/messages`,
        options,
        body,
      ),
    settleDispute: (id, disputeId, body, options) =>
      requests.send(
        'POST',
        `${disputePath(id, disputeId)}/settle`,
        options,
        body,
      ),
    getReportExplanation: (id, { revision, targetId, period }, options) =>
      requests.send(
        'GET',
        `${revisionPath(id, revision)}/explanations/${encodeURIComponent(
          targetId,
        )}${queryString({ period })}`,
        options,
      ),
    getReportFile: (id, { revision, format }, options) =>
      requests.blob(`${revisionPath(id, revision)}/files/${format}`, options),
    sendReport: (id, body, options) => {
      const key = options?.idempotencyKey;
      const headers: Record<string, string> =
        key === undefined ? {} : { 'Idempotency-Key': key };
      const path = `${pathOf(id)}/sendings`;
      return requests.send('POST', path, options, body, headers);
    },
    getReportMail: (id, sendingId, options) =>
      requests.blob(
        `${pathOf(id)}/sendings/${encodeURIComponent(sendingId)}/mail.eml`,
        options,
      ),
    getReportDifferences: (id, query, options) =>
      requests.send(
        'GET',
        `${pathOf(id)}/differences${queryString({ ...query })}`,
        options,
      ),
  };
}
