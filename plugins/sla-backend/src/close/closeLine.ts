import {
  cutPercent,
  dateOf,
  dayOf,
  formatInstant,
  isMissed,
  workingDaysAfter,
  type Attainment,
  type CloseData,
  type CloseLine,
  type CommentAsk,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementInMonth } from './AgreementInMonth';
import type { ReportOfMonth } from './CloseReports';
import type { FactsInMonth, OpenExclusion } from './CloseStore';

const PERCENT_DECIMALS = 3;

/** All that one line is made of. */
export interface CloseParts {
  readonly of: {
    readonly agreement: Pick<
      AgreementInMonth['agreement'],
      'id' | 'customerRef'
    >;
    readonly terms: Pick<
      AgreementInMonth['terms'],
      'title' | 'timeZone' | 'reporting'
    > & {
      readonly calendar: Pick<
        AgreementInMonth['terms']['calendar'],
        'holidays'
      >;
    };
    readonly span: AgreementInMonth['span'];
  };
  readonly figures: readonly Attainment[];
  /** Of its indicators. */
  readonly facts: readonly FactsInMonth[];
  readonly exclusions: readonly OpenExclusion[];
  readonly report: ReportOfMonth | undefined;
  /** By target. */
  readonly asks: ReadonlyMap<string, CommentAsk>;
  readonly mayPublish: boolean;
  /** Working days until a month is reported, where the agreement does not say. */
  readonly dueWorkingDay: number;
  /** Epoch seconds. */
  readonly now: number;
}

/** Whether nothing can be said of a target, and nobody reported anything in its place. */
function hasNoVerdict({ status, reported }: Attainment): boolean {
  return status === 'no-data' && reported === null;
}

/** Whole days of the month that are not over. */
function daysLeft({ of: { span, terms }, now }: CloseParts): number {
  const next = dayOf(span.to - 1, terms.timeZone) + 1;
  const first = dayOf(Math.max(span.from, now), terms.timeZone);
  return Math.max(0, next - first);
}

function dataOf(parts: CloseParts): CloseData {
  const { figures, facts } = parts;
  const coverages = figures.flatMap(({ coverage }) => coverage ?? []);
  const [least] = [...coverages].sort(
    (a, b) => a.good * b.total - b.good * a.total,
  );
  const withoutVerdict = figures
    .filter(hasNoVerdict)
    .map(({ targetName }) => targetName);
  const daysNotJudged =
    daysLeft(parts) + Math.max(0, ...facts.map(one => one.touchedDays));
  const lastFactAt = Math.max(...facts.map(one => one.lastFactAt ?? -Infinity));
  return {
    isComplete: daysNotJudged === 0 && withoutVerdict.length === 0,
    coveragePercent:
      least === undefined ? null : cutPercent(least, PERCENT_DECIMALS),
    unknownSeconds: Math.max(0, ...figures.map(one => one.unknownSeconds)),
    withoutVerdict: [...new Set(withoutVerdict)],
    daysNotJudged,
    indicatorsWithoutFacts: facts
      .filter(({ hasFacts }) => !hasFacts)
      .map(({ entityRef, name }) => `${entityRef}/${name}`),
    lastFactAt: Number.isFinite(lastFactAt) ? formatInstant(lastFactAt) : null,
  };
}

function exclusionsOf({ exclusions }: CloseParts): CloseLine['exclusions'] {
  const count = (waitsFor: OpenExclusion['waitsFor']) =>
    exclusions.filter(one => one.waitsFor === waitsFor).length;
  return {
    waitingForApproval: count('manager'),
    waitingForCustomer: count('customer'),
  };
}

function missesOf({ figures, report, asks }: CloseParts): CloseLine['misses'] {
  const missed = new Map(
    figures.filter(isMissed).map(figure => [figure.targetId, figure]),
  );
  return [...missed.values()].map(({ targetId, targetName, entityRef }) => ({
    targetId,
    name: targetName,
    entityRef,
    isCommented: report?.comments.has(targetId) ?? false,
    ask: asks.get(targetId) ?? null,
  }));
}

/** The line of one SLA in the close of a month. */
export function closeLine(parts: CloseParts): CloseLine {
  const { of, report, mayPublish, now } = parts;
  const { agreement, terms } = of;
  const data = dataOf(parts);
  const exclusions = exclusionsOf(parts);
  const misses = missesOf(parts);
  const openDisputes = report?.openDisputes ?? 0;
  const isPublished = (report?.report.publishedAt ?? null) !== null;
  const dueOn = workingDaysAfter(
    dateOf(of.span.to - 1, terms.timeZone),
    terms.reporting?.delayWorkingDays ?? parts.dueWorkingDay,
    terms.calendar.holidays,
  );
  return {
    agreementId: agreement.id,
    agreementTitle: terms.title,
    customerRef: agreement.customerRef,
    data,
    exclusions,
    misses,
    openDisputes,
    report: report?.report ?? null,
    dueOn,
    isOverdue: !isPublished && dateOf(now, terms.timeZone) > dueOn,
    isReady:
      !isPublished &&
      data.isComplete &&
      exclusions.waitingForApproval + exclusions.waitingForCustomer === 0 &&
      misses.every(({ isCommented }) => isCommented),
    mayPublish,
  };
}
