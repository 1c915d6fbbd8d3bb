import { dayOf, startOfDay } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../../agreements/AgreementsStore';
import type { StoredAgreement } from '../../agreements/StoredAgreement';
import type {
  IndicatorsStore,
  JudgedIndicator,
} from '../../indicators/IndicatorsStore';
import { firstFreeOf } from '../../indicators/openDays';
import { toJudgedTarget, type TargetInForce } from '../JudgedTarget';
import { daysOver, daysToJudge } from './daysToJudge';
import { judgeWindow } from './judgeWindow';
import {
  keyOfStated,
  type JudgedDaysStore,
  type LockedIndicator,
  type Progress,
  type StatedTarget,
} from './JudgedDaysStore';

/** So many days are judged in one transaction; writers of the indicator wait meanwhile. */
const DAYS_AT_ONCE = 31;

/** Fewer where buckets are narrow: a month of minutes takes tens of megabytes. */
const BUCKETS_AT_ONCE = 15_000;

const SECONDS_PER_DAY = 86_400;

function daysAtOnce({ bucketSeconds }: JudgedIndicator): number {
  const days =
    ((bucketSeconds ?? SECONDS_PER_DAY) * BUCKETS_AT_ONCE) / SECONDS_PER_DAY;
  return Math.max(1, Math.min(DAYS_AT_ONCE, Math.floor(days)));
}

interface Options {
  readonly store: JudgedDaysStore;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly indicators: Pick<IndicatorsStore, 'judgedByRefs'>;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** A target as a version states it, with what that version says and from when to when it holds. */
interface Stated extends Held {
  readonly key: StatedTarget;
}

/** What a version says of a target, and whose it is. */
interface Held {
  readonly agreement: StoredAgreement;
  readonly inForce: TargetInForce;
}

/** What is measured by one indicator. */
interface Measured {
  readonly indicator: JudgedIndicator;
  readonly stated: readonly Stated[];
}

/** How far each target is judged; of one that was not begun, from its first day on. */
async function begin(
  locked: LockedIndicator,
  stated: readonly Stated[],
  now: number,
): Promise<(Held & { progress: Progress })[]> {
  const begun = new Map(
    (await locked.progress()).map(progress => [
      keyOfStated(progress),
      progress,
    ]),
  );
  const targets = [];
  for (const { key, agreement, inForce } of stated) {
    const progress =
      begun.get(keyOfStated(key)) ??
      (await locked.begin(key, daysOver(inForce, now).first));
    targets.push({ progress, agreement, inForce });
  }
  return targets;
}

/** Whether a day of a target is left to judge that begins before an instant. */
function needs(
  { inForce, progress: { judgedUntil } }: Held & { progress: Progress },
  before: number,
  now: number,
): boolean {
  return (
    judgedUntil < daysOver(inForce, now).next &&
    startOfDay(judgedUntil, inForce.version.terms.timeZone) < before
  );
}

/**
 * Whether an edge of a version cuts a day, since the next is in another zone.
 * Then periods before are cut in the later zone, and days at their edges are
 * judged from facts each time.
 */
function cutsDays({ inForce: { span, version } }: Held, before: number) {
  const { timeZone } = version.terms;
  return [span.from, span.to]
    .filter(edge => edge < before)
    .some(edge => startOfDay(dayOf(edge, timeZone), timeZone) !== edge);
}

/** An indicator as it is now that nobody else reduces its buckets: it was read before. */
function asLocked(
  { reducedUntil }: LockedIndicator,
  indicator: JudgedIndicator,
): JudgedIndicator {
  return { ...indicator, reducedUntil };
}

/** Judges days once they are over, and again where they were touched (ADR 13). */
export class JudgedDays {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): JudgedDays {
    return new JudgedDays(options);
  }

  /** Judges what there is to judge for the targets that are measured by some indicators. */
  async settle(indicatorKeys: readonly number[]): Promise<void> {
    const now = this.#options.now();
    for (const { indicator, stated } of await this.#measured(indicatorKeys)) {
      let isMore = true;
      while (isMore) {
        // Each turn is a transaction of its own, so that writers have theirs.
        isMore = await this.#settleSome(indicator, stated, now);
      }
    }
  }

