import {
  formatInstant,
  isRatio,
  lastPeriods,
  type AgreementDraftInput,
  type AgreementPreview,
  type PreviewRequestInput,
  type SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { BenchBackend } from './support/BenchBackend';
import {
  chosenEngines,
  createBenchDatabase,
  type BenchDatabase,
} from './support/BenchDatabase';
import type { Bench } from './support/BenchReport';
import { entityOf } from './support/entityOf';
import { formatSpread, spreadOf, timed } from './support/measure';
import { READS_OFTEN, READS_SELDOM } from './support/schedules';
import { agreeAll } from './support/stage';
import { writeCatalog } from './support/writeCatalog';

const WARM_UP = 3;
const TIMES = 15;
const LIMIT_MILLISECONDS = 1000;
const MINUTE = 60;
const BATCH = 10_000;
const GOOD = 59;
const TOTAL = 60;
const ZONE = 'Europe/Berlin';
const MONTHS = 12;

const TEAM = 'group:default/operations';
const CUSTOMER = 'customer:default/company';
const SYSTEM = 'system:default/payments';
const INDICATOR = `${SYSTEM}/requests`;

/** Epoch seconds; nothing depends on when the bench runs. */
const AS_OF = Date.parse('2026-07-01T00:00:00+02:00') / 1000 - MINUTE;

const months = lastPeriods({
  kind: 'month',
  count: MONTHS,
  instant: AS_OF,
  timeZone: ZONE,
});
const BEGIN = months[0].from;
const BUCKETS = (AS_OF - BEGIN) / MINUTE;

const catalogFile = writeCatalog([
  entityOf(TEAM, { type: 'team', children: [] }),
  entityOf(CUSTOMER, { type: 'internal' }),
  entityOf(SYSTEM, { owner: TEAM }),
]);

const OFFICE = {
  hours: [
    {
      days: ['mon' as const, 'tue' as const, 'wed' as const, 'thu' as const],
      from: '07:00',
      to: '20:00',
    },
  ],
};

const RATIO = { kind: 'success-ratio' as const, atLeast: 99 };
const SLICES = {
  kind: 'value-slices' as const,
  slice: { op: 'gte' as const, value: 0.98 },
  atLeast: 99,
};

type Objective = AgreementDraftInput['targets'][number]['objective'];

function draftOf(
  objective: Objective,
  calendar: AgreementDraftInput['calendar'] = '24x7',
): AgreementDraftInput {
  return {
    type: 'sla',
    title: 'Payments',
    provider: TEAM,
    customer: CUSTOMER,
    entities: [SYSTEM],
    timeZone: ZONE,
    calendar,
    effectiveFrom: '2025-01-01',
    targets: [
      { name: 'Requests', indicator: INDICATOR, objective, period: 'month' },
    ],
  };
}

/** A year of events of each minute, and an agreement on them that both have signed. */
async function setTheStage(database: BenchDatabase): Promise<void> {
  const backend = await BenchBackend.start({
    database,
    catalogFile,
    variables: READS_OFTEN,
  });
  try {
    const api = backend.api();
    await backend.awaitEntities([SYSTEM]);
    await api.createIndicator({
      entityRef: SYSTEM,
      name: 'requests',
      stream: 'counts',
    });
    for (let first = 0; first < BUCKETS; first += BATCH) {
      const length = Math.min(BATCH, BUCKETS - first);
      await api.sendMeasurements({
        indicator: INDICATOR,
        counts: Array.from({ length }, (_, i) => ({
          start: formatInstant(BEGIN + (first + i) * MINUTE),
          seconds: MINUTE,
          good: GOOD,
          total: TOTAL,
        })),
      });
    }
    await agreeAll(api, [draftOf(RATIO)]);
    // Judges the days of the version in force.
    await api.getAttainment({ periods: MONTHS });
  } finally {
    await backend.stop();
  }
}

/** Each month that is over holds all of its minutes. */
function requireRight(
  { items: [{ periods }] }: AgreementPreview,
  expected: (month: { readonly from: number; readonly to: number }) => number,
): void {
  const wrong = (periods ?? []).slice(0, -1).filter(({ proposed }, i) => {
    const attained = proposed?.attained;
    return (
      !attained || !isRatio(attained) || attained.total !== expected(months[i])
    );
  });
  if (periods?.length !== MONTHS || wrong.length > 0) {
    throw new Error(`A wrong answer: ${JSON.stringify(wrong[0])}`);
  }
}

interface Case {
  readonly what: string;
  readonly request: PreviewRequestInput;
  /** Of a month; undefined where only part of it is service time. */
  readonly expected?: Parameters<typeof requireRight>[1];
  readonly limit?: number;
}

function casesOf(agreementId: string, targetId: string): readonly Case[] {
  const asOf = formatInstant(AS_OF);
  const events = ({ from, to }: { from: number; to: number }) =>
    ((to - from) / MINUTE) * TOTAL;
  const inForce = draftOf(RATIO, OFFICE);
  return [
    {
      what: 'ratio of events, a new agreement',
      request: { draft: draftOf(RATIO), asOf },
      expected: events,
      limit: LIMIT_MILLISECONDS,
    },
    {
      what: 'ratio of events in office hours, beside the version in force',
      request: {
        draft: {
          ...inForce,
          targets: inForce.targets.map(target => ({ ...target, id: targetId })),
        },
        agreementId,
        asOf,
      },
      limit: LIMIT_MILLISECONDS,
    },
    {
      what: 'slices of five minutes',
      request: { draft: draftOf({ ...SLICES, sliceSeconds: 300 }), asOf },
      expected: ({ from, to }) => (to - from) / 300,
      limit: LIMIT_MILLISECONDS,
    },
    {
      what: 'slices of a minute, as wide as the buckets',
      request: { draft: draftOf({ ...SLICES, sliceSeconds: null }), asOf },
      expected: ({ from, to }) => (to - from) / MINUTE,
    },
  ];
}

async function measure(
  api: SlaApi,
  { request, expected }: Case,
): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + TIMES; i++) {
    const { result, milliseconds } = await timed(() =>
      api.previewAgreement(request),
    );
    if (expected !== undefined) {
      requireRight(result, expected);
    }
    if (i >= WARM_UP) {
      times.push(milliseconds);
    }
  }
  return times;
}

