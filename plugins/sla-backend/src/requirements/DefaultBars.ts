import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  barsOf,
  summarizeScores,
  type Attainment,
  type Page,
  type RequirementBars,
} from '@service-levels/backstage-plugin-sla-common';
import type { AttainmentService } from '../attainment/AttainmentService';
import type { Satisfaction } from '../satisfaction/Satisfaction';
import type { Bars } from './Bars';
import type { Requirements, RequirementsQuery } from './Requirements';

interface Options {
  /** As the caller may see them. */
  readonly requirements: Pick<Requirements, 'list'>;
  /** As the caller may see it. */
  readonly attainment: Pick<AttainmentService, 'list'>;
  /** As the caller may see it. */
  readonly satisfaction: Pick<Satisfaction, 'recent'>;
}

/** The twelve that are closed, and the running one. */
const PERIODS = 13;

/**
 * Puts together what the services say as the caller may see them, so that it
 * needs no decorator of its own. The figures of all requirements of a page are
 * asked for at once.
 */
export class DefaultBars implements Bars {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultBars {
    return new DefaultBars(options);
  }

  async list(
    query: RequirementsQuery & { customerRef: string },
    options: { credentials: BackstageCredentials },
  ): Promise<Page<RequirementBars>> {
    const { requirements, satisfaction } = this.#options;
    const page = await requirements.list(query, options);
    const targetIds = page.items.flatMap(
      ({ answeredBy }) => answeredBy?.targetId ?? [],
    );
    const [figures, perceived] = await Promise.all([
      this.#figuresOf([...new Set(targetIds)], options),
      satisfaction.recent(query.customerRef, options),
    ]);
    return {
      ...page,
      items: page.items.map(requirement =>
        barsOf(requirement, {
          figures: figures.get(requirement.answeredBy?.targetId ?? '') ?? [],
          perceived: perceived.get(requirement.service) ?? summarizeScores([]),
        }),
      ),
    };
  }

  async #figuresOf(
    targetIds: readonly string[],
    options: { credentials: BackstageCredentials },
  ): Promise<ReadonlyMap<string, readonly Attainment[]>> {
    const figures = new Map<string, Attainment[]>();
    if (targetIds.length === 0) {
      return figures;
    }
    const { items } = await this.#options.attainment.list(
      {
        targetIds,
        asked: { kind: 'last', count: PERIODS },
        limit: targetIds.length,
        after: undefined,
      },
      options,
    );
    for (const figure of items) {
      const ofTarget = figures.get(figure.targetId) ?? [];
      figures.set(figure.targetId, [...ofTarget, figure]);
    }
    return figures;
  }
}
