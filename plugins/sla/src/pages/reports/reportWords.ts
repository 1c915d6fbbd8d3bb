import type {
  ReportState,
  ReportSummary,
} from '@service-levels/backstage-plugin-sla-common';
import type { Format } from '../../format/Format';
import { periodName } from '../../format/periodName';
import type { Translate } from '../../translations/useTranslate';

/** What is written about reports with. */
export interface ReportWords {
  readonly t: Translate;
  readonly format: Format;
}

const DRAFTS: readonly ReportState[] = ['draft', 'commented'];

/** Whether the customer is not shown it yet. */
export function isDraft({ state }: Pick<ReportSummary, 'state'>): boolean {
  return DRAFTS.includes(state);
}

/** What a report is called: what it is about, and the period. */
export function reportName(
  { title, period }: Pick<ReportSummary, 'title' | 'period'>,
  words: ReportWords,
): string {
  return words.t('reports.name', {
    title,
    period: periodName(period.label, words),
  });
}

/** How it was accepted, or that it is taken as accepted one day; undefined where there is nothing to say. */
export function acceptanceInWords(
  report: Pick<ReportSummary, 'accepted' | 'acceptedOn' | 'period'>,
  words: ReportWords & { readonly nameOf: (who: string) => string },
): string | undefined {
  const { t, format, nameOf } = words;
  const { accepted, acceptedOn, period } = report;
  if (accepted !== null) {
    const at = format.moment(accepted.at, period.timeZone);
    if (accepted.how === 'taken-as-accepted') {
      return t('reports.takenAsAccepted', { at });
    }
    return accepted.by === null
      ? t('reports.acknowledgedAt', { at })
      : t('reports.acknowledgedBy', { at, who: nameOf(accepted.by) });
  }
  return acceptedOn === null
    ? undefined
    : t('reports.acceptedOn', { date: format.date(acceptedOn) });
}

/** What is left to do about a report, a line each; the customer's side is not told of what is only the provider's. */
export function leftInWords(
  report: ReportSummary,
  { t }: ReportWords,
): readonly string[] {
  const { uncommented, openDisputes, differs, draftRevision } = report;
  const misses = uncommented?.length ?? 0;
  return [
    ...(misses > 0 ? [t('reports.left.misses', { count: misses })] : []),
    ...(report.state === 'commented' ? [t('reports.left.publish')] : []),
    ...(openDisputes > 0
      ? [t('reports.left.disputes', { count: openDisputes })]
      : []),
    ...(differs === true ? [t('reports.left.differs')] : []),
    ...(draftRevision !== null && draftRevision !== report.revision
      ? [t('reports.left.draft', { revision: draftRevision })]
      : []),
  ];
}
