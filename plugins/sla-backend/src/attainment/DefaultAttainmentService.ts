import { NotFoundError } from '@backstage/errors';
import type {
  Attainment,
  Explanation,
  Interval,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import { partiesOf } from '../agreements/StoredAgreement';
import type { CustomersStore } from '../customers/CustomersStore';
import type { EntityDirectory } from '../entities/EntityDirectory';
import { InvalidInputError } from '../errors';
import { toPage } from '../paging/page';
import type {
  IndicatorsStore,
  StoredIndicator,
} from '../indicators/IndicatorsStore';
import type { MeasurementsStore } from '../measurements/MeasurementsStore';
import type { Callers } from '../permissions/Caller';
import { viewOf, type View } from '../permissions/View';
import { spansOf, type AskedSpan, type TargetSpan } from './askedSpans';
import type {
  AttainmentOptions,
  AttainmentRequest,
  AttainmentService,
} from './AttainmentService';
import { explainTarget, type FactsShown } from './explainTarget';
import { toJudgedTarget, type JudgedTarget } from './JudgedTarget';
import { judgeTarget, type Evidence } from './judgeTarget';
import type { TargetKey, TargetsStore } from './TargetsStore';

interface Options {
  readonly targets: TargetsStore;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly indicators: IndicatorsStore;
  readonly measurements: Pick<MeasurementsStore, 'statesIn'>;
  readonly customers: Pick<CustomersStore, 'concernedBy'>;
  readonly entities: EntityDirectory;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** The span that covers all of the spans. */
function hull(spans: readonly Interval[]): Interval {
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}

/** The newest version says what is measured. */
function indicatorRefOf({ inForce }: JudgedTarget): string {
  return inForce[inForce.length - 1].target.indicator;
}

function indicatorOf(
  judged: JudgedTarget,
  indicators: ReadonlyMap<string, StoredIndicator>,
): StoredIndicator {
  const ref = indicatorRefOf(judged);
  const indicator = indicators.get(ref);
  if (indicator === undefined) {
    throw new NotFoundError(`There is no indicator ${ref}`);
  }
  return indicator;
}

/** A figure as it holds for who reads it. */
function shownTo(view: View, figure: Attainment): Attainment {
  return view.kind === 'covered'
    ? { ...figure, customerRef: view.customers[0] }
    : figure;
}

/** Judges targets when read, from the facts. */
export class DefaultAttainmentService implements AttainmentService {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): DefaultAttainmentService {
    return new DefaultAttainmentService(options);
  }

  async list(
    request: AttainmentRequest,
    options: AttainmentOptions,
  ): Promise<Page<Attainment>> {
    const { asked, status, entityRef, rollUp, agreementType, ...filter } =
      request;
    const asOf = this.#asOf(request.asOf);
    const keys = await this.#options.targets.list({
      ...filter,
      type: agreementType,
      entityRefs: await this.#entityRefs(entityRef, rollUp ?? false),
      scope: options.scope ?? { kind: 'all' },
      limit: request.limit + 1,
    });
    const page = toPage(keys, request.limit, key => [key.targetId]);
    const caller = await this.#options.callers.caller(options.credentials);
    const targets = await this.#judgedTargets(page.items);
    const indicators = await this.#indicators(targets);
    const items: Attainment[] = [];
    for (const judged of targets) {
      const spans = spansOf(judged, asked, asOf);
      const indicator = indicatorOf(judged, indicators);
      const evidence = await this.#evidence(judged, {
        indicator,
        spans,
        asOf,
      });
      const view = viewOf(caller, partiesOf(judged.agreement));
      items.push(
        ...spans
          .flatMap(span => judgeTarget(judged, span, evidence) ?? [])
          .map(item => shownTo(view, item)),
      );
    }
    return {
      ...page,
      items: items.filter(
        item => status === undefined || item.status === status,
      ),
    };
  }

  async explain(
    request: { targetId: string; asked: AskedSpan; asOf?: number },
    options: AttainmentOptions,
  ): Promise<Explanation> {
    const asOf = this.#asOf(request.asOf);
    const keys = await this.#options.targets.list({
      targetId: request.targetId,
      scope: options.scope ?? { kind: 'all' },
      limit: 1,
    });
    const [judged] = await this.#judgedTargets(keys);
    if (judged === undefined) {
      throw new NotFoundError(`There is no target ${request.targetId}`);
    }
    const [span] = spansOf(judged, request.asked, asOf);
    const indicator = indicatorOf(judged, await this.#indicators([judged]));
    const evidence = await this.#evidence(judged, {
      indicator,
      spans: [span],
      asOf,
    });
    const attainment = judgeTarget(judged, span, evidence);
    if (attainment === undefined) {
      throw new NotFoundError(
        `No version of the agreement was in force in ${span.label}`,
      );
    }
    const caller = await this.#options.callers.caller(options.credentials);
    const view = viewOf(caller, partiesOf(judged.agreement));
    const parts = explainTarget(judged, span, {
      evidence,
      shown: await this.#factsShownTo(view),
    });
    return { attainment: shownTo(view, attainment), parts };
  }

  async #factsShownTo(view: View): Promise<FactsShown> {
    if (view.kind !== 'covered') {
      return { internal: view.kind === 'provider', customers: undefined };
    }
    const [first, ...rest] = view.customers;
    return {
      internal: false,
      customers: await this.#options.customers.concernedBy(first, rest),
    };
  }

  #asOf(asked: number | undefined): number {
    const now = this.#options.now();
    if (asked !== undefined && asked > now) {
      throw InvalidInputError.of('asOf', 'must not be in the future');
    }
    return asked ?? now;
  }

  async #entityRefs(
    entityRef: string | undefined,
    rollUp: boolean,
  ): Promise<readonly string[] | undefined> {
    if (entityRef === undefined) {
      return undefined;
    }
    return rollUp
      ? [...(await this.#options.entities.withBeneath([entityRef]))]
      : [entityRef];
  }

  async #judgedTargets(keys: readonly TargetKey[]): Promise<JudgedTarget[]> {
    const found = await this.#options.agreements.byIds(
      keys.map(key => key.agreementId),
    );
    const agreements = new Map(
      found.map(agreement => [agreement.id, agreement]),
    );
    return keys.flatMap(({ agreementId, targetId }) => {
      const agreement = agreements.get(agreementId);
      return (agreement && toJudgedTarget(agreement, targetId)) ?? [];
    });
  }

  /** The facts that concern the target, read once for all of its spans. */
  async #evidence(
    judged: JudgedTarget,
    asked: {
      readonly indicator: StoredIndicator;
      readonly spans: readonly TargetSpan[];
      readonly asOf: number;
    },
  ): Promise<Evidence> {
    const { indicator, spans, asOf } = asked;
    const span = hull(spans);
    // An outage that reaches over an edge is measured whole against the minimum.
    const margin = Math.max(
      ...judged.inForce.map(
        ({ target }) => target.objective.minimumOutageSeconds,
      ),
    );
    const facts = await this.#options.measurements.statesIn({
      indicatorKey: indicator.key,
      from: span.from - margin,
      to: Math.min(span.to + margin, asOf),
      customers:
        judged.agreement.type === 'sla'
          ? new Set(
              judged.inForce.flatMap(({ version }) => version.concerns ?? []),
            )
          : undefined,
    });
    return {
      facts,
      whereNothingReported: indicator.whereNothingReported ?? 'unknown',
      asOf,
    };
  }

  async #indicators(
    targets: readonly JudgedTarget[],
  ): Promise<ReadonlyMap<string, StoredIndicator>> {
    const found = await this.#options.indicators.byRefs(
      targets.map(indicatorRefOf),
    );
    return new Map(found.map(indicator => [indicator.ref, indicator]));
  }
}
