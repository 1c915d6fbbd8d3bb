import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import {
  formatInstant,
  parseInstant,
} from '@service-levels/backstage-plugin-sla-common';
import { draftOf, SYSTEM, targetOf } from '../__testUtils__/company';
import { createDatabases } from '../__testUtils__/databases';
import { startPortal, type Portal } from '../__testUtils__/startPortal';
import { DatabaseMaintenanceStore } from '../maintenance/DatabaseMaintenanceStore';
import {
  FIRST,
  MEASURED,
  OBJECTIVES,
  type Measured,
} from './__testUtils__/measured';

jest.setTimeout(300_000);

const MARKUS = 'user:default/markus';
const AS_OF = '2026-03-20T12:34:56Z';
const RUNS = 12;

/** Runs of minutes in the months that are judged, which are over. */
const spans = fc.array(
  fc.record({
    from: fc
      .integer({ min: 0, max: 84 * 1440 })
      .map(minutes => FIRST + minutes * 60),
    minutes: fc.integer({ min: 1, max: 2880 }),
  }),
  { maxLength: 3 },
);

const terms = fc.record({
  timeZone: fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
  ),
  calendar: fc.constantFrom<unknown>(
    '24x7',
    {
      hours: [
        {
          days: ['mon', 'tue', 'wed', 'thu', 'fri'],
          from: '07:00',
          to: '20:00',
        },
      ],
      holidays: ['2026-01-06'],
    },
    { hours: [{ days: ['mon', 'wed', 'sun'], from: '08:07', to: '02:23' }] },
  ),
  period: fc.constantFrom<unknown>('month', 'week', { rollingDays: 17 }),
});

interface Setting {
  readonly terms: {
    readonly timeZone: string;
    readonly calendar: unknown;
    readonly period: unknown;
  };
  readonly maintenance: readonly { from: number; minutes: number }[];
  readonly excluded: readonly { from: number; minutes: number }[];
}

const FIGURE = [
  'status',
  'nearMiss',
  'attained',
  'attainedPercent',
  'ifNothingMore',
  'serviceSeconds',
  'excludedSeconds',
  'unknownSeconds',
  'coverage',
  'budget',
] as const;

function figureOf(figure: Record<(typeof FIGURE)[number], unknown>) {
  return Object.fromEntries(FIGURE.map(field => [field, figure[field]]));
}

