import { createHash } from 'node:crypto';
// Types alone: what is computed here is computed by nothing of ours.
import type {
  Explanation,
  ExplanationPart,
  Ratio,
  ServiceCalendar,
  Target,
} from '@service-levels/backstage-plugin-sla-common';
import { agree } from '../../__testUtils__/agree';
import { draftOf, SYSTEM, targetOf } from '../../__testUtils__/company';
import { createDatabases, ENGINES } from '../../__testUtils__/databases';
import { startPortal, type Portal } from '../../__testUtils__/startPortal';

jest.setTimeout(180_000);

const MANAGER = 'user:default/markus';
const PROVIDER = 'user:default/erik';
const PERIOD = '2026-03';
const MINUTE = 60;
const HOUR = 3600;

const OFFICE_HOURS = {
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' },
  ],
  holidays: ['2026-03-20'],
};

const INDICATORS = [
  { name: 'availability', stream: 'states', whereNothingReported: 'up' },
  { name: 'requests', stream: 'counts' },
  { name: 'response-time', stream: 'values', unit: 'ms' },
  { name: 'tickets', stream: 'cases' },
];

/** The kinds of objectives, by the names of their targets. */
const TARGETS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  availability: { kind: 'availability', atLeast: 99, degradedWeight: 0.5 },
  'long outages': {
    kind: 'availability',
    atLeast: 99,
    minimumOutageSeconds: 900,
  },
  outages: { kind: 'outage-count', atMost: 3, minimumOutageSeconds: 900 },
  longest: { kind: 'longest-outage', atMostSeconds: 7200 },
  requests: { kind: 'success-ratio', atLeast: 99 },
  mean: { kind: 'mean', op: 'lte', value: 300 },
  slices: {
    kind: 'value-slices',
    slice: { op: 'lte', value: 250 },
    sliceSeconds: 4 * HOUR,
    atLeast: 90,
  },
  tickets: {
    kind: 'cases-in-time',
    measure: 'resolution',
    withinSeconds: 4 * HOUR,
    atLeast: 80,
  },
};

const INDICATOR_OF: Readonly<Record<string, string>> = {
  requests: 'requests',
  mean: 'response-time',
  slices: 'response-time',
  tickets: 'tickets',
};

function targets(ids: Readonly<Record<string, string>> = {}) {
  return Object.entries(TARGETS).map(([name, objective]) =>
    targetOf({
      name,
      objective,
      indicator: `${SYSTEM}/${INDICATOR_OF[name] ?? 'availability'}`,
      ...(ids[name] && { id: ids[name] }),
    }),
  );
}

const at = (hours: number) =>
  new Date(Date.parse('2026-03-01T00:00:00Z') + hours * HOUR * 1000)
    .toISOString()
    .replace('.000Z', 'Z');

/** Outages over midnights, in the night, over the change of versions, short ones and slow times. */
const STATES = [
  [30, 33, 'down'],
  [33, 34.5, 'degraded'],
  [58, 58.2, 'down'],
  [100, 126, 'down'],
  [200, 204, 'degraded'],
  [204, 205, 'unknown'],
  [358, 363, 'down'],
  [420, 420.5, 'down'],
  [500, 530, 'unknown'],
  [600, 601.75, 'down'],
].map(([from, to, state], i) => ({
  id: `INC-${i}`,
  state,
  from: at(Number(from)),
  to: at(Number(to)),
}));

const HOURS = Array.from({ length: 31 * 24 }, (_, hour) => hour);

const FACTS: readonly Readonly<Record<string, unknown>>[] = [
  { indicator: `${SYSTEM}/availability`, states: STATES },
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
      pauses:
        i % 4 === 0 ? [{ from: at(i * 18 + 0.5), to: at(i * 18 + 2) }] : [],
    })),
  },
];

/** An agreement with a second version in the middle of the month, an exclusion and a correction. */
async function setTheStage(portal: Portal) {
  const done = async (sent: ReturnType<Portal['send']>) => {
    const { status, body } = await sent;
    if (status !== 200 && status !== 201) {
      throw new Error(`${status} ${JSON.stringify(body)}`);
    }
    return body;
  };
  for (const indicator of INDICATORS) {
    await done(
      portal.send('pipeline', 'post', '/indicators', {
        body: { entityRef: SYSTEM, ...indicator },
      }),
    );
  }
  const grounds = {
    exclusionGrounds: ['third-party'],
    exclusionApproval: 'nobody',
  };
  const first = await agree(portal, { ...grounds, targets: targets() });
  const ids: Record<string, string> = Object.fromEntries(
    first.targets.map(({ name, id }: Target) => [name, id]),
  );
  for (const body of FACTS) {
    await done(portal.send('pipeline', 'post', '/measurements', { body }));
  }
  const path = `/agreements/${first.id}`;
  const { etag } = await done(
    portal.send(MANAGER, 'post', `${path}/amend`, { body: { version: 1 } }),
  );
  await done(
    portal.send(MANAGER, 'put', path, {
      body: draftOf({
        ...grounds,
        effectiveFrom: '2026-03-16',
        calendar: OFFICE_HOURS,
        targets: targets(ids).map(target => ({ ...target, noData: 'bad' })),
      }),
      headers: { 'If-Match': etag },
    }),
  );
  await done(
    portal.send('pipeline', 'post', `${path}/offer`, { body: { version: 2 } }),
  );
  const { hash } = await done(
    portal.send(MANAGER, 'get', `${path}/versions/2`),
  );
  for (const [who, party] of [
    [PROVIDER, 'provider'],
    ['user:default/tom', 'customer'],
  ] as const) {
    await done(
      portal.send(who, 'post', `${path}/sign`, {
        body: { party, version: 2, hash },
      }),
    );
  }
  await done(
    portal.send(PROVIDER, 'post', `${path}/exclusions`, {
      body: {
        from: at(102),
        to: at(110),
        ground: 'third-party',
        reason: 'The exchange was closed',
      },
    }),
  );
  await done(
    portal.send(MANAGER, 'post', '/corrections', {
      body: {
        kind: 'override',
        indicator: `${SYSTEM}/availability`,
        from: at(121),
        to: at(123),
        state: 'up',
        reason: 'It had been mended already',
      },
    }),
  );
  return ids;
}

