import type { RouteRow } from './RouteRow';

/** What is proposed is nothing that a customer's side knows of. */
const DECIDE =
  'sign in | not found | not found | yes | not found | yes | yes | not found | yes';
const DECIDE_ALL =
  'sign in | not found | not found | yes | yes | yes | yes | not found | yes';

export const creditsRoutes: readonly RouteRow[] = [
  {
    route: 'GET /credits',
    request: () => ({ path: '/credits' }),
    shipped:
      'sign in | own | own | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | own | own | everything | everything | everything | everything | nothing | everything',
  },
  ...['confirm', 'waive'].map(
    (word): RouteRow => ({
      route: `POST /credits/{id}/${word}`,
      subject: stage => stage.credited('proposed'),
      request: ({ creditId }) => ({
        path: `/credits/${creditId}/${word}`,
        body: { reason: 'as agreed' },
        headers: { 'If-Match': '1' },
      }),
      shipped: DECIDE,
      allowAll: DECIDE_ALL,
    }),
  ),
  {
    route: 'POST /credits/{id}/settle',
    subject: stage => stage.credited('confirmed'),
    request: ({ creditId }) => ({
      path: `/credits/${creditId}/settle`,
      body: { reference: 'CN-1' },
      headers: { 'If-Match': '1' },
    }),
    shipped:
      'sign in | no | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | yes | yes | yes | not found | yes',
  },
];