describe('the preview of a draft', () => {
  const databases = createDatabases();

  const send = async (
    portal: Portal,
    path: string,
    body: object,
    who:
      | typeof MARKUS
      | 'pipeline'
      | 'user:default/erik'
      | 'user:default/tom' = MARKUS,
  ) => {
    const response = await portal.send(who, 'post', path, { body });
    if (response.status >= 300) {
      throw new Error(`${path}: ${JSON.stringify(response.body)}`);
    }
    return response.body;
  };

  async function sign(portal: Portal, id: string, version: number) {
    // Drafts of a pipeline need no approval.
    await send(portal, `/agreements/${id}/offer`, { version }, 'pipeline');
    const offered = await portal.send(
      MARKUS,
      'get',
      `/agreements/${id}/versions/${version}`,
    );
    const { hash } = offered.body;
    const signing = { version, hash };
    const path = `/agreements/${id}/sign`;
    await send(
      portal,
      path,
      { ...signing, party: 'provider' },
      'user:default/erik',
    );
    return await send(
      portal,
      path,
      { ...signing, party: 'customer' },
      'user:default/tom',
    );
  }

  async function measure(portal: Portal, name: string, measured: Measured) {
    const { stream, perCustomer, facts, corrections } = measured;
    const indicator = `${SYSTEM}/${name}`;
    await send(
      portal,
      '/indicators',
      {
        entityRef: SYSTEM,
        name,
        stream,
        perCustomer,
        ...(stream === 'states' ? { whereNothingReported: 'up' } : {}),
      },
      'pipeline',
    );
    await send(
      portal,
      '/measurements',
      { indicator, [stream]: facts },
      'pipeline',
    );
    for (const correction of corrections) {
      await send(portal, '/corrections', {
        ...correction,
        indicator,
        reason: 'It was otherwise',
      });
    }
    return indicator;
  }

  async function declare(
    portal: Portal,
    agreementId: string,
    { excluded }: Setting,
  ) {
    for (const { from, minutes } of excluded) {
      await send(portal, `/agreements/${agreementId}/exclusions`, {
        from: formatInstant(from),
        to: formatInstant(from + minutes * 60),
        ground: 'third-party',
        reason: 'The exchange was closed',
      });
    }
  }

  async function maintain(portal: Portal, { maintenance }: Setting) {
    const store = DatabaseMaintenanceStore.create(portal);
    const long = parseInstant('2025-11-01T00:00:00Z');
    await portal.knex('maintenance_window_revisions').delete();
    await portal.knex('maintenance_windows').delete();
    for (const { from, minutes } of maintenance) {
      await store.insert({
        id: randomUUID(),
        entityRef: SYSTEM,
        revision: {
          revision: 1,
          title: 'Upgrade',
          text: null,
          schedule: {
            from: formatInstant(from),
            to: formatInstant(from + minutes * 60),
          },
          announcedAt: long,
          evidence: null,
          declaredAt: long,
          declaredBy: MARKUS,
        },
      });
    }
  }

  /** Previews an amendment, signs it, and compares what is judged then. */
  async function compare(portal: Portal, measured: Measured, setting: Setting) {
    const indicator = await measure(portal, randomUUID(), measured);
    await maintain(portal, setting);
    const { timeZone, calendar, period } = setting.terms;
    const grounds = {
      exclusionGrounds: ['third-party'],
      exclusionApproval: 'nobody',
    };
    const targets = OBJECTIVES[measured.stream].map((target, i) =>
      targetOf({ ...target, name: `Target ${i}`, indicator, period }),
    );
    const first = await send(
      portal,
      '/agreements',
      draftOf({ ...grounds, timeZone, effectiveFrom: '2025-01-01', targets }),
      'pipeline',
    );
    const before = await sign(portal, first.id, 1);
    await declare(portal, first.id, setting);
    const draft = draftOf({
      ...grounds,
      timeZone,
      calendar,
      maintenance: { maxHoursPerPeriod: 20 },
      effectiveFrom: '2025-01-01',
      targets: targets.map((target, i) => ({
        ...target,
        id: before.targets[i].id,
      })),
    });
    const asked = { periods: 3, asOf: AS_OF };
    const preview = await send(portal, '/agreements/preview', {
      ...asked,
      draft,
      agreementId: first.id,
    });
    await send(
      portal,
      `/agreements/${first.id}/amend`,
      { version: 1, draft },
      'pipeline',
    );
    await sign(portal, first.id, 2);
    await declare(portal, first.id, setting);
    const { body } = await portal.send(
      MARKUS,
      'get',
      `/attainment?agreementId=${first.id}&periods=3&asOf=${AS_OF}`,
    );
    const proposed = preview.items.flatMap(
      (item: {
        targetId: string;
        periods: { label: string; proposed: Parameters<typeof figureOf>[0] }[];
      }) =>
        item.periods.map(one => [
          `${item.targetId} ${one.label}`,
          figureOf(one.proposed),
        ]),
    );
    const judged = body.items.map(
      (
        item: Parameters<typeof figureOf>[0] & {
          targetId: string;
          period: { label: string };
        },
      ) => [`${item.targetId} ${item.period.label}`, figureOf(item)],
    );
    expect(judged).toHaveLength(targets.length * 3);
    expect(Object.fromEntries(proposed)).toEqual(Object.fromEntries(judged));
  }

  it.each(['states', 'counts', 'values', 'cases'] as const)(
    'is what is judged once its terms are signed, of %s',
    async stream => {
      const portal = await startPortal({
        knex: await databases.migrated('SQLITE_3'),
      });
      const judging = fc.assert(
        fc.asyncProperty(
          MEASURED[stream],
          fc.record({ terms, maintenance: spans, excluded: spans }),
          async (measured, setting) => await compare(portal, measured, setting),
        ),
        { numRuns: RUNS },
      );
      await expect(judging).resolves.toBeUndefined();
    },
  );
});
