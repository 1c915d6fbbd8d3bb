import type { Entity } from '@backstage/catalog-model';
import {
  formatInstant,
  type AgreementDraftInput,
  type PromiseCheckInput,
  type StateFact,
} from '@service-levels/backstage-plugin-sla-common';
import { entityOf } from '../support/entityOf';

/** 500 entities with 1,000 dependencies: a tree of nine levels, shortcuts across it, and ways back to its root. */
export const ENTITIES = 500;
const SHORTCUT = 7;
const WAYS_BACK = 8;
const TEAM = 'group:default/operations';
const OTHERS = 'group:default/platform';
const CUSTOMER = 'customer:default/company';
const DAY = 86_400;

const range = (length: number) => Array.from({ length }, (_, i) => i);
const refOf = (i: number) => `component:default/component-${i}`;

/** What is promised. */
export const ROOT = refOf(0);

const dependenciesOf = (i: number): string[] =>
  [
    2 * i + 1,
    2 * i + 2,
    i + SHORTCUT,
    ...(i >= ENTITIES - WAYS_BACK ? [0] : []),
  ]
    .filter(other => other < ENTITIES)
    .map(refOf);

export const dependencies = range(ENTITIES).flatMap(dependenciesOf).length;

export const catalog: readonly Entity[] = [
  entityOf(TEAM, { type: 'team', children: [] }),
  entityOf(OTHERS, { type: 'team', children: [] }),
  entityOf(CUSTOMER, { type: 'internal' }),
  ...range(ENTITIES).map(i =>
    entityOf(refOf(i), {
      type: 'service',
      lifecycle: 'production',
      owner: TEAM,
      dependsOn: dependenciesOf(i),
    }),
  ),
];

/** The leaves of the tree: on each there is an OLA; on all between nothing is agreed. */
const leaves = range(ENTITIES).filter(i => 2 * i + 1 >= ENTITIES);

export const measured: readonly string[] = [ROOT, ...leaves.map(refOf)];

/** Of what is promised, an outage every week for a year. */
export function factsOf(index: number): StateFact[] {
  const now = Math.floor(Date.now() / 1000);
  return range(index === 0 ? 52 : 1).map(week => ({
    id: `INC-${week}`,
    state: 'down',
    from: now - (week + 1) * 7 * DAY,
    to: now - (week + 1) * 7 * DAY + 300,
    customer: null,
    note: null,
    publicNote: null,
    cause: 'fault',
  }));
}

export const agreements: readonly AgreementDraftInput[] = leaves.map(i => ({
  type: 'ola',
  title: `Component ${i}`,
  provider: OTHERS,
  customer: TEAM,
  entities: [refOf(i)],
  timeZone: 'Europe/Berlin',
  calendar: {
    hours: [
      {
        days: ['mon', 'tue', 'wed', 'thu', 'fri'],
        from: `0${i % 10}:00`,
        to: '20:00',
      },
    ],
    holidays: [],
    exceptions: [],
  },
  effectiveFrom: formatInstant(Math.floor(Date.now() / 1000) - 400 * DAY).slice(
    0,
    10,
  ),
  targets: [
    {
      name: 'Up',
      indicator: `${refOf(i)}/availability`,
      objective: { kind: 'availability', atLeast: 99.99 },
      period: 'month',
    },
  ],
}));

export const wanted: PromiseCheckInput = {
  indicator: `${ROOT}/availability`,
  objective: { kind: 'availability', atLeast: 99.5 },
  period: 'month',
  calendar: '24x7',
  timeZone: 'Europe/Berlin',
};

export const agreed = leaves.length;
