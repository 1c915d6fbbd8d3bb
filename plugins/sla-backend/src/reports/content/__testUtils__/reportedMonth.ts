import type { Target } from '@service-levels/backstage-plugin-sla-common';
import { agree } from '../../../__testUtils__/agree';
import {
  ACME,
  BANKING,
  SYSTEM,
  targetOf,
} from '../../../__testUtils__/company';
import type { Portal, Who } from '../../../__testUtils__/startPortal';

const HOUR = 3600;
const PROVIDER = 'user:default/erik';
const MANAGER = 'user:default/markus';

const INDICATORS = [
  { name: 'availability', stream: 'states', whereNothingReported: 'up' },
  { name: 'requests', stream: 'counts' },
  { name: 'response-time', stream: 'values', unit: 'ms' },
  { name: 'tickets', stream: 'cases' },
];

/** One of each kind of objective, by the names of their targets. */
export const OBJECTIVES = {
  Verfügbarkeit: { kind: 'availability', atLeast: 99, degradedWeight: 0.5 },
  Ausfälle: { kind: 'outage-count', atMost: 3, minimumOutageSeconds: 900 },
  'Längster Ausfall': { kind: 'longest-outage', atMostSeconds: 7200 },
  Anfragen: { kind: 'success-ratio', atLeast: 99 },
  Mittelwert: { kind: 'mean', op: 'lte', value: 300 },
  Zeitscheiben: {
    kind: 'value-slices',
    slice: { op: 'lte', value: 250 },
    sliceSeconds: 4 * HOUR,
    atLeast: 90,
  },
  Störungen: {
    kind: 'cases-in-time',
    measure: 'resolution',
    withinSeconds: 4 * HOUR,
    atLeast: 80,
  },
} as const;

const INDICATOR_OF: Readonly<Record<string, string>> = {
  Anfragen: 'requests',
  Mittelwert: 'response-time',
  Zeitscheiben: 'response-time',
  Störungen: 'tickets',
};

/** An instant so many hours after the begin of March 2026 in UTC. */
export const at = (hours: number) =>
  new Date(Date.parse('2026-03-01T00:00:00Z') + hours * HOUR * 1000)
    .toISOString()
    .replace('.000Z', 'Z');

const HOURS = Array.from({ length: 31 * 24 }, (_, hour) => hour);

const FACTS: readonly object[] = [
  {
    indicator: `${SYSTEM}/availability`,
    states: [
      {
        id: 'INC-1',
        state: 'down',
        from: at(30),
        to: at(33),
        note: 'Internum: Karl pulled the wrong plug',
        publicNote: 'The data centre had no power',
        cause: 'power cut',
      },
      { id: 'INC-2', state: 'degraded', from: at(33), to: at(34.5) },
      { id: 'INC-3', state: 'down', from: at(100), to: at(126) },
      { id: 'INC-4', state: 'down', from: at(600), to: at(601.75) },
      {
        id: 'INC-5',
        state: 'down',
        from: at(300),
        to: at(301),
        customer: ACME,
        publicNote: 'Ultramarin outage',
      },
    ],
  },
  {
    indicator: `${SYSTEM}/requests`,
    counts: HOURS.filter(hour => hour % 7 !== 3).map(hour => ({
      start: at(hour),
      seconds: HOUR,
      total: 100 + hour,
      good: 100 + hour - (hour % 5),
    })),
  },
  {
    indicator: `${SYSTEM}/response-time`,
    values: HOURS.filter(hour => hour % 11 !== 4).map(hour => ({
      start: at(hour),
      seconds: HOUR,
      value: 150.5 + ((hour * 37) % 160),
    })),
  },
  {
    indicator: `${SYSTEM}/tickets`,
    cases: Array.from({ length: 40 }, (_, i) => ({
      id: `T-${i}`,
      opened: at(i * 18),
      resolved: i % 6 === 5 ? null : at(i * 18 + 1 + (i % 9)),
    })),
  },
];

/** What is on the stage: an agreement with Retail Banking, and its targets by their names. */
export interface ReportedMonth {
  readonly id: string;
  readonly hash: string;
  readonly targets: Readonly<Record<string, string>>;
  /** Does what must succeed; answers the body. */
  send(who: Who, path: string, body: object): Promise<{ id: string }>;
}

