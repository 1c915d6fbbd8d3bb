import type {
  Attainment,
  AttainmentDays,
  Burn,
  Explanation,
  Page,
} from '@service-levels/backstage-plugin-sla-common';
import { partiesOf } from '../agreements/StoredAgreement';
import type { CustomersStore } from '../customers/CustomersStore';
import type { CountedExclusions } from '../exclusions/CountedExclusions';
import type { Callers } from '../permissions/Caller';
import { viewOf, type View } from '../permissions/View';
import type {
  AttainmentOptions,
  AttainmentRequest,
  AttainmentService,
  OneSpan,
  TargetVerdict,
} from './AttainmentService';
import { burnOf } from './burnOf';
import { daysOfPeriod } from './daysOfPeriod';
import { explainSummed } from './explain/explainSummed';
import type { FactsShown } from './explain/FactsShown';
import { hashExplanation } from './explain/hashExplanation';
import type { ExplainOptions } from './explain/PartToExplain';
import { judgeTarget, verdictOfTarget } from './judgeTarget';
import type { ReportedResultsStore } from '../reportedResults/ReportedResultsStore';
import type { SummedTargets } from './SummedTargets';
import { withReported } from './withReported';

interface Options {
  readonly summedTargets: SummedTargets;
  readonly countedExclusions: CountedExclusions;
  readonly source: ExplainOptions['source'];
  readonly reportedResults: Pick<ReportedResultsStore, 'inForce'>;
  readonly customers: Pick<CustomersStore, 'concernedBy'>;
  readonly callers: Callers;
}

function scopeOf({ scope }: AttainmentOptions) {
  return scope ?? ({ kind: 'all' } as const);
}

/** A figure as it holds for who reads it. */
function shownTo(view: View, figure: Attainment): Attainment {
  return view.kind === 'covered'
    ? {
        ...figure,
        customerRef: view.customers[0],
        reported: figure.reported && { ...figure.reported, evidence: null },
      }
    : figure;
}

/** Judges what targets hold. */
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
    const { summedTargets, callers } = this.#options;
    const { page, spans, question } = await summedTargets.page(
      asked,
      scopeOf(options),
    );
    const caller = await callers.caller(options.credentials);
    const figures = await withReported(
      spans.map(({ judged, span, summed }) =>
        judgeTarget(judged, span, { summed, ...question }),
      ),
      this.#options.reportedResults,
    );
    const items = figures.map((figure, i) =>
      shownTo(viewOf(caller, partiesOf(spans[i].judged.agreement)), figure),
    );
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
    const { page, spans, question } = await this.#options.summedTargets.page(
      request,
      scopeOf(options),
    );
    return {
      ...page,
      items: spans.map(({ judged, summed }) =>
        verdictOfTarget(judged, summed, question),
      ),
    };
  }

  async explain(
    request: OneSpan,
    options: AttainmentOptions,
  ): Promise<Explanation> {
    const { countedExclusions, summedTargets, source, callers } = this.#options;
    const { judged, span, summed, question } = await summedTargets.one(
      request,
      scopeOf(options),
    );
    const caller = await callers.caller(options.credentials);
    const view = viewOf(caller, partiesOf(judged.agreement));
    const parts = await explainSummed(summed, {
      ...question,
      countedExclusions,
      source,
      shown: await this.#factsShownTo(view),
      summedTargets,
    });
    const [figure] = await withReported(
      [judgeTarget(judged, span, { summed, ...question })],
      this.#options.reportedResults,
    );
    const attainment = shownTo(view, figure);
    const hash = hashExplanation({ attainment, parts });
    return { attainment, parts, hash };
  }

  async days(
    request: OneSpan,
    options: AttainmentOptions,
  ): Promise<AttainmentDays> {
    const { summedTargets } = this.#options;
    return await daysOfPeriod(
      await summedTargets.one(request, scopeOf(options)),
      summedTargets,
    );
  }

  async burn(request: OneSpan, options: AttainmentOptions): Promise<Burn> {
    const { summedTargets } = this.#options;
    return await burnOf(
      await summedTargets.one(request, scopeOf(options)),
      this.#options,
    );
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
}
