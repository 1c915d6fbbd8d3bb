import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  formatInstant,
  STREAMS_OF_OBJECTIVES,
  type AgreementPreview,
  type PreviewMissing,
  type PreviewRequest,
  type PreviewTarget,
  type Target,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import { spansOf } from '../attainment/askedSpans';
import type { AttainmentService } from '../attainment/AttainmentService';
import { hullOf } from '../attainment/exclusionsOf';
import { toJudgedTarget } from '../attainment/JudgedTarget';
import type { StructureStore } from '../entities/StructureStore';
import type { CountedExclusions } from '../exclusions/CountedExclusions';
import { InvalidInputError } from '../errors';
import type { Indicators } from '../indicators/Indicators';
import type {
  IndicatorsStore,
  JudgedIndicator,
} from '../indicators/IndicatorsStore';
import { figuresInForce } from './figuresInForce';
import { judgePeriods, type ProposedTarget } from './judgePeriods';
import type { PreviewOptions, Previews } from './Previews';
import {
  proposedAgreement,
  type ProposalSurroundings,
} from './proposedAgreement';
import {
  entitiesAbove,
  entityOf,
  proposedExclusions,
} from './proposedExclusions';
import { toPreviewPeriods } from './toPreviewPeriods';

/** More than anybody measures on one entity. */
const INDICATORS_PER_PAGE = 1000;

interface Options extends Omit<ProposalSurroundings, 'agreement'> {
  readonly agreements: Pick<AgreementsStore, 'get'>;
  /** As the caller may see them. */
  readonly indicators: Pick<Indicators, 'list'>;
  /** As the caller may see it. */
  readonly attainment: Pick<AttainmentService, 'list'>;
  readonly store: Pick<IndicatorsStore, 'judgedByRefs'>;
  readonly source: Parameters<typeof judgePeriods>[1]['source'];
  readonly countedExclusions: CountedExclusions;
  readonly structure: Pick<StructureStore, 'list'>;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** A target of the draft: what it is measured by, or why nothing is judged of it. */
type Found =
  | { readonly target: Target; readonly indicator: JudgedIndicator }
  | { readonly target: Target; readonly missing: PreviewMissing };

/**
 * Judges drafts from stored facts, by the same functions as days that are
 * stored. Indicators and what was achieved come from the services as the
 * caller may see them.
 */
export class DefaultPreviews implements Previews {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultPreviews {
    return new DefaultPreviews(options);
  }

  async preview(
    { draft, agreementId, periods: count, ...request }: PreviewRequest,
    options: PreviewOptions,
  ): Promise<AgreementPreview> {
    const now = this.#options.now();
    const { asOf = now } = request;
    if (asOf > now) {
      throw InvalidInputError.of('asOf', 'must not be in the future');
    }
    const agreement =
      agreementId === undefined
        ? undefined
        : await this.#stored(agreementId, options);
    const proposed = await proposedAgreement(draft, {
      ...this.#options,
      agreement,
    });
    const { targets } = proposed.terms;
    const above = await entitiesAbove(
      targets.map(({ indicator }) => indicator),
      this.#options,
    );
    const found = await this.#found(proposed.terms, above, options);
    const judgeable = found.flatMap((one): ProposedTarget[] => {
      const judged = toJudgedTarget(proposed, one.target.id);
      return 'missing' in one || judged === undefined
        ? []
        : [
            {
              judged,
              indicator: one.indicator,
              spans: spansOf(judged, { kind: 'last', count }, asOf),
            },
          ];
    });
    const span = hullOf(judgeable.flatMap(({ spans }) => spans));
    const figures = await judgePeriods(judgeable, {
      ...this.#options,
      agreement: proposed,
      countedExclusions: await proposedExclusions(
        proposed,
        span ?? { from: asOf, to: asOf },
        { ...this.#options, above },
      ),
      asOf,
      now,
    });
    const inForce = await figuresInForce(
      agreement === undefined ? [] : judgeable,
      { ...this.#options, ...options, asOf },
    );
    const items = found.map((one, i): PreviewTarget => {
      const { name, indicator, id } = one.target;
      const target = judgeable.find(({ judged }) => judged.targetId === id);
      return {
        targetId: draft.targets[i].id ?? null,
        name,
        indicator,
        periods:
          target === undefined
            ? null
            : toPreviewPeriods(target, {
                figures: figures.get(target) ?? [],
                inForce: inForce.get(id) ?? new Map(),
                asOf,
              }),
        missing: 'missing' in one ? one.missing : null,
      };
    });
    return { items, judgedAt: formatInstant(asOf) };
  }

  async #stored(
    id: string,
    { scope = { kind: 'all' } }: PreviewOptions,
  ): Promise<StoredAgreement> {
    const agreement = await this.#options.agreements.get(id, scope);
    if (agreement === undefined) {
      throw new NotFoundError(`There is no agreement ${id}`);
    }
    return agreement;
  }

  async #found(
    {
      targets,
      entities,
    }: {
      readonly targets: readonly Target[];
      readonly entities: readonly string[];
    },
    above: ReadonlyMap<string, ReadonlySet<string>>,
    options: PreviewOptions,
  ): Promise<readonly Found[]> {
    const visible = await this.#visible([...above.keys()], options);
    const indicators = await this.#options.store.judgedByRefs(
      targets.map(({ indicator }) => indicator),
    );
    return targets.map((target): Found => {
      const indicator = indicators.get(target.indicator);
      if (indicator === undefined || !visible.has(target.indicator)) {
        return { target, missing: 'no-indicator' };
      }
      const streams: readonly string[] =
        STREAMS_OF_OBJECTIVES[target.objective.kind];
      if (!streams.includes(indicator.stream)) {
        return { target, missing: 'other-stream' };
      }
      const lies = above.get(entityOf(target.indicator));
      return entities.some(ref => lies?.has(ref))
        ? { target, indicator }
        : { target, missing: 'elsewhere' };
    });
  }

  /** Refs of the indicators of entities, as the caller may see them. */
  async #visible(
    entityRefs: readonly string[],
    { credentials }: { readonly credentials: BackstageCredentials },
  ): Promise<ReadonlySet<string>> {
    const pages = [];
    for (const entityRef of entityRefs) {
      pages.push(
        await this.#options.indicators.list(
          { entityRef, limit: INDICATORS_PER_PAGE, after: undefined },
          { credentials },
        ),
      );
    }
    return new Set(pages.flatMap(({ items }) => items.map(({ ref }) => ref)));
  }
}
