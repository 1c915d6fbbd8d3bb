import {
  dayOf,
  type Interval,
} from '@service-levels/backstage-plugin-sla-common';
import type { JudgedIndicator } from '../../indicators/IndicatorsStore';
import { bucketsFrom, concerning, type IndicatorFacts } from '../Evidence';
import { wholeFrom } from '../../indicators/openDays';
import type { TargetInForce } from '../JudgedTarget';
import { exclusionsOf } from '../exclusionsOf';
import { judgesWholeOutages, outagesReaching } from '../outagesReaching';
import { factsOf, readFacts } from '../readFacts';
import { ServiceTimes } from '../ServiceTimes';
import { sumPieces } from '../sumPieces';
import type { DaysToJudge } from './daysToJudge';
import type { JudgedDay, LockedIndicator } from './JudgedDaysStore';
import {
  cutAtMidnights,
  daysIn,
  daysReached,
  spanOfDays,
  toRanges,
} from './localDays';

interface Options {
  readonly locked: LockedIndicator;
  readonly indicator: JudgedIndicator;
  /** Epoch seconds. */
  readonly now: number;
}

/** What of the facts of an indicator has been read. */
interface Known {
  readonly window: Interval;
  readonly facts: IndicatorFacts;
}

function hull(spans: readonly Interval[]): Interval {
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}

/** From the first to the last of some days, as instants. */
function spanOf(days: readonly number[], inForce: TargetInForce): Interval {
  const { timeZone } = inForce.version.terms;
  const first = Math.min(...days);
  return spanOfDays({ first, next: Math.max(...days) + 1 }, timeZone);
}

/** The days to judge; where whole outages count, with those that these may reach from. */
function daysAround({
  days,
  changed,
  inForce,
}: DaysToJudge): readonly number[] {
  return judgesWholeOutages(inForce.target.objective)
    ? [...days, ...changed]
    : days;
}

/** The days to judge, and those that an outage reaches from there. */
function withOutages(
  target: DaysToJudge,
  facts: IndicatorFacts,
  asOf: number,
): readonly number[] {
  const { days, judged, inForce } = target;
  const { timeZone } = inForce.version.terms;
  const span = spanOf(daysAround(target), inForce);
  const reached = outagesReaching(inForce, facts, { span, asOf })
    .flatMap(outage => daysIn(daysReached(outage, timeZone)))
    .filter(day => day >= judged.first && day < judged.next);
  return [...days, ...reached];
}

/** As far as facts must be known to judge days: to the whole of every outage that touches them. */
function neededFor(
  target: DaysToJudge,
  facts: IndicatorFacts,
  asOf: number,
): Interval {
  const { inForce } = target;
  const days = [...daysAround(target), ...withOutages(target, facts, asOf)];
  const span = spanOf(days, inForce);
  return hull([span, ...outagesReaching(inForce, facts, { span, asOf })]);
}

/** Reads on until every outage that touches the days is known whole. */
async function readWhole(
  targets: readonly DaysToJudge[],
  { locked, indicator, now }: Options,
): Promise<Known> {
  let window = hull(
    targets.map(target => spanOf(daysAround(target), target.inForce)),
  );
  for (;;) {
    const found = await readFacts(locked.source, [indicator], window);
    const facts = factsOf(indicator, found);
    const needed = hull([
      window,
      ...targets.map(target => neededFor(target, facts, now)),
    ]);
    if (needed.from === window.from && needed.to === window.to) {
      return { window, facts };
    }
    window = needed;
  }
}

/** Judges days of targets that are measured by one indicator, and stores them. */
export async function judgeWindow(
  targets: readonly DaysToJudge[],
  options: Options,
): Promise<void> {
  const { locked, indicator, now } = options;
  const active = targets.filter(target => daysAround(target).length > 0);
  if (active.length === 0) {
    return;
  }
  const { window, facts } = await readWhole(active, options);
  const service = ServiceTimes.create();
  const counted = await locked.counted({
    ...window,
    agreements: [...new Set(active.map(({ agreement }) => agreement))],
  });
  for (const target of active) {
    const { agreement, inForce, progress, judged } = target;
    const { targetId } = progress;
    const exclusions = exclusionsOf({ targetId, agreement, inForce }, counted);
    const { timeZone } = inForce.version.terms;
    const rows = toRanges(withOutages(target, facts, now)).flatMap(range => {
      const pieces = cutAtMidnights(spanOfDays(range, timeZone), timeZone);
      return sumPieces(inForce, pieces, {
        // From sums of an hour nothing is judged (ADR 19).
        facts: bucketsFrom(
          wholeFrom(indicator, timeZone),
          concerning(inForce, facts),
        ),
        bucketSeconds: indicator.bucketSeconds,
        exclusions,
        window,
        service,
        asOf: now,
      }).map(
        (sums, i): JudgedDay => ({
          day: dayOf(pieces[i].from, timeZone),
          ...sums,
        }),
      );
    });
    await locked.write(progress.key, rows);
    if (judged.next > progress.judgedUntil) {
      await locked.advance(progress.key, judged.next);
    }
  }
}
