import { concerning, type IndicatorFacts } from '../../attainment/Evidence';
import type { FactsSource } from '../../attainment/FactsSource';
import { factsOf, readFacts } from '../../attainment/readFacts';
import { beginOfWindow, serviceOf } from '../../attainment/serviceWindows';
import { grouped } from '../../collections/grouped';
import type { PlannedWork } from './plannedWork';
import type { WatchedTarget } from './WatchedTarget';

const MINUTE = 60;
const DAY = 86_400;
/** Where people are not told of missing data, this is how long the rest waits for them. */
const FROZEN_AFTER_MINUTES = 15;

interface Options {
  readonly source: FactsSource;
  readonly work: Pick<PlannedWork, 'endedAt'>;
  /** Epoch seconds. */
  readonly now: number;
}

/** A target whose data are waited for, from an instant on. */
interface Awaited {
  readonly target: WatchedTarget;
  readonly since: number;
}

/** Whether data come in by themselves: where nothing reported means up, and of cases, silence is no sign. */
function isAwaited({ part: { indicator } }: WatchedTarget): boolean {
  return (
    indicator.stream !== 'cases' &&
    !(indicator.stream === 'states' && indicator.whereNothingReported === 'up')
  );
}

/** How long nothing may come; a bucket comes when it is over. */
function graceOf({ part, alerting }: WatchedTarget): number {
  const minutes = alerting.noDataMinutes ?? FROZEN_AFTER_MINUTES;
  return minutes * MINUTE + (part.indicator.bucketSeconds ?? 0);
}

function isSomethingKnown(facts: IndicatorFacts, since: number): boolean {
  return facts.stream === 'states'
    ? facts.facts.some(
        ({ state, to }) => state !== 'unknown' && (to === null || to > since),
      )
    : facts.facts.length > 0;
}

/** Those of the targets of which nothing is known since an instant of each; read at once where that is the same. */
async function silentSince(
  awaited: readonly Awaited[],
  { source, now }: Pick<Options, 'source' | 'now'>,
): Promise<readonly WatchedTarget[]> {
  const silent: WatchedTarget[] = [];
  for (const those of grouped(awaited, one => `${one.since}`).values()) {
    const [{ since }] = those;
    const facts = await readFacts(
      source,
      those.map(({ target }) => target.part.indicator),
      { from: since, to: now },
    );
    silent.push(
      ...those
        .map(({ target }) => target)
        .filter(
          ({ part }) =>
            !isSomethingKnown(
              concerning(part.inForce, factsOf(part.indicator, facts)),
              since,
            ),
        ),
    );
  }
  return silent;
}

/** Since when a target would have to be silent in service time; undefined where its service has not been open for so long. */
function silenceBegins(target: WatchedTarget, now: number): number | undefined {
  const grace = graceOf(target);
  const begin = beginOfWindow(target.part, grace, now);
  return serviceOf(target.part, begin, now).seconds < grace ? undefined : begin;
}

/**
 * Since when something must have been heard so that it can have stopped: a day
 * earlier, and a day of service, as a month may begin with a weekend.
 */
function heardSince(target: WatchedTarget, now: number): number {
  const seconds = graceOf(target) + DAY;
  return Math.min(now - seconds, beginOfWindow(target.part, seconds, now));
}

/** What is missing of a target. */
export interface Missing {
  /**
   * Whether something came in before, and could since: where nothing ever
   * does, it has not stopped; while work was planned, nothing had to come.
   */
  readonly hasStopped: boolean;
}

/**
 * The targets of which no data came for so many minutes of service time that
 * it is told. It first looks at the clock alone, which costs one statement for
 * each stream and leaves over few.
 *
 * @returns what is missing, by the id of the target
 */
export async function missingData(
  targets: readonly WatchedTarget[],
  options: Options,
): Promise<ReadonlyMap<string, Missing>> {
  const { now, work } = options;
  const quiet = await silentSince(
    targets
      .filter(isAwaited)
      .map(target => ({ target, since: now - graceOf(target) })),
    options,
  );
  const longQuiet = quiet.flatMap((target): Awaited[] => {
    const since = silenceBegins(target, now);
    return since === undefined ? [] : [{ target, since }];
  });
  const silent = await silentSince(longQuiet, options);
  const disturbed = new Set(
    longQuiet
      .filter(
        ({ target, since }) =>
          (work.endedAt.get(target.of.targetId) ?? since) > since,
      )
      .map(({ target }) => target),
  );
  // Of a period that has just begun nothing may be known yet.
  const neverHeard = new Set(
    await silentSince(
      silent
        .filter(({ isKnown }) => !isKnown)
        .map(target => ({ target, since: heardSince(target, now) })),
      options,
    ),
  );
  return new Map(
    silent.map(target => [
      target.of.targetId,
      { hasStopped: !neverHeard.has(target) && !disturbed.has(target) },
    ]),
  );
}
