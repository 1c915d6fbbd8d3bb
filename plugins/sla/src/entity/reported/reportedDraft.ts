import type {
  Attainment,
  CreateReportedResultInput,
  Objective,
} from '@service-levels/backstage-plugin-sla-common';
import type { TargetHistory } from '../../hooks/loadServiceLevels';

/** A period of the calendar; of rolling days and other spans nobody reports a figure. */
const OF_CALENDAR = /^\d{4}(-(W\d{2}|Q[1-4]|\d{2}))?$/;
const SECONDS_PER_MINUTE = 60;

/** What the other side reports, as it stands in the form. */
export interface ReportedDraft {
  /** Label. */
  readonly period: string;
  /** As typed: percent, outages, minutes of the longest outage, or the unit of what is measured. */
  readonly attained: string;
  readonly reportedBy: string;
  readonly reason: string;
  readonly evidence: string;
}

/** The figures of a target that something can be reported beside, the newest first. */
export function reportable({ periods }: TargetHistory): readonly Attainment[] {
  return periods
    .filter(
      ({ period }) =>
        period.state !== 'future' &&
        period.contractual &&
        OF_CALENDAR.test(period.label),
    )
    .reverse();
}

/** Whether something was reported of the target, or is to be because nothing is known of a period. */
export function needsReport(target: TargetHistory): boolean {
  return reportable(target).some(
    ({ attained, reported }) => reported !== null || attained === null,
  );
}

/** An empty form about the last period that is over and of which nothing is known, else the last one that is over. */
export function beginReport(figures: readonly Attainment[]): ReportedDraft {
  const closed = figures.filter(({ period }) => period.state === 'closed');
  const [first] = [
    ...closed.filter(
      ({ attained, reported }) => attained === null && reported === null,
    ),
    ...closed,
    ...figures,
  ];
  return {
    period: first.period.label,
    attained: '',
    reportedBy: '',
    reason: '',
    evidence: '',
  };
}

/** What stands in a field, null where nothing does. */
const textOf = (text: string) => (text.trim() === '' ? null : text);

/** What is sent of a draft; undefined while something is missing. What is wrong with it the API says. */
export function resultOf(
  draft: ReportedDraft,
  targetId: string,
  { kind }: Pick<Objective, 'kind'>,
): CreateReportedResultInput | undefined {
  const { period, attained, reportedBy, reason, evidence } = draft;
  if (attained.trim() === '' || reportedBy.trim() === '') {
    return undefined;
  }
  const typed = Number(attained);
  return {
    targetId,
    period,
    attained:
      kind === 'longest-outage'
        ? Math.round(typed * SECONDS_PER_MINUTE)
        : typed,
    reportedBy,
    reason: textOf(reason),
    evidence: textOf(evidence),
  };
}
