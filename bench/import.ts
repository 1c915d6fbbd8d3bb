import { randomUUID } from 'node:crypto';
import { ResponseError } from '@backstage/errors';
import { csvOfStates, MONTH } from './import/csvOfStates';
import { pollWhile } from './import/pollWhile';
import { INDICATORS, Scene } from './import/Scene';
import type { Bench } from './support/BenchReport';
import { chosenEngines, createBenchDatabase } from './support/BenchDatabase';
import { formatSpread, spreadOf, timed } from './support/measure';
import { peakBytesWhile, residentBytes } from './support/residentMemory';

const MEGABYTE = 1024 ** 2;
const ROWS = 1_000_000;
const FEW_ROWS = 1_000;
const KILLED_ROWS = 200_000;
const MALFORMED_LINE = 700_000;
const MOST_GROWTH_MEGABYTES = 150;
const MOST_LATENCY_MILLISECONDS = 1_000;

/** One line of the table, and whether it is as it must be. */
interface Finding {
  readonly what: string;
  readonly found: string;
  readonly limit: string;
  readonly isKept: boolean;
}

function latencyOf(what: string, milliseconds: readonly number[]): Finding {
  const spread = spreadOf(milliseconds);
  return {
    what: `${what}, ms: median (least to greatest), ${milliseconds.length} times`,
    found: formatSpread(spread),
    limit: `at most ${MOST_LATENCY_MILLISECONDS}`,
    isKept: spread.greatest < MOST_LATENCY_MILLISECONDS,
  };
}

/** Memory, latencies and visibility while a million rows are stored. */
async function storeAMillion(scene: Scene): Promise<readonly Finding[]> {
  const { backend } = scene;
  const api = backend.api();
  const request = { indicator: INDICATORS.stored, stream: 'states' } as const;
  await api.importMeasurements(request, csvOfStates(FEW_ROWS));
  const before = residentBytes(backend.pid);
  const visibleBefore = await scene.downSeconds(INDICATORS.stored, MONTH);
  const id = randomUUID();

  const importing = peakBytesWhile(backend.pid, () =>
    timed(() => api.importMeasurements({ ...request, id }, csvOfStates(ROWS))),
  );
  let posted = 0;
  const [{ result, peakBytes }, figures, progress, writer] = await Promise.all([
    importing,
    pollWhile(importing, () => scene.downSeconds(INDICATORS.stored, MONTH)),
    pollWhile(importing, async () => {
      const one = await api.getImport(id).catch(() => undefined);
      return one?.state ?? 'none';
    }),
    pollWhile(importing, async () => {
      posted += 1;
      const { stored } = await api.sendMeasurements({
        indicator: INDICATORS.other,
        states: [
          {
            id: `POSTED-${posted}`,
            state: 'down',
            from: '2026-01-01T00:00:00Z',
            to: '2026-01-01T00:01:00Z',
          },
        ],
      });
      return stored;
    }),
  ]);
  const visibleAfter = await scene.downSeconds(INDICATORS.stored, MONTH);
  const growth = (peakBytes - before) / MEGABYTE;
  const { stored, unchanged } = result.result;
  return [
    {
      what: 'memory grows by MB at most',
      found: growth.toFixed(0),
      limit: `less than ${MOST_GROWTH_MEGABYTES}`,
      isKept: growth < MOST_GROWTH_MEGABYTES,
    },
    {
      what: 'rows a second',
      found: (ROWS / (result.milliseconds / 1000)).toFixed(0),
      limit: '',
      isKept: true,
    },
    {
      what: 'rows stored, rows that were there',
      found: `${stored}, ${unchanged}`,
      limit: `${ROWS - FEW_ROWS}, ${FEW_ROWS}`,
      isKept: stored === ROWS - FEW_ROWS && unchanged === FEW_ROWS,
    },
    latencyOf('a month of the same indicator', figures.milliseconds),
    latencyOf('how far the import is', progress.milliseconds),
    latencyOf('writing to another indicator', writer.milliseconds),
    {
      what: 'figures that a reader saw',
      found: figures.answers.join(', '),
      limit: `${visibleBefore}, then ${visibleAfter}`,
      isKept: figures.answers.every(
        answer => answer === visibleBefore || answer === visibleAfter,
      ),
    },
  ];
}