const seconds = (instant: string) => Date.parse(instant) / 1000;

/** What the clocks in Berlin show, by Node's own tables. */
const BERLIN = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  hourCycle: 'h23',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

function isService(calendar: ServiceCalendar, instant: number): boolean {
  const told = Object.fromEntries(
    BERLIN.formatToParts(instant * 1000).map(({ type, value }) => [
      type,
      value,
    ]),
  );
  const date = `${told.year}-${told.month}-${told.day}`;
  if (calendar.holidays.includes(date)) {
    return false;
  }
  const time = `${told.hour}:${told.minute}`;
  return (
    calendar.hours === '24x7' ||
    calendar.hours.some(
      ({ days, from, to }) =>
        days.some(day => told.weekday.toLowerCase().startsWith(day)) &&
        from <= time &&
        time < to,
    )
  );
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/** Walks over the minutes of a part: all instants here are whole minutes. */
function availabilityOf(part: ExplanationPart): Ratio {
  const { calendar, exclusions, intervals, objective, noData } = part;
  const weight = 'degradedWeight' in objective ? objective.degradedWeight : 0;
  const has = (one: Span, instant: number) =>
    seconds(one.from) <= instant && instant < seconds(one.to);
  let service = 0;
  let total = 0;
  let bad = 0;
  for (let t = seconds(part.from); t < seconds(part.to); t += MINUTE) {
    const isCounted =
      isService(calendar, t) && !exclusions.some(one => has(one, t));
    if (isCounted) {
      service += MINUTE;
      const found = intervals.find(one => has(one, t));
      const isUnknown = found?.state === 'unknown';
      total += isUnknown && noData === 'exclude' ? 0 : MINUTE;
      if (found?.state === 'down' && found.treatment === 'counted') {
        bad += MINUTE;
      } else if (found?.state === 'degraded') {
        bad += MINUTE * weight;
      } else if (isUnknown && noData === 'bad') {
        bad += MINUTE;
      }
    }
  }
  expect(part.serviceSeconds).toBe(service);
  return { good: total - bad, total };
}

const sumOf = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0);

interface Treated {
  readonly treatment: string;
}

function those<T extends Treated>(
  rows: readonly T[] | null,
  ...treatments: readonly string[]
): T[] {
  return (rows ?? []).filter(({ treatment }) => treatments.includes(treatment));
}

function shares(good: number, bad: number): Ratio {
  return { good, total: good + bad };
}

/** What a part has attained, from what its explanation lists: a few lines for each kind. */
function recomputed(part: ExplanationPart): object {
  const { outages, events, values, slices, cases } = part;
  switch (part.objective.kind) {
    case 'availability':
      return availabilityOf(part);
    case 'outage-count':
      return { value: those(outages, 'counted', 'unknown-as-bad').length };
    case 'longest-outage':
      return {
        value: Math.max(
          0,
          ...those(outages, 'counted', 'began-earlier', 'unknown-as-bad').map(
            outage => outage.seconds,
          ),
        ),
      };
    case 'success-ratio': {
      const counted = those(events, 'counted');
      return {
        good: sumOf(counted.map(row => Number(row.good))),
        total: sumOf(counted.map(row => Number(row.total))),
      };
    }
    case 'mean': {
      const counted = those(values, 'counted');
      const count = sumOf(counted.map(row => row.buckets));
      const sum = sumOf(counted.map(row => Number(row.sum)));
      return { value: expect.closeTo(sum / count, 3), count };
    }
    case 'value-slices':
      return shares(
        sumOf(those(slices, 'good', 'missing-as-good').map(row => row.slices)),
        sumOf(those(slices, 'bad', 'missing-as-bad').map(row => row.slices)),
      );
    default:
      return shares(
        those(cases, 'met').length,
        those(cases, 'missed', 'open-overdue').length,
      );
  }
}

/** RFC 8785 for what is in an explanation: keys in order, numbers as ECMAScript writes them. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (value === null || typeof value !== 'object') {
    return JSON.stringify(value);
  }
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}

describe.each(ENGINES)('an explanation alone, %s', engine => {
  const databases = createDatabases();
  let ids: Readonly<Record<string, string>>;
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal({ knex: await databases.migrated(engine) });
    ids = await setTheStage(portal);
  });

  it.each(Object.keys(TARGETS))('gives the figure of %s', async name => {
    const { body } = await portal.send(
      PROVIDER,
      'get',
      `/attainment/${ids[name]}/explanation?period=${PERIOD}`,
    );
    const { attainment, parts, hash }: Explanation = body;

    expect(parts).toHaveLength(2);
    for (const part of parts) {
      expect(part.attained).toMatchObject(recomputed(part));
    }
    // Ratios of parts add up.
    const ratios = [attainment.attained, ...parts.map(part => part.attained)];
    const [whole, ...ofParts] = ratios.filter(
      (ratio): ratio is Ratio => ratio !== null && 'total' in ratio,
    );
    expect(whole).toEqual(
      whole && {
        good: sumOf(ofParts.map(({ good }) => good)),
        total: sumOf(ofParts.map(({ total }) => total)),
      },
    );
    expect(hash).toBe(
      createHash('sha256')
        .update(canonical({ attainment, parts }), 'utf8')
        .digest('hex'),
    );
  });
});
