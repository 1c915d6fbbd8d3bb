import {
  checkPromise,
  type PromiseCheck,
  type Underpinning,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import type { FactsSource } from '../attainment/FactsSource';
import type { EntityDirectory } from '../entities/EntityDirectory';
import type { IndicatorsStore } from '../indicators/IndicatorsStore';
import { judgePeriods, type PromiseToJudge } from './judgePeriods';
import type { PromiseChecksStore } from './PromiseChecksStore';
import { readGraph } from './readGraph';
import { toUnderpinning } from './toUnderpinning';

/** What promises rest on. */
const UNDERPINNING = ['ola', 'uc'] as const;

/** What is to be checked. */
export type PromiseToCheck = Omit<PromiseToJudge, 'indicator'>;

interface Options {
  readonly entities: Pick<EntityDirectory, 'needsOf'>;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly indicators: Pick<IndicatorsStore, 'judgedByRefs'>;
  readonly store: Pick<PromiseChecksStore, 'agreementsOn'>;
  readonly source: FactsSource;
  /** Epoch seconds. */
  readonly now: () => number;
}

/**
 * Gathers what promises are checked against: the catalog with our own identity,
 * level by level; what is agreed on all that lies beneath; and facts. How many
 * questions that takes grows with the depth and not with the breadth.
 */
export class PromiseChecker {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): PromiseChecker {
    return new PromiseChecker(options);
  }

  /**
   * Checks promises together, in their order.
   *
   * @param options - `except` is the agreement that they are made in: nothing rests on itself
   * @throws GraphTooLargeError - where too much lies beneath
   */
  async check(
    promises: readonly PromiseToCheck[],
    options: { readonly except?: string } = {},
  ): Promise<PromiseCheck[]> {
    const now = this.#options.now();
    const roots = promises.flatMap(({ wanted }) => wanted.entities);
    const graph = await readGraph(roots, this.#options.entities);
    const underpinnings = await this.#underpinnings(
      [...roots, ...[...graph.values()].flatMap(({ needs }) => needs)],
      options.except,
      now,
    );
    const history = await this.#history(promises, now);
    return promises.map(({ wanted }, i) =>
      checkPromise(wanted, {
        graph,
        underpinnings,
        history: history[i],
        now,
      }),
    );
  }

  async #underpinnings(
    refs: readonly string[],
    except: string | undefined,
    now: number,
  ): Promise<Underpinning[]> {
    const { agreements, store } = this.#options;
    const ids = await store.agreementsOn([...new Set(refs)], UNDERPINNING);
    const found = await agreements.byIds(ids.filter(id => id !== except));
    return found.flatMap(agreement => toUnderpinning(agreement, now) ?? []);
  }

  async #history(promises: readonly PromiseToCheck[], now: number) {
    const { indicators, source } = this.#options;
    const known = await indicators.judgedByRefs([
      ...new Set(promises.map(({ wanted }) => wanted.indicator)),
    ]);
    return await judgePeriods(
      promises.map(promise => ({
        ...promise,
        indicator: known.get(promise.wanted.indicator),
      })),
      source,
      now,
    );
  }
}
