import {
  formatInstant,
  lastPeriods,
  type AgreementDraftInput,
  type Report,
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
import { agreeAll, measureAll } from './support/stage';
import { until } from './support/until';
import { writeCatalog } from './support/writeCatalog';

/** A number on the command line takes fewer. */
const REPORTS = Number(process.argv.find(word => /^\d+$/.test(word)) ?? 200);
const TARGETS = 5;
const MONTHS = 12;
const LIMIT = 3;
const WARM_UP = 3;
const PAIRS = Math.min(15, REPORTS);
const ZONE = 'Europe/Berlin';
const DAY = 24 * 3600;

const TEAM = 'group:default/operations';
const CUSTOMER = 'customer:default/company';

const range = (length: number) => Array.from({ length }, (_, i) => i);
const systemRef = (i: number) => `system:default/system-${i}`;
const measured = range(REPORTS * TARGETS).map(systemRef);

/** Those that are over; the last one is reported. */
const months = lastPeriods({
  kind: 'month',
  count: MONTHS + 1,
  instant: Math.floor(Date.now() / 1000),
  timeZone: ZONE,
}).slice(0, -1);
const [first] = months;
const last = months[months.length - 1];

const catalogFile = writeCatalog([
  entityOf(TEAM, { type: 'team', children: [] }),
  entityOf(CUSTOMER, { type: 'internal' }),
  ...measured.map(ref => entityOf(ref, { owner: TEAM })),
]);

/** An outage of a minute in each month, which misses nothing. */
function factsOf() {
  return months.map(({ from, label }) => ({
    id: `INC-${label}`,
    state: 'down' as const,
    from: from + 5 * DAY,
    to: from + 5 * DAY + 60,
    customer: null,
    note: null,
    publicNote: null,
    cause: null,
  }));
}

const agreements = range(REPORTS).map((i): AgreementDraftInput => {
  const entities = range(TARGETS).map(nth => systemRef(i * TARGETS + nth));
  return {
    type: 'sla',
    title: `Agreement ${i}`,
    provider: TEAM,
    customer: CUSTOMER,
    entities,
    timeZone: ZONE,
    calendar: '24x7',
    effectiveFrom: formatInstant(first.from + DAY).slice(0, 10),
    targets: entities.map((ref, nth) => ({
      name: `Target ${nth}`,
      indicator: `${ref}/availability`,
      objective: { kind: 'availability', atLeast: 99 },
      period: 'month',
    })),
  };
});

async function agreementIdsOf(api: SlaApi): Promise<readonly string[]> {
  const { items } = await api.getAgreements({ limit: 500 });
  return items.map(({ id }) => id);
}

async function setTheStage(database: BenchDatabase): Promise<void> {
  const backend = await BenchBackend.start({
    database,
    catalogFile,
    variables: READS_OFTEN,
  });
  try {
    const api = backend.api();
    await backend.awaitEntities(measured);
    await measureAll(api, measured, factsOf);
    await agreeAll(api, agreements);
    // Judges the days of all of them.
    let cursor: string | undefined;
    do {
      const page = await api.getAttainment({
        periods: MONTHS,
        limit: 500,
        cursor,
      });
      cursor = page.nextCursor;
    } while (cursor !== undefined);
  } finally {
    await backend.stop();
  }
}

function requireRight(report: Report): void {
  const targets = report.content.agreements.flatMap(one => one.targets);
  const wrong = targets.find(
    ({ attainment, trend }) =>
      attainment.status !== 'met' || trend.length !== MONTHS,
  );
  if (targets.length !== TARGETS || wrong !== undefined) {
    throw new Error(`A wrong answer: ${JSON.stringify(wrong ?? report)}`);
  }
}

/** What a report says, composed anew, against the figures that are in it; without the files. */
async function compare(api: SlaApi, reports: readonly Report[]) {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let pair = 0; pair < WARM_UP + PAIRS; pair++) {
    const { id, agreementId } = reports[pair % reports.length];
    const composed = await timed(() => api.getReport(id));
    const figures = await timed(() =>
      api.getAttainment({
        agreementId: agreementId ?? '',
        periods: MONTHS + 1,
      }),
    );
    requireRight(composed.result);
    if (figures.result.items.length !== TARGETS * (MONTHS + 1)) {
      throw new Error('A wrong answer: not all figures');
    }
    if (pair >= WARM_UP) {
      ours.push(composed.milliseconds);
      theirs.push(figures.milliseconds);
    }
  }
  return { ours, theirs };
}

/** From the request until all are published. */
async function publishAll(
  api: SlaApi,
  reports: readonly Report[],
): Promise<number> {
  const { milliseconds } = await timed(async () => {
    const { id } = await api.publishReports({
      reports: reports.map(one => ({ id: one.id, revision: 1 })),
    });
    await until(
      'all are published',
      async () => (await api.getPublication(id)).state === 'done',
    );
    const { published, failed } = await api.getPublication(id);
    if (published !== reports.length) {
      throw new Error(`Not all were published: ${JSON.stringify(failed[0])}`);
    }
  });
  return milliseconds;
}

/** What a month end costs. */
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
        const reports: Report[] = [];
        for (const agreementId of await agreementIdsOf(api)) {
          reports.push(
            await api.createReport({ agreementId, period: last.label }),
          );
        }
        const { ours, theirs } = await compare(api, reports);
        const ratios = spreadOf(ours.map((time, i) => time / theirs[i]));
        const all = await publishAll(api, reports);
        rows.push([
          engine,
          formatSpread(spreadOf(ours)),
          formatSpread(spreadOf(theirs)),
          formatSpread(ratios, 2),
          String(LIMIT),
          (all / 1000).toFixed(1),
          (all / reports.length).toFixed(0),
        ]);
        if (ratios.median > LIMIT) {
          missed.push(
            `On ${engine} a report takes ${ratios.median.toFixed(
              2,
            )} times as long as its figures, more than ${LIMIT} times`,
          );
        }
      } finally {
        await backend.stop();
      }
    } finally {
      await database.remove();
    }
  }
  return {
    about: `${REPORTS} reports of the last month, each about an agreement with ${TARGETS} targets and ${MONTHS} months of figures. What a draft says, \`GET /reports/{id}\`, against \`GET /attainment?agreementId=…&periods=${
      MONTHS + 1
    }\`, over HTTP (${PAIRS} alternating pairs after ${WARM_UP} of warm-up); then all of them published by one \`POST /reports/publications\`, with PDF, XLSX, CSV and JSON of each, until the progress says that it is done, with up to twenty seconds after a start until the job begins. Milliseconds and ratio: median (least to greatest).`,
    tables: [
      {
        columns: [
          'database',
          'a draft ms',
          'its figures ms',
          'ratio',
          'limit',
          'publishing all s',
          'each ms',
        ],
        rows,
      },
    ],
    missed,
  };
};
