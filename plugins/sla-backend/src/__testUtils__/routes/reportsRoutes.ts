import { REPORT_HASH } from '../routeReports';
import type { RouteRow } from './RouteRow';

/** A draft is nothing that a customer's side knows of. */
const DRAFT =
  'sign in | not found | not found | yes | not found | yes | yes | not found | yes';
const DRAFT_ALL =
  'sign in | not found | not found | yes | yes | yes | yes | not found | yes';
const READ =
  'sign in | yes | not found | yes | not found | yes | yes | not found | yes';
const READ_ALL =
  'sign in | yes | not found | yes | yes | yes | yes | not found | yes';
/** Of what is published the customer's side may know, and not send it. */
const PROVIDER =
  'sign in | no | not found | yes | not found | yes | yes | not found | yes';
const PROVIDER_ALL =
  'sign in | no | not found | yes | yes | yes | yes | not found | yes';
/** Only the customer's side, or who enters it with evidence. */
const CUSTOMER =
  'sign in | yes | not found | no | not found | yes | no | not found | yes';
const CUSTOMER_ALL =
  'sign in | yes | not found | no | no | yes | no | not found | yes';

const READ_HASH = { revision: 1, hash: REPORT_HASH, evidence: 'By mail' };
const IF_MATCH = { 'If-Match': '1-1' };

