import { INDICATOR } from '../agree';
import { SYSTEM } from '../company';
import { OUTAGE, facts } from './partsOfRequests';
import type { Refusal } from './Refusal';

/** Indicators, batches, and facts of states. */
export const measurementsRefusals: readonly Refusal[] = [
  {
    name: 'an entity that the catalog does not have',
    path: '/indicators',
    body: {
      entityRef: 'system:default/nowhere',
      name: 'availability',
      stream: 'states',
      whereNothingReported: 'up',
    },
    status: 400,
    details: [
      {
        field: 'entityRef',
        reason: 'the catalog has no entity system:default/nowhere',
      },
    ],
  },
  {
    name: 'states without a word on unreported time',
    path: '/indicators',
    body: { entityRef: SYSTEM, name: 'other', stream: 'states' },
    status: 400,
    details: [
      {
        field: 'whereNothingReported',
        reason: 'is required for states: "up" or "unknown"',
      },
    ],
  },
  {
    name: 'another meaning of unreported time once there are measurements',
    path: '/indicators',
    body: {
      entityRef: SYSTEM,
      name: 'availability',
      stream: 'states',
      whereNothingReported: 'unknown',
    },
    status: 409,
    details: [{ field: 'whereNothingReported' }],
  },
  {
    name: 'facts of an unknown indicator',
    path: '/measurements',
    body: { indicator: `${SYSTEM}/latency`, states: [OUTAGE] },
    status: 400,
    details: [
      { field: 'indicator', reason: `there is no indicator ${SYSTEM}/latency` },
    ],
  },
  {
    name: 'to before from',
    path: '/measurements',
    body: facts({ ...OUTAGE, to: '2026-03-10T09:59:59Z' }),
    status: 400,
    details: [
      { field: 'states.to', reason: 'must not be before from', index: 0 },
    ],
  },
  {
    name: 'an instant without offset',
    path: '/measurements',
    body: facts({ ...OUTAGE, from: '2026-03-10T10:00:00' }),
    status: 400,
    details: [{ field: 'states.from', index: 0 }],
  },
  {
    name: 'a batch with one bad row',
    path: '/measurements',
    body: facts(
      OUTAGE,
      { ...OUTAGE, id: 'INC-2', state: 'broken' },
      { ...OUTAGE, id: 'INC-3' },
    ),
    status: 400,
    details: [{ field: 'states.state', index: 1 }],
  },
  {
    name: 'a customer that nobody knows',
    path: '/measurements',
    body: facts(OUTAGE, {
      ...OUTAGE,
      id: 'INC-2',
      customer: 'customer:default/nobody',
    }),
    status: 400,
    details: [
      {
        field: 'states.customer',
        reason: 'there is no customer customer:default/nobody',
        index: 1,
      },
    ],
  },
  {
    name: 'more facts than a batch may hold',
    path: '/measurements',
    body: facts(
      ...Array.from({ length: 10_001 }, (_, i) => ({
        ...OUTAGE,
        id: `INC-${i}`,
      })),
    ),
    status: 400,
    details: [{ field: 'states', reason: 'must hold at most 10000 facts' }],
  },
  {
    name: 'a note that no database can keep',
    path: '/measurements',
    body: facts(
      { ...OUTAGE, id: 'INC-8' },
      { ...OUTAGE, id: 'INC-9', note: 'with a \u0000' },
    ),
    status: 400,
    details: [
      {
        field: 'states.note',
        reason: 'must not contain the character NUL',
        index: 1,
      },
    ],
  },
  {
    name: 'an indicator that no database can look up',
    path: '/measurements',
    body: { indicator: `${INDICATOR}\u0000`, states: [OUTAGE] },
    status: 400,
    details: [{ field: 'indicator' }],
  },
  {
    name: 'a removal from the end to the beginning',
    method: 'delete',
    path: `/measurements?indicator=${INDICATOR}&from=2026-04-01T00:00:00Z&to=2026-03-01T00:00:00Z`,
    status: 400,
    details: [{ field: 'to', reason: 'must be after from' }],
  },
];
