import { mockServices } from '@backstage/backend-test-utils';
import type {
  Attainment,
  Target,
} from '@service-levels/backstage-plugin-sla-common';
import type { Knex } from 'knex';
import { agree } from '../../__testUtils__/agree';
import { SYSTEM, targetOf } from '../../__testUtils__/company';
import { startPortal } from '../../__testUtils__/startPortal';
import { JudgedDays } from '../../attainment/days/JudgedDays';
import { composeStores } from '../../compose/composeStores';
import type { BucketsRetention } from '../../config/SlaConfig';
import { RetentionJob } from '../RetentionJob';

export const MANAGER = 'user:default/markus';
export const PROVIDER = 'user:default/erik';
export const REQUESTS = `${SYSTEM}/requests`;
export const LATENCY = `${SYSTEM}/latency`;

export const DAY = 86_400;
export const WIDTH = 600;
export const BUCKETS_OF_DAY = DAY / WIDTH;
export const HOURS_OF_DAY = 24;

export const seconds = (instant: string) => Date.parse(instant) / 1000;
const instantAt = (at: number) =>
  new Date(at * 1000).toISOString().replace('.000Z', 'Z');

/** Buckets lie from the 9th of March on, for eight days in UTC. */
export const FIRST = seconds('2026-03-09T00:00:00Z');
export const DAYS = 8;
export const STARTS = Array.from(
  { length: DAYS * BUCKETS_OF_DAY },
  (_, i) => FIRST + i * WIDTH,
);

export const RETENTION: BucketsRetention = {
  hourlyAfterSeconds: 800 * DAY,
  dropAfterSeconds: undefined,
};

/** When buckets before the 12th are old enough. */
export const TWELFTH = seconds('2026-03-12T00:00:00Z');
export const LATER = TWELFTH + RETENTION.hourlyAfterSeconds;
export const OPEN_FROM = '2026-03-14T00:00:00Z';

export const TARGETS = [
  targetOf({
    name: 'requests',
    indicator: REQUESTS,
    objective: { kind: 'success-ratio', atLeast: 99 },
  }),
  targetOf({
    name: 'slices',
    indicator: LATENCY,
    objective: {
      kind: 'value-slices',
      slice: { op: 'lte', value: 250 },
      sliceSeconds: 1800,
      atLeast: 50,
    },
  }),
  targetOf({
    name: 'mean',
    indicator: LATENCY,
    objective: { kind: 'mean', op: 'lte', value: 240 },
  }),
];

export const countAt = (start: number, i: number) => ({
  start: instantAt(start),
  seconds: WIDTH,
  total: 1000 + (i % 13),
  good: 1000 + (i % 13) - (i % 29),
});

export const valueAt = (start: number, i: number) => ({
  start: instantAt(start),
  seconds: WIDTH,
  value: 150.25 + ((i * 37) % 160),
});

/** Keeps buckets as the job of a portal would at an instant. */
export async function reduce(
  knex: Knex,
  now: number,
  options: { settled?: boolean; retention?: BucketsRetention } = {},
): Promise<void> {
  const { settled = true, retention = RETENTION } = options;
  const stores = composeStores(knex);
  const judgedDays = JudgedDays.create({
    ...stores,
    store: stores.days,
    now: () => now,
  });
  if (settled) {
    await judgedDays.settle(await judgedDays.unsettled());
  }
  const logger = mockServices.logger.mock();
  await RetentionJob.create({
    ...stores,
    judgedDays,
    retention,
    logger,
    now: () => now,
  }).run();
  expect(logger.warn).not.toHaveBeenCalled();
}

/** A portal with an agreement on both indicators, and all buckets sent. */
export async function startWithBuckets(
  knex: Knex,
  terms: Readonly<Record<string, unknown>> = {},
) {
  const portal = await startPortal({ knex });
  for (const body of [
    { name: 'requests', stream: 'counts' },
    { name: 'latency', stream: 'values', unit: 'ms' },
  ]) {
    await portal.send('pipeline', 'post', '/indicators', {
      body: { entityRef: SYSTEM, ...body },
    });
  }
  const { id, targets } = await agree(portal, {
    exclusionGrounds: ['third-party'],
    exclusionApproval: 'nobody',
    effectiveFrom: '2026-03-01',
    effectiveTo: '2026-03-31',
    targets: TARGETS,
    ...terms,
  });
  const ids = new Map(targets.map((one: Target) => [one.name, one.id]));
  const send = async (body: object) =>
    await portal.send('pipeline', 'post', '/measurements', { body });
  for (const body of [
    { indicator: REQUESTS, counts: STARTS.map(countAt) },
    { indicator: LATENCY, values: STARTS.map(valueAt) },
  ]) {
    expect(await send(body)).toMatchObject({ status: 200 });
  }
  return {
    ...portal,
    agreementId: id,
    sendFacts: send,
    /** Of the month, by the names of the targets. */
    figures: async () => {
      const { status, body } = await portal.send(
        MANAGER,
        'get',
        `/attainment?period=2026-03&agreementId=${id}`,
      );
      expect({ status, body }).toMatchObject({ status: 200 });
      return body.items
        .map(({ measuredUntil: _now, ...figure }: Attainment) => figure)
        .sort((a: Attainment, b: Attainment) =>
          a.targetName.localeCompare(b.targetName),
        );
    },
    explained: async (name: string) => {
      const { body } = await portal.send(
        MANAGER,
        'get',
        `/attainment/${ids.get(name)}/explanation?period=2026-03`,
      );
      return body;
    },
    ofSpan: async (name: string, span: string) =>
      await portal.send(
        MANAGER,
        'get',
        `/attainment/${ids.get(name)}/explanation?${span}`,
      ),
    listed: async (ref: string, day: string) => {
      const { body } = await portal.send(
        MANAGER,
        'get',
        `/measurements?indicator=${ref}&from=${day}T00:00:00Z&to=${day}T23:59:59Z&limit=500`,
      );
      return body.items;
    },
  };
}
