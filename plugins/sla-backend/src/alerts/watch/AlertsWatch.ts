import {
  alertingOf,
  type TargetAlerting,
} from '@service-levels/backstage-plugin-sla-common';
import type { FactsSource } from '../../attainment/FactsSource';
import type { Question } from '../../attainment/judgeTarget';
import type { SummedSpan, SummedTargets } from '../../attainment/SummedTargets';
import type { CountedExclusions } from '../../exclusions/CountedExclusions';
import type { MaintenanceStore } from '../../maintenance/MaintenanceStore';
import { decodeCursor, ID_KEY } from '../../paging/page';
import type { AlertsStore } from '../AlertsStore';
import type { AlertingStore } from '../settings/AlertingStore';
import { effectiveAlerting } from '../settings/StoredAlerting';
import type { StoredAlert } from '../StoredAlert';
import { burningWindows } from './burningWindows';
import { changesNow } from './changesNow';
import { missingData } from './missingData';
import { plannedWork, type PlannedWork } from './plannedWork';
import { toWatchedTarget, type WatchedTarget } from './WatchedTarget';

/** Targets that are judged at once. */
const TARGETS_PER_PAGE = 1000;

interface Options {
  readonly summedTargets: Pick<SummedTargets, 'page' | 'ofParts'>;
  readonly source: FactsSource;
  readonly countedExclusions: CountedExclusions;
  readonly maintenance: Pick<MaintenanceStore, 'reaching' | 'concerns'>;
  readonly alerts: Pick<AlertsStore, 'running' | 'apply'>;
  readonly alerting: Pick<AlertingStore, 'ofAgreements'>;
  readonly defaults: TargetAlerting;
  /** Epoch seconds. */
  readonly now: () => number;
}

/**
 * Looks at the running periods of all targets in force and raises or ends
 * alerts. It reads the days of one period that are judged already, and facts
 * of the running day alone, so that it costs the same however long the history
 * is. Doing it twice, or on two instances, changes nothing.
 */
export class AlertsWatch {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): AlertsWatch {
    return new AlertsWatch(options);
  }

  /** One look at all targets; hands on what really changed, a page of targets at a time. */
  async *look(): AsyncGenerator<readonly StoredAlert[]> {
    const now = this.#options.now();
    const work = await plannedWork(this.#options.maintenance, now);
    let after: readonly string[] | undefined;
    do {
      const { page, spans, question } = await this.#options.summedTargets.page(
        {
          asked: { kind: 'current' },
          asOf: now,
          limit: TARGETS_PER_PAGE,
          after,
        },
        { kind: 'all' },
      );
      const targets = await this.#watched(spans, question);
      yield await this.#change(targets, { work, now });
      after = decodeCursor(page.nextCursor, ID_KEY);
    } while (after !== undefined);
  }

  async #watched(
    spans: readonly SummedSpan[],
    question: Question,
  ): Promise<readonly WatchedTarget[]> {
    const { alerting, defaults } = this.#options;
    const stored = await alerting.ofAgreements([
      ...new Set(spans.map(({ judged }) => judged.agreement.id)),
    ]);
    return spans.flatMap(span => {
      const { agreement, targetId } = span.judged;
      const settings = effectiveAlerting(stored.get(agreement.id), defaults);
      const target = toWatchedTarget(
        span,
        question,
        alertingOf(settings, targetId),
      );
      return target ?? [];
    });
  }

  async #change(
    targets: readonly WatchedTarget[],
    options: {
      readonly work: PlannedWork;
      readonly now: number;
    },
  ): Promise<readonly StoredAlert[]> {
    const { alerts } = this.#options;
    const { work, now } = options;
    const changes = changesNow(targets, {
      inMaintenance: work.goesOn,
      missing: await missingData(targets, { ...this.#options, work, now }),
      burning: await burningWindows(targets, { ...this.#options, now }),
      alerts: await alerts.running(
        targets.map(({ of }) => of.targetId),
        now,
      ),
    });
    return changes.length === 0 ? [] : await alerts.apply(changes, now);
  }
}
