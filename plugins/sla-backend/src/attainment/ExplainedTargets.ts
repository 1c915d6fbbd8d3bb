import type {
  Attainment,
  Explanation,
} from '@service-levels/backstage-plugin-sla-common';
import { chunksOf } from '../database/chunksOf';
import type { CountedExclusions } from '../exclusions/CountedExclusions';
import type { ReportedResultsStore } from '../reportedResults/ReportedResultsStore';
import type { AskedSpan } from './askedSpans';
import { explainSummed } from './explain/explainSummed';
import type { FactsShown } from './explain/FactsShown';
import { hashExplanation } from './explain/hashExplanation';
import type { ExplainOptions } from './explain/PartToExplain';
import { readAhead, type ExplanationSources } from './explain/readAhead';
import { judgeTarget, type Question } from './judgeTarget';
import type { SummedSpan, SummedTargets } from './SummedTargets';
import type { TargetPart } from './TargetPart';
import { withReported } from './withReported';

/** So many targets are judged at once. */
const AT_ONCE = 500;

/** What a customer is shown of an agreement of its own: everybody's facts that count, no notes of the provider. */
const SHOWN_TO_PARTY: FactsShown = { internal: false, customers: undefined };

interface Options {
  readonly summedTargets: SummedTargets;
  readonly countedExclusions: CountedExclusions;
  readonly source: ExplainOptions['source'];
  readonly reportedResults: Pick<ReportedResultsStore, 'inForce'>;
}

/** The figure of a target in a period, as the customer sees it with whom it was agreed. */
export interface ExplainedFigure {
  readonly figure: Attainment;
  /** The last part of the period: by which version it is judged. */
  readonly last: TargetPart;
  /** Null where it was not asked for. */
  readonly explanation: Explanation | null;
}

/** Which figures are asked for. */
export interface FiguresQuery {
  readonly asked: AskedSpan;
  readonly targetIds: readonly string[];
  /** Epoch seconds; nothing after it is known. */
  readonly asOf: number;
  /** Whether it is told, too, what a figure was made of. */
  readonly isExplained: (figure: Attainment) => boolean;
}

/** Figures of many targets with what they were made of, as the portal hands them to the customer of an agreement. */
export class ExplainedTargets {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): ExplainedTargets {
    return new ExplainedTargets(options);
  }

  /** By target, and of each the oldest period first. */
  async read(query: FiguresQuery): Promise<readonly ExplainedFigure[]> {
    const { targetIds, asked, asOf } = query;
    const found: ExplainedFigure[] = [];
    for (const ids of chunksOf(targetIds, AT_ONCE)) {
      const { spans, question } = await this.#options.summedTargets.page(
        { asked, asOf, targetIds: ids, limit: ids.length, after: undefined },
        { kind: 'all' },
      );
      const figures = await withReported(
        spans.map(({ judged, span, summed }) =>
          judgeTarget(judged, span, { summed, ...question }),
        ),
        this.#options.reportedResults,
      );
      const isExplained = figures.map(query.isExplained);
      const sources = await readAhead(
        spans
          .filter((_, i) => isExplained[i])
          .flatMap(({ summed }) => summed.map(({ part }) => part)),
        this.#options,
      );
      for (const [i, figure] of figures.entries()) {
        const { summed } = spans[i];
        found.push({
          figure,
          last: summed[summed.length - 1].part,
          explanation: isExplained[i]
            ? await this.#explain(figure, spans[i], { question, sources })
            : null,
        });
      }
    }
    return found;
  }

  async #explain(
    attainment: Attainment,
    { summed }: SummedSpan,
    reading: {
      readonly question: Question;
      readonly sources: ExplanationSources;
    },
  ): Promise<Explanation> {
    const parts = await explainSummed(summed, {
      ...this.#options,
      ...reading.sources,
      ...reading.question,
      shown: SHOWN_TO_PARTY,
    });
    const hash = hashExplanation({ attainment, parts });
    return { attainment, parts, hash };
  }
}
