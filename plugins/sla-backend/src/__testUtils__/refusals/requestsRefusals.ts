import { MARKUS, OUTAGE, facts } from './partsOfRequests';
import type { Refusal } from './Refusal';

/** What is wrong whatever it is about: bodies, queries, cursors, paths. */
export const requestsRefusals: readonly Refusal[] = [
  ...['/customers', '/services'].map(
    (path): Refusal => ({
      name: `the character NUL in a path beneath ${path}`,
      method: 'get',
      path: `${path}/default/%00`,
      status: 400,
      details: [
        { field: 'path', reason: 'must not contain the character NUL' },
      ],
    }),
  ),
  {
    name: 'a body of more than 10 MB',
    path: '/measurements',
    body: facts({ ...OUTAGE, note: 'x'.repeat(10 * 1024 * 1024) }),
    status: 413,
    details: [{ field: 'body', reason: 'must be at most 10 MB' }],
  },
  {
    name: 'a body that is not JSON by its type',
    path: '/measurements',
    body: 'indicator=x',
    headers: { 'Content-Type': 'text/plain' },
    status: 415,
    details: [{ field: 'Content-Type', reason: 'must be application/json' }],
  },
  {
    name: 'a body that is not JSON',
    path: '/measurements',
    body: '{"indicator":',
    headers: { 'Content-Type': 'application/json' },
    status: 400,
    details: [{ field: 'body', reason: 'is not valid JSON' }],
  },
  {
    name: 'two ways of asking for a span',
    method: 'get',
    path: '/attainment?period=2026-03&periods=12',
    status: 400,
    details: [{ field: 'period' }],
  },
  {
    name: 'a month that does not exist',
    method: 'get',
    path: '/attainment?period=2026-13',
    status: 400,
    details: [{ field: 'period' }],
  },
  {
    name: 'a query that the document does not know',
    method: 'get',
    path: '/attainment?entity=x',
    status: 400,
    details: [{ field: 'entity' }],
  },
  {
    name: 'a page that is too long',
    method: 'get',
    path: '/agreements?limit=501',
    status: 400,
    details: [{ field: 'limit', reason: 'must be at most 500' }],
  },
  {
    name: 'a cursor of nobody',
    method: 'get',
    path: '/agreements?cursor=abc',
    status: 400,
    details: [
      { field: 'cursor', reason: 'must be the nextCursor of a page before' },
    ],
  },
  {
    name: 'a cursor of another list',
    who: MARKUS,
    method: 'get',
    path: `/agreements?cursor=${Buffer.from('["customer:default/x"]').toString(
      'base64url',
    )}`,
    status: 400,
    details: [{ field: 'cursor' }],
  },
  {
    name: 'a span of centuries',
    who: MARKUS,
    method: 'get',
    path: '/attainment?from=2026-01-01T00:00:00Z&to=9999-12-31T00:00:00Z',
    status: 400,
    details: [{ field: 'to', reason: 'must be within ten years after from' }],
  },
  {
    name: 'a path that is not there',
    method: 'get',
    path: '/promises',
    status: 404,
  },
];
