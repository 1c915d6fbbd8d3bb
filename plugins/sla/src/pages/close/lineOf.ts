import type { CloseLine } from '@service-levels/backstage-plugin-sla-common';

/** What a line waits for. */
export const LEFT = [
  'todo',
  'ready',
  'overdue',
  'data',
  'exclusions',
  'misses',
  'disputes',
  'published',
] as const;

/** One of it. */
export type Left = (typeof LEFT)[number];

/** Whether the report of a line is published. */
export function isPublished({ report }: CloseLine): boolean {
  return (report?.publishedAt ?? null) !== null;
}

const FITS: Readonly<Record<Left, (line: CloseLine) => boolean>> = {
  todo: line => !isPublished(line) || line.openDisputes > 0,
  ready: line => line.isReady,
  overdue: line => line.isOverdue,
  data: line => !line.data.isComplete,
  exclusions: ({ exclusions }) =>
    exclusions.waitingForApproval + exclusions.waitingForCustomer > 0,
  misses: line => line.misses.some(miss => !miss.isCommented),
  disputes: line => line.openDisputes > 0,
  published: isPublished,
};

/** Whether a line waits for something. */
export function isLeft(line: CloseLine, left: Left): boolean {
  return FITS[left](line);
}

/** The less is left to do, the greater: overdue, open, ready, published. */
function rankOf(line: CloseLine): number {
  if (line.isOverdue) {
    return 0;
  }
  if (line.openDisputes > 0) {
    return 1;
  }
  if (isPublished(line)) {
    return 4;
  }
  return line.isReady ? 3 : 2;
}

/** What is left to do first; alike ones stay in the order in which they came. */
export function whatIsLeftFirst(lines: readonly CloseLine[]): CloseLine[] {
  return lines
    .map((line, i) => ({ line, i, rank: rankOf(line) }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map(({ line }) => line);
}

/** Whether it can be published now by who reads. */
export function isPublishable(line: CloseLine): boolean {
  return line.isReady && line.mayPublish;
}
