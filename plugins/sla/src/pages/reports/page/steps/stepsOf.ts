import type { ReportState } from '@service-levels/backstage-plugin-sla-common';
import { isDraft } from '../../reportWords';
import type { ReportInView } from '../ReportInView';

/** What can be done with a revision. */
export type ReportStep =
  | 'publish'
  | 'discard'
  | 'acknowledge'
  | 'dispute'
  | 'correct';

/** What the portal's policy allows the reader to do with a report. */
export interface ReportAllowed {
  readonly publish: boolean;
  readonly acknowledge: boolean;
}

/** Until it is decided, the customer can object. */
const DISPUTABLE: readonly ReportState[] = ['published', 'disputed'];

/** Whether each miss has its cause and measure. */
export function isReady({ report }: Pick<ReportInView, 'report'>): boolean {
  return (report.uncommented ?? []).length === 0;
}

/** What the reader can do next with the revision that is shown; what is suggested first. */
export function stepsOf(
  { report, reader }: ReportInView,
  allowed: ReportAllowed,
): readonly ReportStep[] {
  const manages = reader.side === 'provider' && allowed.publish;
  if (isDraft(report)) {
    if (!manages) {
      return [];
    }
    return isReady({ report }) ? ['publish', 'discard'] : ['discard'];
  }
  const steps: ReportStep[] = [];
  if (reader.speaks !== undefined && allowed.acknowledge) {
    if (report.state === 'published') {
      steps.push('acknowledge');
    }
    if (DISPUTABLE.includes(report.state)) {
      steps.push('dispute');
    }
  }
  if (
    manages &&
    report.state !== 'superseded' &&
    report.draftRevision === null
  ) {
    steps.push('correct');
  }
  return steps;
}
