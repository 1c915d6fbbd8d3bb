import {
  reportedStatus,
  type Attainment,
  type ReportedResult,
} from '@service-levels/backstage-plugin-sla-common';
import type { ReportedResultsStore } from '../reportedResults/ReportedResultsStore';

/** Whether what the other side reported may stand in: never for what was measured, and only for a period as agreed. */
function isOpenTo({ attained, period }: Attainment): boolean {
  return attained === null && period.contractual && period.state !== 'future';
}

function reportedOf(
  { objective }: Attainment,
  result: ReportedResult,
): Attainment['reported'] {
  const { id, attained, reportedBy, evidence, createdBy, createdAt } = result;
  return {
    id,
    attained,
    status: reportedStatus(objective, attained),
    reportedBy,
    evidence,
    createdBy,
    createdAt,
  };
}

/** Figures, with what the other side reported where nothing is known of the target's own period (ADR 18). */
export async function withReported(
  figures: readonly Attainment[],
  store: Pick<ReportedResultsStore, 'inForce'>,
): Promise<Attainment[]> {
  const open = figures.filter(isOpenTo).map(({ targetId }) => targetId);
  if (open.length === 0) {
    return [...figures];
  }
  const results = await store.inForce(open);
  return figures.map(figure => {
    const result = results.get(figure.targetId)?.get(figure.period.label);
    return result !== undefined && isOpenTo(figure)
      ? { ...figure, reported: reportedOf(figure, result) }
      : figure;
  });
}