  /**
   * Does work with the lock of an indicator, where no day is left to judge
   * that needs a bucket from before an instant. What is measured now touches
   * days all the time, and does not matter.
   *
   * @param before - epoch seconds
   * @returns undefined where there is something left to judge, or no such indicator; then nothing was done
   */
  async whereJudged<T>(
    { ref, before }: { readonly ref: string; readonly before: number },
    work: (locked: LockedIndicator, indicator: JudgedIndicator) => Promise<T>,
  ): Promise<T | undefined> {
    const { store, indicators, now } = this.#options;
    const found = (await indicators.judgedByRefs([ref])).get(ref);
    if (found === undefined) {
      return undefined;
    }
    const [measured] = await this.#measured([found.key]);
    const stated = measured?.stated ?? [];
    if (stated.some(held => cutsDays(held, now()))) {
      return undefined;
    }
    return await store.locked(found.key, async locked => {
      const indicator = asLocked(locked, found);
      // Of an indicator without a target nobody judges what was touched.
      const [touched] = stated.length > 0 ? await locked.touched(1) : [];
      const isTouched = touched !== undefined && touched < firstFreeOf(before);
      const targets = await begin(locked, stated, now());
      return isTouched || targets.some(one => needs(one, before, now()))
        ? undefined
        : await work(locked, indicator);
    });
  }

  /** Indicators that have something to judge. */
  async unsettled(): Promise<readonly number[]> {
    const { touched, progress } = await this.#options.store.unsettled();
    const keys = new Set(touched);
    const now = this.#options.now();
    const inForce = await this.#inForce(progress);
    for (const { indicatorKey, judgedUntil, ...key } of progress) {
      const held = inForce.get(keyOfStated(key));
      const over = held && daysOver(held.inForce, now);
      if (over !== undefined && (judgedUntil ?? over.first) < over.next) {
        keys.add(indicatorKey);
      }
    }
    return [...keys];
  }

  async #measured(indicatorKeys: readonly number[]): Promise<Measured[]> {
    const keys = await this.#options.store.statedOn(indicatorKeys);
    const inForce = await this.#inForce(keys);
    const indicators = await this.#options.indicators.judgedByRefs([
      ...new Set(
        [...inForce.values()].map(held => held.inForce.target.indicator),
      ),
    ]);
    const stated = keys.flatMap(key => {
      const held = inForce.get(keyOfStated(key));
      return held === undefined ? [] : [{ key, ...held }];
    });
    return [...indicators]
      .filter(([, { key }]) => indicatorKeys.includes(key))
      .map(([ref, indicator]) => ({
        indicator,
        stated: stated.filter(s => s.inForce.target.indicator === ref),
      }));
  }

  /** What versions say of targets, by `keyOfStated`; those that never held are left out. */
  async #inForce(
    keys: readonly StatedTarget[],
  ): Promise<ReadonlyMap<string, Held>> {
    const ids = [...new Set(keys.map(({ agreementId }) => agreementId))];
    const agreements = new Map(
      (await this.#options.agreements.byIds(ids)).map(agreement => [
        agreement.id,
        agreement,
      ]),
    );
    return new Map(
      keys.flatMap(key => {
        const agreement = agreements.get(key.agreementId);
        if (agreement === undefined) {
          return [];
        }
        const held = toJudgedTarget(agreement, key.targetId)?.inForce ?? [];
        return held
          .filter(({ version }) => version.version === key.version)
          .map(inForce => [keyOfStated(key), { agreement, inForce }] as const);
      }),
    );
  }

  /** One transaction; answers whether there may be more to do. */
  async #settleSome(
    found: JudgedIndicator,
    stated: readonly Stated[],
    now: number,
  ): Promise<boolean> {
    return await this.#options.store.locked(found.key, async locked => {
      const indicator = asLocked(locked, found);
      const targets = await begin(locked, stated, now);
      const atMost = daysAtOnce(indicator);
      const touched = await locked.touched(atMost);
      const piece = daysToJudge(targets, {
        touched,
        now,
        atMost,
        indicator,
      });
      if (piece === undefined) {
        return false;
      }
      await judgeWindow(piece.targets, { locked, indicator, now });
      await locked.settled(piece.touched);
      return true;
    });
  }
}