/** A file that is refused for one line. */
async function refuseMalformed(scene: Scene): Promise<readonly Finding[]> {
  const refusal: unknown = await scene.backend
    .api()
    .importMeasurements(
      { indicator: INDICATORS.malformed, stream: 'states' },
      csvOfStates(MALFORMED_LINE + FEW_ROWS, { malformedLine: MALFORMED_LINE }),
    )
    .then(
      () => undefined,
      error => error,
    );
  await scene.backend.stop();
  const { facts, staged } = await scene.rowsLeft(INDICATORS.malformed);
  await scene.restart();
  const message = ResponseError.is(refusal)
    ? refusal.body.error.message
    : String(refusal);
  return [
    {
      what: 'a malformed line is named',
      found: message,
      limit: `line ${MALFORMED_LINE}`,
      isKept: message.startsWith(`line ${MALFORMED_LINE}: `),
    },
    {
      what: 'rows stored and staged of it',
      found: `${facts}, ${staged}`,
      limit: '0, 0',
      isKept: facts === 0 && staged === 0,
    },
  ];
}

/** The backend dies in the middle, and starts again. */
async function kill(
  scene: Scene,
  when: 'staging' | 'storing',
): Promise<readonly Finding[]> {
  const indicator =
    when === 'staging'
      ? INDICATORS.killedWhileStaging
      : INDICATORS.killedWhileStoring;
  const id = randomUUID();
  const sending = scene.backend
    .api()
    .importMeasurements(
      { indicator, stream: 'states', id },
      csvOfStates(KILLED_ROWS),
    )
    .catch(() => undefined);
  const killed = await scene.awaitImport(
    id,
    ({ state, rowsRead, rowsStored }) =>
      state === when &&
      (when === 'staging' ? rowsRead : rowsStored) > KILLED_ROWS / 5,
  );
  await scene.backend.kill();
  await sending;
  const left = await scene.rowsLeft(indicator);
  await scene.restart();
  const visible =
    when === 'storing' ? await scene.downSeconds(indicator, MONTH) : 0;
  const whole =
    when === 'storing' ? await scene.downSeconds(INDICATORS.stored, MONTH) : 0;
  const { milliseconds, result: ended } = await timed(async () => {
    const one = await scene.awaitImport(
      id,
      ({ finishedAt }) => finishedAt !== null,
    );
    await scene.awaitNothingStaged();
    return one;
  });
  await scene.backend.stop();
  const { facts, staged } = await scene.rowsLeft(indicator);
  await scene.restart();
  const isWhole = when === 'storing';
  return [
    {
      what: `killed while ${when}, after ${
        isWhole ? killed.rowsStored : killed.rowsRead
      } rows: facts and staged rows left`,
      found: `${left.facts}, ${left.staged}`,
      limit: '',
      isKept: true,
    },
    {
      what: 'outage seconds of a month right after the next start',
      found: String(visible),
      limit: String(whole),
      isKept: visible === whole,
    },
    {
      what: 'after the next start: state, facts, staged rows',
      found: `${ended.state}, ${facts}, ${staged}`,
      limit: isWhole ? `done, ${KILLED_ROWS}, 0` : 'failed, 0, 0',
      isKept:
        ended.state === (isWhole ? 'done' : 'failed') &&
        facts === (isWhole ? KILLED_ROWS : 0) &&
        staged === 0,
    },
    {
      what: 'brought to an end after s',
      found: (milliseconds / 1000).toFixed(1),
      limit: '',
      isKept: true,
    },
  ];
}

const killWhileStaging = (scene: Scene) => kill(scene, 'staging');
const killWhileStoring = (scene: Scene) => kill(scene, 'storing');

/** A CSV file of a million rows: memory, others meanwhile, refusals and crashes. */
export const bench: Bench = async () => {
  const tables = [];
  const missed: string[] = [];
  for (const engine of chosenEngines()) {
    const database = await createBenchDatabase(engine);
    try {
      const scene = await Scene.start(database);
      const findings: Finding[] = [];
      for (const part of [
        storeAMillion,
        refuseMalformed,
        killWhileStaging,
        killWhileStoring,
      ]) {
        process.stdout.write(`${engine}: ${part.name} …\n`);
        const found = await part(scene);
        found.forEach(({ what, found: figure }) =>
          process.stdout.write(`  ${what}: ${figure}\n`),
        );
        findings.push(...found);
      }
      await scene.backend.stop();
      tables.push({
        columns: [engine, 'found', 'limit'],
        rows: findings.map(({ what, found, limit }) => [what, found, limit]),
      });
      missed.push(
        ...findings
          .filter(({ isKept }) => !isKept)
          .map(({ what, found }) => `${engine}: ${what}: ${found}`),
      );
    } finally {
      await database.remove();
    }
  }
  return {
    about: `A CSV file of ${ROWS} states is imported while others read and write, each again 250 ms after its answer. The backend has a heap limit of 1 GB, as docs/operating.md recommends; without one V8 leaves more behind for longer.`,
    tables,
    missed,
  };
};
