import type { Subject } from '../Stage';
import type { RouteRow } from './RouteRow';

const beneath = ({ customerRef }: Subject) =>
  `/customers/${customerRef.replace('customer:', '')}/contacts`;

const CONTACT = { name: 'Anna Berg', email: 'berg@example.org' };

export const contactsRoutes: readonly RouteRow[] = [
  {
    route: 'GET /customers/{namespace}/{name}/contacts',
    request: subject => ({ path: beneath(subject) }),
    shipped:
      'sign in | not found | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /customers/{namespace}/{name}/contacts',
    request: subject => ({ path: beneath(subject), body: CONTACT }),
    shipped:
      'sign in | not found | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'PUT /customers/{namespace}/{name}/contacts/{id}',
    subject: async stage => await stage.known(),
    request: subject => ({
      path: `${beneath(subject)}/${subject.contactId}`,
      headers: { 'If-Match': '"1"' },
      body: CONTACT,
    }),
    shipped:
      'sign in | not found | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'DELETE /customers/{namespace}/{name}/contacts/{id}',
    subject: async stage => await stage.known(),
    request: subject => ({
      path: `${beneath(subject)}/${subject.contactId}`,
      headers: { 'If-Match': '"1"' },
    }),
    shipped:
      'sign in | not found | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
];