export const reportsRoutes: readonly RouteRow[] = [
  {
    route: 'POST /reports/publications',
    subject: stage => stage.reported('draft'),
    request: ({ reportId }) => ({
      path: '/reports/publications',
      body: { reports: [{ id: reportId, revision: 1 }] },
    }),
    shipped: DRAFT,
    allowAll: DRAFT_ALL,
  },
  {
    route: 'GET /reports/publications/{id}',
    what: 'that a manager started',
    request: ({ publicationId }) => ({
      path: `/reports/publications/${publicationId}`,
    }),
    shipped:
      'sign in | not found | not found | not found | not found | not found | yes | not found | not found',
    allowAll:
      'sign in | not found | not found | not found | not found | not found | yes | not found | not found',
  },
  {
    route: 'GET /reports',
    request: () => ({ path: '/reports' }),
    shipped:
      'sign in | own | own | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | own | own | everything | everything | everything | everything | nothing | everything',
  },
  {
    route: 'POST /reports',
    request: ({ agreementId }) => ({
      path: '/reports',
      body: { agreementId, period: '2026-02' },
    }),
    shipped:
      'sign in | no | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /reports/{id}',
    what: 'that is published',
    request: ({ reportId }) => ({ path: `/reports/${reportId}` }),
    shipped: READ,
    allowAll: READ_ALL,
  },
  {
    route: 'GET /reports/{id}',
    what: 'that is a draft',
    subject: stage => stage.reported('draft'),
    request: ({ reportId }) => ({ path: `/reports/${reportId}` }),
    shipped: DRAFT,
    allowAll: DRAFT_ALL,
  },
  {
    route: 'PUT /reports/{id}/comments/{targetId}',
    subject: stage => stage.reported('draft'),
    request: ({ reportId, targetId }) => ({
      path: `/reports/${reportId}/comments/${targetId}`,
      body: { cause: 'A disk', measure: 'Two disks' },
      headers: IF_MATCH,
    }),
    shipped: DRAFT,
    allowAll: DRAFT_ALL,
  },
  {
    route: 'PUT /reports/{id}/summary',
    subject: stage => stage.reported('draft'),
    request: ({ reportId }) => ({
      path: `/reports/${reportId}/summary`,
      body: { summary: 'All was well' },
      headers: IF_MATCH,
    }),
    shipped: DRAFT,
    allowAll: DRAFT_ALL,
  },
  {
    route: 'POST /reports/{id}/publish',
    subject: stage => stage.reported('draft'),
    request: ({ reportId }) => ({
      path: `/reports/${reportId}/publish`,
      body: { revision: 1 },
    }),
    shipped: DRAFT,
    allowAll: DRAFT_ALL,
  },
  {
    route: 'POST /reports/{id}/correct',
    subject: stage => stage.reported('published'),
    request: ({ reportId }) => ({
      path: `/reports/${reportId}/correct`,
      body: { revision: 1, reason: 'A late fact' },
    }),
    shipped:
      'sign in | no | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'DELETE /reports/{id}/draft',
    subject: stage => stage.reported('draft'),
    request: ({ reportId }) => ({
      path: `/reports/${reportId}/draft`,
      headers: IF_MATCH,
    }),
    shipped: DRAFT,
    allowAll: DRAFT_ALL,
  },
  {
    route: 'POST /reports/{id}/acknowledge',
    subject: stage => stage.reported('published'),
    request: ({ reportId }) => ({
      path: `/reports/${reportId}/acknowledge`,
      body: READ_HASH,
    }),
    shipped: CUSTOMER,
    allowAll: CUSTOMER_ALL,
  },
  {
    route: 'POST /reports/{id}/dispute',
    subject: stage => stage.reported('published'),
    request: ({ reportId }) => ({
      path: `/reports/${reportId}/dispute`,
      body: { ...READ_HASH, reason: 'It was longer' },
    }),
    shipped: CUSTOMER,
    allowAll: CUSTOMER_ALL,
  },
  {
    route: 'POST /reports/{id}/disputes/{disputeId}/messages',
    subject: stage => stage.reported('disputed'),
    request: ({ reportId, disputeId }) => ({
      path: `/reports/${reportId}/disputes/${disputeId}/messages`,
      body: { text: 'We see it so' },
    }),
    shipped: READ,
    allowAll:
      'sign in | yes | not found | yes | no | yes | yes | not found | yes',
  },
  {
    route: 'POST /reports/{id}/disputes/{disputeId}/settle',
    what: 'by what both agree on',
    subject: stage => stage.reported('disputed'),
    request: ({ reportId, disputeId }) => ({
      path: `/reports/${reportId}/disputes/${disputeId}/settle`,
      body: { outcome: 'agreed', text: 'Half of it' },
    }),
    shipped: READ,
    allowAll:
      'sign in | yes | not found | yes | no | yes | yes | not found | yes',
  },
  {
    route: 'POST /reports/{id}/disputes/{disputeId}/settle',
    what: 'by withdrawing it',
    subject: stage => stage.reported('disputed'),
    request: ({ reportId, disputeId }) => ({
      path: `/reports/${reportId}/disputes/${disputeId}/settle`,
      body: { outcome: 'withdrawn', text: 'It was right' },
    }),
    shipped:
      'sign in | yes | not found | no | not found | no | no | not found | no',
    allowAll: 'sign in | yes | not found | no | no | no | no | not found | no',
  },
  {
    route: 'GET /reports/{id}/differences',
    request: ({ reportId }) => ({
      path: `/reports/${reportId}/differences?revision=1`,
    }),
    shipped: DRAFT,
    allowAll: DRAFT_ALL,
  },
  {
    route: 'POST /reports/{id}/sendings',
    request: ({ reportId }) => ({
      path: `/reports/${reportId}/sendings`,
      body: { revision: 1 },
    }),
    shipped: PROVIDER,
    allowAll: PROVIDER_ALL,
  },
  {
    route: 'GET /reports/{id}/sendings/{sendingId}/mail.eml',
    request: ({ reportId, sendingId }) => ({
      path: `/reports/${reportId}/sendings/${sendingId}/mail.eml`,
    }),
    shipped: PROVIDER,
    allowAll: PROVIDER_ALL,
  },
  {
    route: 'GET /reports/{id}/revisions/{revision}/files/{format}',
    request: ({ reportId }) => ({
      path: `/reports/${reportId}/revisions/1/files/json`,
    }),
    shipped: READ,
    allowAll: READ_ALL,
  },
  {
    route: 'GET /reports/{id}/revisions/{revision}/explanations/{targetId}',
    what: 'of which there is none',
    request: ({ reportId, targetId }) => ({
      path: `/reports/${reportId}/revisions/1/explanations/${targetId}`,
    }),
    shipped:
      'sign in | not found | not found | not found | not found | not found | not found | not found | not found',
    allowAll:
      'sign in | not found | not found | not found | not found | not found | not found | not found | not found',
  },
];