/** March 2026 of Retail Banking: one target of each kind, an exclusion, a correction, and what nobody outside may read. */
export async function reportedMonth(portal: Portal): Promise<ReportedMonth> {
  const send = async (who: Who, path: string, body: object) => {
    const { status, body: made } = await portal.send(who, 'post', path, {
      body,
    });
    if (status >= 300) {
      throw new Error(`POST ${path}: ${status} ${JSON.stringify(made)}`);
    }
    return made;
  };
  for (const indicator of INDICATORS) {
    await send('pipeline', '/indicators', { entityRef: SYSTEM, ...indicator });
  }
  const agreed = await agree(portal, {
    title: 'Zahlungsverkehr für Privatkunden',
    exclusionGrounds: ['third-party'],
    exclusionApproval: 'customer',
    services: [{ title: 'Zahlen & Überweisen', entities: [SYSTEM] }],
    workloadLimits: [{ title: 'Payments in an hour', limit: 'at most 20,000' }],
    targets: Object.entries(OBJECTIVES).map(([name, objective]) =>
      targetOf({
        name,
        objective,
        indicator: `${SYSTEM}/${INDICATOR_OF[name] ?? 'availability'}`,
      }),
    ),
  });
  await agree(portal, {
    title: 'Ultramarin agreement',
    customer: ACME,
    targets: [targetOf({ name: 'Ultramarin up' })],
  });
  for (const facts of FACTS) {
    await send('pipeline', '/measurements', facts);
  }
  const exclusions = `/agreements/${agreed.id}/exclusions`;
  const excluded = await send(PROVIDER, exclusions, {
    from: at(102),
    to: at(110),
    ground: 'third-party',
    reason: 'The exchange was closed',
  });
  await send('user:default/tom', `${exclusions}/${excluded.id}/agree`, {});
  await send(MANAGER, '/corrections', {
    kind: 'override',
    indicator: `${SYSTEM}/availability`,
    from: at(121),
    to: at(123),
    state: 'up',
    reason: 'It had been mended already',
  });
  const targets = agreed.targets.map(({ name, id }: Target) => [name, id]);
  return {
    id: agreed.id,
    hash: agreed.hash,
    targets: Object.fromEntries(targets),
    send,
  };
}

/** What both sides said to each other in March, and what is internal. */
export async function saidInMarch({ send }: ReportedMonth): Promise<void> {
  const beneath = (ref: string) => ref.replace('customer:', '/customers/');
  const complain = async (ref: string, title: string, changes: object = {}) =>
    await send('pipeline', `${beneath(ref)}/interactions`, {
      kind: 'complaint',
      title,
      at: at(200),
      visibility: 'shared',
      ...changes,
    });
  await complain(BANKING, 'Zu langsam am Monatsende');
  const answered = await complain(BANKING, 'Falscher Ansprechpartner');
  await send(
    'user:default/sofia',
    `${beneath(BANKING)}/interactions/${answered.id}/answer`,
    { text: 'Internum is not told here' },
  );
  await complain(BANKING, 'Internum complaint', { visibility: 'internal' });
  await complain(ACME, 'Ultramarin complaint');
  for (const [ref, title, visibility] of [
    [BANKING, 'Second power line', 'shared'],
    [BANKING, 'Internum action', 'internal'],
    [ACME, 'Ultramarin action', 'shared'],
  ]) {
    await send('pipeline', `${beneath(ref)}/actions`, {
      title,
      visibility,
      owner: 'group:default/team-payments',
      due: '2026-05-31',
    });
  }
  for (const [ref, title, visibility] of [
    [BANKING, 'A second data centre', 'shared'],
    [BANKING, 'Internum improvement', 'internal'],
    [ACME, 'Ultramarin improvement', 'shared'],
  ]) {
    await send('pipeline', `${beneath(ref)}/improvements`, {
      title,
      visibility,
      due: '2026-12-31',
      expected: 'No outage by one power cut',
      expectedFigure: '99.95 %',
    });
  }
  for (const [ref, score, date] of [
    [BANKING, 4, '2026-03-02'],
    [BANKING, 5, '2026-03-12'],
    [BANKING, 4, '2026-03-31'],
    [BANKING, 1, '2026-04-01'],
    [ACME, 1, '2026-03-12'],
  ] as const) {
    await send('pipeline', `${beneath(ref)}/satisfaction`, {
      service: SYSTEM,
      score,
      date,
      by: 'Internum Meyer',
    });
  }
}
