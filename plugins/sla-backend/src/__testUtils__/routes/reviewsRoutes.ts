import type { Subject } from '../Stage';
import type { RouteRow } from './RouteRow';

const beneath = ({ customerRef }: Subject) =>
  `/customers/${customerRef.replace('customer:', '')}/reviews`;

const pathOf = (subject: Subject) => `${beneath(subject)}/${subject.reviewId}`;

const planOf = ({ agreementId }: Subject) => ({
  at: '2020-01-15T09:00:00Z',
  agreements: [agreementId],
});

const LIST =
  'sign in | own | own | own | own | own | everything | nothing | everything';
const LIST_ALLOWED =
  'sign in | own | own | everything | everything | everything | everything | nothing | everything';
/** Reviews are the provider's to write, by the permissions of the dialogue. */
const WRITE =
  'sign in | no | not found | no | not found | yes | yes | not found | yes';
const WRITE_ALLOWED =
  'sign in | no | not found | yes | yes | yes | yes | not found | yes';

/** One row for each step that changes a review. */
function stepRow(step: string, bodyOf: (subject: Subject) => object): RouteRow {
  return {
    route: `POST /customers/{namespace}/{name}/reviews/{id}/${step}`,
    subject: stage => stage.reviewPlanned(),
    request: subject => ({
      path: `${pathOf(subject)}/${step.replace(
        '{decisionId}',
        subject.decisionId,
      )}`,
      body: bodyOf(subject),
    }),
    shipped: WRITE,
    allowAll: WRITE_ALLOWED,
  };
}

export const reviewsRoutes: readonly RouteRow[] = [
  {
    route: 'GET /reviews',
    request: () => ({ path: '/reviews' }),
    shipped: LIST,
    allowAll: LIST_ALLOWED,
  },
  {
    route: 'GET /reviews/due',
    request: () => ({ path: '/reviews/due' }),
    shipped: LIST,
    allowAll: LIST_ALLOWED,
  },
  {
    route: 'GET /reviews/{id}',
    request: ({ reviewId }) => ({ path: `/reviews/${reviewId}` }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /customers/{namespace}/{name}/reviews',
    request: subject => ({ path: beneath(subject), body: planOf(subject) }),
    shipped: WRITE,
    allowAll: WRITE_ALLOWED,
  },
  {
    route: 'PUT /customers/{namespace}/{name}/reviews/{id}',
    subject: stage => stage.reviewPlanned(),
    request: subject => ({
      path: pathOf(subject),
      body: planOf(subject),
      headers: { 'If-Match': '2' },
    }),
    shipped: WRITE,
    allowAll: WRITE_ALLOWED,
  },
  stepRow('hold', () => ({})),
  stepRow('cancel', () => ({ reason: 'Nobody has time' })),
  {
    route: 'GET /customers/{namespace}/{name}/reviews/{id}/suggestions',
    request: subject => ({ path: `${pathOf(subject)}/suggestions` }),
    shipped:
      'sign in | not found | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  stepRow('decisions/{decisionId}/become', ({ agreementId }) => ({
    kind: 'amendment',
    agreementId,
  })),
];
