import { draftOf, targetOf } from '../company';
import type { Subject } from '../Stage';
import type { RouteRow } from './RouteRow';

const draftBody = ({ customerRef, entityRef, indicator }: Subject) =>
  draftOf({
    title: 'Internum agreement',
    customer: customerRef,
    entities: [entityRef],
    targets: [targetOf({ indicator })],
  });

export const previewRoutes: readonly RouteRow[] = [
  {
    route: 'POST /agreements/preview',
    what: 'of a new agreement',
    request: subject => ({
      path: '/agreements/preview',
      body: { draft: draftBody(subject) },
    }),
    shipped: 'sign in | no | no | no | no | no | yes | no | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | no | yes',
  },
  {
    route: 'POST /agreements/preview',
    what: 'of an agreement',
    request: subject => ({
      path: '/agreements/preview',
      body: { draft: draftBody(subject), agreementId: subject.agreementId },
    }),
    shipped:
      'sign in | no | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | no | not found | yes | yes | yes | yes | not found | yes',
  },
];
