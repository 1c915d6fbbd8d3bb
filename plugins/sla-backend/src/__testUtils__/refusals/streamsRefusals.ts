import { INDICATOR } from '../agree';
import { ACME, SYSTEM } from '../company';
import { OUTAGE, REQUESTS, BUCKET } from './partsOfRequests';
import type { Refusal } from './Refusal';

const SEARCHES = `${SYSTEM}/searches`;

const VALUE = { start: '2026-03-10T10:00:00Z', seconds: 60, value: 182.4 };

const TICKETS = `${SYSTEM}/tickets`;

const TICKET = {
  id: 'INC-7',
  opened: '2026-03-10T10:00:00Z',
  resolved: null,
};

/** Facts of counts, values and cases. */
export const streamsRefusals: readonly Refusal[] = [
  {
    name: 'facts of another stream than the indicator collects',
    path: '/measurements',
    body: { indicator: INDICATOR, counts: [BUCKET] },
    status: 400,
    details: [{ field: 'counts', reason: 'the indicator collects states' }],
  },
  {
    name: 'facts of two streams at once',
    path: '/measurements',
    body: { indicator: INDICATOR, states: [OUTAGE], counts: [BUCKET] },
    status: 400,
    details: [
      {
        field: 'counts',
        reason: 'cannot be sent with states: an indicator collects one of them',
      },
    ],
  },
  {
    name: 'more good events than there were',
    path: '/measurements',
    body: { indicator: REQUESTS, counts: [BUCKET, { ...BUCKET, good: 101 }] },
    status: 400,
    details: [
      {
        field: 'counts.good',
        reason: 'must not be more than total',
        index: 1,
      },
    ],
  },
  {
    name: 'more events than can be counted exactly',
    path: '/measurements',
    body: { indicator: REQUESTS, counts: [{ ...BUCKET, total: 2 ** 53 }] },
    status: 400,
    details: [{ field: 'counts.total', index: 0 }],
  },
  {
    name: 'half an event',
    path: '/measurements',
    body: { indicator: REQUESTS, counts: [{ ...BUCKET, good: 0.5 }] },
    status: 400,
    details: [{ field: 'counts.good', index: 0 }],
  },
  {
    name: 'a bucket of another width',
    path: '/measurements',
    body: {
      indicator: REQUESTS,
      counts: [
        { ...BUCKET, start: '2026-03-10T11:00:00Z' },
        { ...BUCKET, start: '2026-03-10T12:00:00Z', seconds: 300 },
      ],
    },
    status: 400,
    details: [
      {
        field: 'counts.seconds',
        reason: "must be 60, the width of the indicator's first bucket",
        index: 1,
      },
    ],
  },
  {
    name: 'a bucket that overlaps another',
    path: '/measurements',
    body: {
      indicator: REQUESTS,
      counts: [{ ...BUCKET, start: '2026-03-10T10:00:30Z' }],
    },
    status: 400,
    details: [
      {
        field: 'counts.start',
        reason:
          'makes the bucket of 2026-03-10T10:00:30Z overlap that of 2026-03-10T10:00:00Z',
      },
    ],
  },
  {
    name: 'a bucket longer than a day',
    path: '/measurements',
    body: { indicator: REQUESTS, counts: [{ ...BUCKET, seconds: 86_401 }] },
    status: 400,
    details: [{ field: 'counts.seconds', index: 0 }],
  },
  {
    name: 'a customer where all customers are counted together',
    path: '/measurements',
    body: { indicator: REQUESTS, counts: [{ ...BUCKET, customer: ACME }] },
    status: 400,
    details: [
      {
        field: 'counts.customer',
        reason: 'must be left out: the indicator is not per customer',
        index: 0,
      },
    ],
  },
  {
    name: 'no customer where each is measured alone',
    path: '/measurements',
    body: { indicator: SEARCHES, values: [VALUE] },
    status: 400,
    details: [
      {
        field: 'values.customer',
        reason: 'is required: the indicator is per customer',
        index: 0,
      },
    ],
  },
  {
    name: 'a value that is no number',
    path: '/measurements',
    body: `{"indicator":"${SEARCHES}","values":[{"start":"2026-03-10T10:00:00Z","seconds":60,"value":1e999}]}`,
    headers: { 'Content-Type': 'application/json' },
    status: 400,
    details: [
      { field: 'values.value', reason: 'must be a finite number', index: 0 },
    ],
  },
  {
    name: 'a pause that ends before it begins',
    path: '/measurements',
    body: {
      indicator: TICKETS,
      cases: [
        {
          ...TICKET,
          pauses: [
            { from: '2026-03-10T11:00:00Z', to: '2026-03-10T10:59:59Z' },
          ],
        },
      ],
    },
    status: 400,
    details: [
      {
        field: 'cases.pauses.0.to',
        reason: 'must not be before from',
        index: 0,
      },
    ],
  },
  {
    name: 'reopenings that are not in the order of time',
    path: '/measurements',
    body: {
      indicator: TICKETS,
      cases: [
        {
          ...TICKET,
          reopened: [
            {
              resolvedAt: '2026-03-10T11:00:00Z',
              reopenedAt: '2026-03-10T12:00:00Z',
            },
            {
              resolvedAt: '2026-03-10T11:30:00Z',
              reopenedAt: '2026-03-10T12:30:00Z',
            },
          ],
        },
      ],
    },
    status: 400,
    details: [
      { field: 'cases.reopened', reason: 'must be in the order of time' },
    ],
  },
  {
    name: 'a case without an id',
    path: '/measurements',
    body: { indicator: TICKETS, cases: [{ ...TICKET, id: undefined }] },
    status: 400,
    details: [{ field: 'cases.id', reason: 'is required', index: 0 }],
  },
  {
    name: 'a bucket withdrawn by an id, which it has not',
    path: '/measurements',
    body: { indicator: REQUESTS, withdraw: ['INC-1'] },
    status: 400,
    details: [
      {
        field: 'withdraw',
        reason: 'must be the start and customer of a bucket',
        index: 0,
      },
    ],
  },
  {
    name: 'a case that is sent and withdrawn at once',
    path: '/measurements',
    body: { indicator: TICKETS, cases: [TICKET], withdraw: [TICKET.id] },
    status: 400,
    details: [
      {
        field: 'withdraw',
        reason: 'names a fact that the same batch sends',
        index: 0,
      },
    ],
  },
  {
    name: 'a file of another stream',
    path: `/measurements/import?indicator=${REQUESTS}&stream=states`,
    body: 'state,from,to\n',
    headers: { 'Content-Type': 'text/csv' },
    status: 400,
    details: [
      {
        field: 'stream',
        reason: 'must be counts, which the indicator collects',
      },
    ],
  },
];
