import { NotFoundError } from '@backstage/errors';
import type { AgreementFilter } from '@service-levels/backstage-plugin-sla-node';
import type { AgreementsStore } from '../agreements/AgreementsStore';
import { InvalidInputError } from '../errors';
import type { CountedExclusions } from '../exclusions/CountedExclusions';
import { toPage } from '../paging/page';
import type { Scope } from '../permissions/Scope';
import { spansOf, type TargetSpan } from './askedSpans';
import type { AttainmentRequest, OneSpan } from './AttainmentService';
import type { JudgedDays } from './days/JudgedDays';
import type { JudgedDaysStore } from './days/JudgedDaysStore';
import { toJudgedTarget, type JudgedTarget } from './JudgedTarget';
import type { Question } from './judgeTarget';
import type { FactsSource } from './FactsSource';
import { MeasuredTargets } from './MeasuredTargets';
import { ServiceTimes } from './ServiceTimes';
import { settleParts } from './settleParts';
import { sumParts, type SummedPart } from './sumParts';
import { partsOf, type TargetPart } from './TargetPart';
import type { ListedTarget, TargetsStore } from './TargetsStore';

interface Options {
  readonly targets: TargetsStore;
  readonly agreements: Pick<AgreementsStore, 'atRevisions'>;
  readonly source: FactsSource;
  readonly countedExclusions: CountedExclusions;
  readonly days: JudgedDaysStore;
  readonly judgedDays: Pick<JudgedDays, 'settle'>;
  /** Epoch seconds. */
  readonly now: () => number;
}

/** A span of a target, with the parts that versions were in force for; at least one. */
interface SpanToSum {
  readonly span: TargetSpan;
  readonly parts: readonly TargetPart[];
}

/** A target with the spans that are asked about. */
interface TargetToSum {
  readonly judged: JudgedTarget;
  readonly spans: readonly SpanToSum[];
}

/** A span of a target with what its parts hold; at least one. */
export interface SummedSpan {
  readonly judged: JudgedTarget;
  readonly span: TargetSpan;
  readonly summed: readonly SummedPart[];
}

/** What targets hold over spans: from days that are judged already, and the rest from facts. */
export class SummedTargets {
  readonly #options: Options;

  private constructor(options: Options) {
    this.#options = options;
  }

  static create(options: Options): SummedTargets {
    return new SummedTargets(options);
  }

  /** A page of targets. */
  async page(
    request: Omit<AttainmentRequest, 'status'>,
    scope: Scope<AgreementFilter>,
  ) {
    const { asked, agreementType, ...filter } = request;
    const asOf = this.#asOf(request.asOf);
    const keys = await this.#options.targets.list({
      ...filter,
      type: agreementType,
      scope,
      limit: request.limit + 1,
    });
    const page = toPage(keys, request.limit, key => [key.targetId]);
    const { targets, measured } = await this.#toSum(page.items, judged =>
      spansOf(judged, asked, asOf),
    );
    const { question, sums } = await this.#sum(
      targets.flatMap(({ spans }) => spans.flatMap(({ parts }) => parts)),
      { asOf, measured },
    );
    const spans: SummedSpan[] = targets.flatMap(({ judged, spans: ofTarget }) =>
      ofTarget.map(({ span, parts }) => ({
        judged,
        span,
        summed: parts.map(sums),
      })),
    );
    return { page, question, spans };
  }

  /** @throws NotFoundError - where the target may not be seen, or was not in force then */
  async one(
    { targetId, asked, asOf: askedFor }: OneSpan,
    scope: Scope<AgreementFilter>,
  ): Promise<SummedSpan & { readonly question: Question }> {
    const asOf = this.#asOf(askedFor);
    const keys = await this.#options.targets.list({
      targetId,
      scope,
      limit: 1,
    });
    if (keys.length === 0) {
      throw new NotFoundError(`There is no target ${targetId}`);
    }
    const { targets, measured } = await this.#toSum(keys, judged =>
      spansOf(judged, asked, asOf),
    );
    const [target] = targets;
    if (target === undefined) {
      throw new NotFoundError(
        'No version of the agreement was in force in this period',
      );
    }
    const [{ span, parts }] = target.spans;
    const { question, sums } = await this.#sum(parts, { asOf, measured });
    return { judged: target.judged, span, summed: parts.map(sums), question };
  }

  /** What other parts of targets hold that have been asked about. */
  async ofParts(
    parts: readonly TargetPart[],
    { asOf }: Pick<Question, 'asOf'>,
  ): Promise<readonly SummedPart[]> {
    const measured = await MeasuredTargets.read(parts, this.#options.days);
    const { sums } = await this.#sum(parts, { asOf, measured });
    return parts.map(sums);
  }

  async #sum(
    parts: readonly TargetPart[],
    {
      asOf,
      measured,
    }: { readonly asOf: number; readonly measured: MeasuredTargets },
  ) {
    const { countedExclusions, days, judgedDays, source } = this.#options;
    const now = this.#options.now();
    const service = ServiceTimes.create();
    const hasJudged = await settleParts(parts, { measured, judgedDays, now });
    const found = await sumParts(parts, {
      countedExclusions,
      days,
      source,
      service,
      measured: hasJudged ? await MeasuredTargets.read(parts, days) : measured,
      asOf,
      now,
    });
    const question: Question = { asOf, service };
    const sums = (part: TargetPart): SummedPart => {
      const held = found.get(part);
      if (held === undefined) {
        throw new Error(`A part of target ${part.targetId} was not summed`);
      }
      return held;
    };
    return { question, sums };
  }

  #asOf(asked: number | undefined): number {
    const now = this.#options.now();
    if (asked !== undefined && asked > now) {
      throw InvalidInputError.of('asOf', 'must not be in the future');
    }
    return asked ?? now;
  }

  /** The targets with the spans that are asked about; those in which no version was in force are left out. */
  async #toSum(
    listed: readonly ListedTarget[],
    spansAsked: (judged: JudgedTarget) => readonly TargetSpan[],
  ): Promise<{
    readonly targets: TargetToSum[];
    readonly measured: MeasuredTargets;
  }> {
    const revisions = new Map(
      listed.map(({ agreementId, revision }) => [agreementId, revision]),
    );
    const found = await this.#options.agreements.atRevisions(revisions);
    const agreements = new Map(
      found.map(agreement => [agreement.id, agreement]),
    );
    const asked = listed.flatMap(({ agreementId, targetId }) => {
      const agreement = agreements.get(agreementId);
      return (agreement && toJudgedTarget(agreement, targetId)) ?? [];
    });
    // An agreement may have a version by now that it had not when it was listed.
    const isAsListed = found.every(
      ({ id, revision }) => revision === revisions.get(id),
    );
    const measured = isAsListed
      ? MeasuredTargets.of(listed)
      : await MeasuredTargets.read(asked, this.#options.days);
    const targets = asked
      .map(judged => ({
        judged,
        spans: spansAsked(judged)
          .map(span => ({ span, parts: partsOf(judged, span, measured) }))
          .filter(({ parts }) => parts.length > 0),
      }))
      .filter(({ spans }) => spans.length > 0);
    return { targets, measured };
  }
}
