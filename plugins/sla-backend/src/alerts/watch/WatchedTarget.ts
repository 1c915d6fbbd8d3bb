import {
  dateOf,
  parseInstant,
  parsePeriod,
  type AttainmentStatus,
  type Budget,
  type TargetAlerting,
} from '@service-levels/backstage-plugin-sla-common';
import { judgeTarget, type Question } from '../../attainment/judgeTarget';
import { remainingOf } from '../../attainment/remainingOf';
import type { SummedSpan } from '../../attainment/SummedTargets';
import type { SummedPart } from '../../attainment/sumParts';
import type { ExcludingPart } from '../../attainment/TargetPart';
import type { AlertedPeriod } from '../StoredAlert';

/** A target in its running period, with all that alerts are decided by. */
export interface WatchedTarget {
  readonly of: AlertedPeriod;
  /** As the version in force states it. */
  readonly part: ExcludingPart;
  readonly status: AttainmentStatus;
  /** Whether anything is known of the period. */
  readonly isKnown: boolean;
  readonly budget: Budget | null;
  /** The service time of the period until now, and of all of it. */
  readonly elapsedSeconds: number;
  readonly periodSeconds: number;
  readonly alerting: TargetAlerting;
}

/**
 * What alerts call a period. Windows of rolling days move on with each day: of
 * these each alert is raised once in a month.
 */
function periodOf(
  { span }: SummedSpan,
  { asOf, to }: { readonly asOf: number; readonly to: number },
): Pick<AlertedPeriod, 'period' | 'endsAt'> {
  if (!span.label.includes('/')) {
    return { period: span.label, endsAt: to };
  }
  const month = parsePeriod(
    dateOf(asOf, span.timeZone).slice(0, 7),
    span.timeZone,
  );
  return { period: month.label, endsAt: month.to };
}

/** The part that runs: another version may be to come within the period. */
function partInForce(summed: readonly SummedPart[], asOf: number) {
  const begun = summed.filter(({ part: { span } }) => span.from <= asOf);
  return (begun.at(-1) ?? summed[0]).part;
}

/** Undefined where the period does not run, or the target does not bind in it. */
export function toWatchedTarget(
  summedSpan: SummedSpan,
  question: Question,
  alerting: TargetAlerting,
): WatchedTarget | undefined {
  const { judged, span, summed } = summedSpan;
  const figure = judgeTarget(judged, span, { summed, ...question });
  if (figure.period.state !== 'open' || figure.commitment !== undefined) {
    return undefined;
  }
  const remaining = summed.map(
    ({ part }) => remainingOf(part, question).serviceSeconds,
  );
  return {
    of: {
      agreementId: figure.agreementId,
      targetId: figure.targetId,
      entityRef: figure.entityRef,
      ...periodOf(summedSpan, {
        asOf: question.asOf,
        to: parseInstant(figure.period.to),
      }),
    },
    part: partInForce(summed, question.asOf),
    status: figure.status,
    isKnown: figure.attained !== null,
    budget: figure.budget,
    elapsedSeconds: figure.serviceSeconds,
    periodSeconds: remaining.reduce(
      (sum, seconds) => sum + seconds,
      figure.serviceSeconds,
    ),
    alerting,
  };
}
