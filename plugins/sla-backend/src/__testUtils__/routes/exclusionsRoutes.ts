import type { Subject } from '../Stage';
import type { RouteRow } from './RouteRow';

const at = ({ agreementId, exclusionId }: Subject, word?: string) =>
  ['/agreements', agreementId, 'exclusions', exclusionId, word]
    .filter(step => step !== undefined)
    .join('/');

export const exclusionsRoutes: readonly RouteRow[] = [
  {
    route: 'GET /agreements/{id}/exclusions',
    request: ({ agreementId }) => ({
      path: `/agreements/${agreementId}/exclusions`,
    }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/exclusions',
    request: ({ agreementId }) => ({
      path: `/agreements/${agreementId}/exclusions`,
      body: {
        from: '2026-03-11T10:00:00Z',
        to: '2026-03-11T11:00:00Z',
        ground: 'third-party',
        reason: 'Zinnober exchange closed',
      },
    }),
    shipped:
      'sign in | no | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | no | yes | yes | not found | yes',
  },
  {
    route: 'GET /agreements/{id}/exclusions/{exclusionId}',
    request: subject => ({ path: at(subject) }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/exclusions/{exclusionId}/approve',
    subject: stage => stage.excluded(),
    request: subject => ({ path: at(subject, 'approve'), body: {} }),
    shipped:
      'sign in | no | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | no | yes | yes | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/exclusions/{exclusionId}/agree',
    subject: stage => stage.excluded(),
    request: subject => ({
      path: at(subject, 'agree'),
      body: { evidence: 'letter of 3 March' },
    }),
    shipped:
      'sign in | yes | not found | no | not found | yes | no | not found | yes',
    allowAll:
      'sign in | yes | not found | no | no | yes | no | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/exclusions/{exclusionId}/object',
    subject: stage => stage.excluded(),
    request: subject => ({
      path: at(subject, 'object'),
      body: { reason: 'It was open', evidence: 'letter of 3 March' },
    }),
    shipped:
      'sign in | yes | not found | no | not found | yes | no | not found | yes',
    allowAll:
      'sign in | yes | not found | no | no | yes | no | not found | yes',
  },
  {
    route: 'POST /agreements/{id}/exclusions/{exclusionId}/revoke',
    subject: stage => stage.excluded(),
    request: subject => ({
      path: at(subject, 'revoke'),
      body: { reason: 'It was open' },
    }),
    shipped:
      'sign in | no | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | no | yes | yes | not found | yes',
  },
];
