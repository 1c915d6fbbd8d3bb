import {
  isMissed,
  type Report,
  type ReportedTarget,
  type ReportMissComment,
} from '@service-levels/backstage-plugin-sla-common';

/** A target that was missed, and in which agreement. */
export interface Miss {
  readonly target: ReportedTarget;
  /** The periods of the target that were missed: in a quarter, up to three months. */
  readonly periods: readonly ReportedTarget[];
  readonly agreementTitle: string;
  /** What was said of it so far. */
  readonly comment: ReportMissComment | undefined;
}

/** The misses of a draft, each target once, those that wait for a comment first. */
export function missesOf({
  content,
  comments,
}: Pick<Report, 'content' | 'comments'>): readonly Miss[] {
  const misses = content.agreements.flatMap(agreement => {
    const missed = agreement.targets.filter(({ attainment }) =>
      isMissed(attainment),
    );
    const ids = [...new Set(missed.map(({ targetId }) => targetId))];
    return ids.map(id => {
      const periods = missed.filter(({ targetId }) => targetId === id);
      const [target] = periods;
      return {
        target,
        periods,
        agreementTitle: agreement.title,
        comment: comments?.find(({ targetId }) => targetId === id),
      };
    });
  });
  return [
    ...misses.filter(({ comment }) => comment === undefined),
    ...misses.filter(({ comment }) => comment !== undefined),
  ];
}
