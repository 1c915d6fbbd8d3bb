import { NotFoundError } from '@backstage/errors';
import type {
  Attainment,
  Explanation,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import { partiesOf } from '../agreements/StoredAgreement';
import type { CustomersStore } from '../customers/CustomersStore';
import { InvalidInputError } from '../errors';
import { toPage } from '../paging/page';
import type {
  IndicatorsStore,
  JudgedIndicator,
} from '../indicators/IndicatorsStore';
import type { MeasurementsStore } from '../measurements/MeasurementsStore';
import type { Callers } from '../permissions/Caller';
import { viewOf, type View } from '../permissions/View';
import { spansOf, type AskedSpan, type TargetSpan } from './askedSpans';
import type {
  AttainmentOptions,
  AttainmentRequest,
  AttainmentService,
  TargetVerdict,
} from './AttainmentService';
import { explainTarget, type FactsShown } from './explainTarget';
import { toJudgedTarget, type JudgedTarget } from './JudgedTarget';
import { judgeTarget, verdictOfTarget } from './judgeTarget';
import { readEvidence, type TargetToJudge } from './readEvidence';
import type { TargetKey, TargetsStore } from './TargetsStore';

interface Options {
  readonly targets: TargetsStore;
  readonly agreements: Pick<AgreementsStore, 'byIds'>;
  readonly indicators: Pick<IndicatorsStore, 'judgedByRefs'>;
  readonly measurements: Pick<MeasurementsStore, 'statesIn' | 'factsIn'>;
  readonly customers: Pick<CustomersStore, 'concernedBy'>;
  readonly callers: Callers;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** Whether a version was in force at any time of a span; else there is nothing to judge. */
function isInForceIn({ inForce }: JudgedTarget, span: TargetSpan): boolean {
  return inForce.some(
    held => held.span.from < span.to && span.from < held.span.to,
  );
}

/** The newest version says what is measured. */
function indicatorRefOf({ inForce }: JudgedTarget): string {
  return inForce[inForce.length - 1].target.indicator;
}

function indicatorOf(
  judged: JudgedTarget,
  indicators: ReadonlyMap<string, JudgedIndicator>,
): JudgedIndicator {
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
    const { status, ...asked } = request;
    const { page, targets, evidenceOf } = await this.#evidence(asked, options);
    const caller = await this.#options.callers.caller(options.credentials);
    const items = targets.flatMap(target => {
      const evidence = evidenceOf(target);
      const view = viewOf(caller, partiesOf(target.judged.agreement));
      return target.spans
        .flatMap(span => judgeTarget(target.judged, span, evidence) ?? [])
        .map(item => shownTo(view, item));
    });
    return {
      ...page,
      items: items.filter(
        item => status === undefined || item.status === status,
      ),
    };
  }

  async verdicts(
    request: Omit<AttainmentRequest, 'status'>,
    options: AttainmentOptions,
  ): Promise<Page<TargetVerdict>> {
    const { page, targets, evidenceOf } = await this.#evidence(
      request,
      options,
    );
    const items = targets.flatMap(target =>
      target.spans.flatMap(
        span => verdictOfTarget(target.judged, span, evidenceOf(target)) ?? [],
      ),
    );
    return { ...page, items };
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
    const [target] = await this.#toJudge(keys, judged =>
      spansOf(judged, request.asked, asOf),
    );
    if (target === undefined) {
      throw new NotFoundError(`There is no target ${request.targetId}`);
    }
    const { judged } = target;
    const [span] = target.spans;
    const { measurements } = this.#options;
    const evidenceOf = await readEvidence([target], {
      asOf,
      read: query => measurements.factsIn(query),
    });
    const evidence = evidenceOf(target);
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

  /** A page of targets with what they are judged on. */
  async #evidence(
    request: Omit<AttainmentRequest, 'status'>,
    options: AttainmentOptions,
  ) {
    const { asked, agreementType, ...filter } = request;
    const asOf = this.#asOf(request.asOf);
    const keys = await this.#options.targets.list({
      ...filter,
      type: agreementType,
      scope: options.scope ?? { kind: 'all' },
      limit: request.limit + 1,
    });
    const page = toPage(keys, request.limit, key => [key.targetId]);
    const targets = await this.#toJudge(page.items, judged =>
      spansOf(judged, asked, asOf).filter(span => isInForceIn(judged, span)),
    );
    const { measurements } = this.#options;
    const evidenceOf = await readEvidence(targets, {
      asOf,
      read: query => measurements.statesIn(query),
    });
    return { page, targets, evidenceOf };
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

  /** The targets with the spans that are asked about; those without any are left out. */
  async #toJudge(
    keys: readonly TargetKey[],
    spansAsked: (judged: JudgedTarget) => readonly TargetSpan[],
  ): Promise<TargetToJudge[]> {
    const found = await this.#options.agreements.byIds(
      keys.map(key => key.agreementId),
    );
    const agreements = new Map(
      found.map(agreement => [agreement.id, agreement]),
    );
    const asked = keys
      .flatMap(({ agreementId, targetId }) => {
        const agreement = agreements.get(agreementId);
        return (agreement && toJudgedTarget(agreement, targetId)) ?? [];
      })
      .map(judged => ({ judged, spans: spansAsked(judged) }))
      .filter(({ spans }) => spans.length > 0);
    const indicators = await this.#options.indicators.judgedByRefs(
      asked.map(({ judged }) => indicatorRefOf(judged)),
    );
    return asked.map(({ judged, spans }) => ({
      judged,
      spans,
      indicator: indicatorOf(judged, indicators),
    }));
  }
}
