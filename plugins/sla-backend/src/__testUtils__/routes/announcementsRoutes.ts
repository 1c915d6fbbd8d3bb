import type { Subject } from '../Stage';
import type { RouteRow } from './RouteRow';

const one = ({ announcementId }: Subject) => `/announcements/${announcementId}`;

const beneath = ({ customerRef }: Subject) =>
  `/customers/${customerRef.replace('customer:', '')}`;

const PLAN = { kind: 'other', title: 'Zinnober moves' };

export const announcementsRoutes: readonly RouteRow[] = [
  {
    route: 'GET /announcements',
    request: () => ({ path: '/announcements' }),
    shipped:
      'sign in | nothing | nothing | own | own | own | everything | nothing | everything',
    allowAll:
      'sign in | nothing | nothing | everything | everything | everything | everything | nothing | everything',
  },
  {
    route: 'POST /announcements',
    request: subject => ({
      path: '/announcements',
      body: { ...PLAN, entities: [subject.entityRef] },
    }),
    shipped: 'sign in | no | no | yes | yes | yes | yes | no | yes',
    allowAll: 'sign in | no | no | yes | yes | yes | yes | no | yes',
  },
  {
    route: 'GET /announcements/{id}',
    request: subject => ({ path: one(subject) }),
    shipped:
      'sign in | not found | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'PUT /announcements/{id}',
    subject: async stage => await stage.announced(),
    request: subject => ({
      path: one(subject),
      headers: { 'If-Match': '"1"' },
      body: { ...PLAN, entities: [subject.entityRef] },
    }),
    shipped:
      'sign in | not found | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'DELETE /announcements/{id}',
    subject: async stage => await stage.announced(),
    request: subject => ({
      path: one(subject),
      headers: { 'If-Match': '"1"' },
    }),
    shipped:
      'sign in | not found | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /announcements/{id}/withdraw',
    subject: async stage => await stage.toldOf(),
    request: subject => ({
      path: `${one(subject)}/withdraw`,
      headers: { 'If-Match': '"1"' },
      body: { reason: 'Zinnober stays' },
    }),
    shipped:
      'sign in | not found | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /announcements/{id}/send',
    subject: async stage => await stage.announced(),
    request: subject => ({
      path: `${one(subject)}/send`,
      headers: { 'If-Match': '"1"' },
      body: {},
    }),
    shipped:
      'sign in | not found | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'PUT /announcements/{id}/customers/{namespace}/{name}',
    subject: async stage => await stage.announced(),
    request: subject => ({
      path: `${one(subject)}${beneath(subject)}`,
      headers: { 'If-Match': '"1"' },
      body: { isTold: false, reason: 'Zinnober knows' },
    }),
    shipped:
      'sign in | not found | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /announcements/{id}/customers/{namespace}/{name}/message.eml',
    request: subject => ({
      path: `${one(subject)}${beneath(subject)}/message.eml`,
    }),
    shipped:
      'sign in | not found | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /announcements/{id}/customers/{namespace}/{name}/mailed',
    request: subject => ({
      path: `${one(subject)}${beneath(subject)}/mailed`,
      body: { to: ['Zinnober Meyer'] },
    }),
    shipped:
      'sign in | not found | not found | no | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | not found | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'GET /customers/{namespace}/{name}/announcements',
    request: subject => ({ path: `${beneath(subject)}/announcements` }),
    shipped:
      'sign in | yes | not found | yes | not found | yes | yes | not found | yes',
    allowAll:
      'sign in | yes | not found | yes | yes | yes | yes | not found | yes',
  },
  {
    route: 'POST /customers/{namespace}/{name}/announcements/{id}/read',
    request: subject => ({
      path: `${beneath(subject)}${one(subject)}/read`,
      body: {},
    }),
    shipped:
      'sign in | yes | not found | no | not found | no | no | not found | no',
    allowAll: 'sign in | yes | not found | no | no | no | no | not found | no',
  },
  {
    route: 'POST /customers/{namespace}/{name}/announcements/{id}/object',
    request: subject => ({
      path: `${beneath(subject)}${one(subject)}/object`,
      body: { reason: 'Zinnober is busy' },
    }),
    shipped:
      'sign in | yes | not found | no | not found | no | no | not found | no',
    allowAll: 'sign in | yes | not found | no | no | no | no | not found | no',
  },
];