/** What previewing a target over a year of counts of each minute costs. */
export const bench: Bench = async () => {
  const rows: string[][] = [];
  const missed: string[] = [];
  for (const engine of chosenEngines()) {
    const database = await createBenchDatabase(engine);
    try {
      await setTheStage(database);
      const backend = await BenchBackend.start({
        database,
        catalogFile,
        variables: READS_SELDOM,
      });
      try {
        const api = backend.api();
        const [agreement] = (await api.getAgreements({})).items;
        for (const one of casesOf(agreement.id, agreement.targets[0].id)) {
          const spread = spreadOf(await measure(api, one));
          rows.push([
            engine,
            one.what,
            formatSpread(spread),
            one.limit === undefined ? '–' : String(one.limit),
          ]);
          if (one.limit !== undefined && spread.median > one.limit) {
            missed.push(
              `On ${engine} the preview of ${
                one.what
              } takes ${spread.median.toFixed(0)} ms, more than ${
                one.limit
              } ms`,
            );
          }
        }
      } finally {
        await backend.stop();
      }
    } finally {
      await database.remove();
    }
  }
  return {
    about: `\`POST /agreements/preview\` of a draft with one target, over HTTP: twelve months of counts of each minute (${BUCKETS} buckets), ${TIMES} times after ${WARM_UP} of warm-up. Buckets are added up by the database as far as no hours, day or exclusion tells them apart; slices as wide as the buckets are judged one by one. What each month that is over was made of is looked at each time. Milliseconds: median (least to greatest).`,
    tables: [{ columns: ['database', 'what', 'ms', 'limit'], rows }],
    missed,
  };
};
