import {
  formatInstant,
  type Interval,
} from '@service-levels/backstage-plugin-sla-common';
import { InvalidInputError } from '../errors';
import type { IndicatorFacts } from './Evidence';
import { hullOf } from './exclusionsOf';
import { outagesReaching } from './outagesReaching';
import type { FactsSource } from './FactsSource';
import { readFacts } from './readFacts';
import { liveFrom, storedAndLive, type StoredAndLive } from './storedAndLive';
import type { TargetPart } from './TargetPart';

/** What of a part is judged from facts, with these facts. */
export interface LivePart {
  readonly part: TargetPart;
  readonly cut: StoredAndLive;
  /** All facts that reach into it were read; undefined where all days are stored. */
  readonly window: Interval | undefined;
  readonly facts: IndicatorFacts | undefined;
}

interface Options {
  readonly source: FactsSource;
  /** Epoch seconds: nothing after it is known yet. */
  readonly asOf: number;
  /** Epoch seconds. */
  readonly now: number;
  /** Whether no day of them can be stored, as of terms that are only proposed. */
  readonly isUnstored?: boolean;
}

/** Customers whose facts any of the parts counts; undefined where one counts everybody's. */
function customersOf(
  parts: readonly TargetPart[],
): ReadonlySet<string> | undefined {
  return parts.every(({ inForce }) => inForce.version.terms.type === 'sla')
    ? new Set(parts.flatMap(({ inForce }) => inForce.version.concerns ?? []))
    : undefined;
}

/** Reads the facts of parts, those with the same window in one statement for each stream. */
async function withFacts(
  parts: readonly LivePart[],
  source: FactsSource,
): Promise<LivePart[]> {
  const byWindow = new Map<string, LivePart[]>();
  for (const live of parts) {
    const key = live.window ? `${live.window.from} ${live.window.to}` : '';
    const group = byWindow.get(key) ?? [];
    group.push(live);
    byWindow.set(key, group);
  }
  const read: LivePart[] = [];
  for (const group of byWindow.values()) {
    const [{ window }] = group;
    const those = group.map(({ part }) => part);
    const found =
      window &&
      (await readFacts(
        source,
        those.map(({ indicator }) => indicator),
        { ...window, customers: customersOf(those) },
      ));
    group.forEach(live =>
      read.push({ ...live, facts: found?.get(live.part.indicator.key) }),
    );
  }
  return read;
}

/**
 * What is not stored is judged from facts, and buckets are not kept for good.
 *
 * @throws InputError - where an edge of the span is no local midnight of long ago
 */
function requireKept(
  { indicator: { reducedUntil } }: TargetPart,
  { live }: StoredAndLive,
): void {
  if (reducedUntil !== null && live.some(({ from }) => from < reducedUntil)) {
    throw InvalidInputError.of(
      'from',
      `must be a local midnight, as to and asOf: before ${formatInstant(
        reducedUntil,
      )} only whole days are known`,
    );
  }
}

/** Reaches as far as the outages do that touch what is judged; the same where that is known already. */
function reachingOutages(live: LivePart, asOf: number): LivePart {
  const { part, window, facts } = live;
  if (window === undefined || facts === undefined) {
    return live;
  }
  const outages = outagesReaching(part.inForce, facts, { span: window, asOf });
  const needed = hullOf([window, ...outages]) ?? window;
  if (needed.from === window.from && needed.to === window.to) {
    return live;
  }
  const cut = liveFrom(live.cut, needed.from, part);
  return {
    part,
    cut,
    window: hullOf([needed, ...cut.live]),
    facts: undefined,
  };
}

/** Parts without their facts yet, before it is known how far outages reach. */
export function cutParts(
  parts: readonly TargetPart[],
  known: Pick<Options, 'asOf' | 'now' | 'isUnstored'>,
): LivePart[] {
  return parts.map(part => {
    const cut = storedAndLive(part, known);
    requireKept(part, cut);
    return { part, cut, window: hullOf(cut.live), facts: undefined };
  });
}

/**
 * Reads the facts that parts are judged on beside their stored days: of the
 * running day, of what is cut off at the edges of a span, and of the days in
 * which an outage began that goes on there, which are then cut off from the
 * stored ones. The order is not kept.
 */
export async function readLive(
  parts: readonly LivePart[],
  { source, asOf }: Pick<Options, 'source' | 'asOf'>,
): Promise<LivePart[]> {
  const whole: LivePart[] = [];
  let open = parts;
  while (open.length > 0) {
    const read = await withFacts(open, source);
    const reaching = read.map(live => reachingOutages(live, asOf));
    whole.push(...read.filter((live, i) => reaching[i] === live));
    open = reaching.filter((live, i) => live !== read[i]);
  }
  return whole;
}
