import type {
  CloseLine,
  CloseTotals,
} from '@service-levels/backstage-plugin-sla-common';

/** What is left to do for how many lines. */
export function totalsOf(lines: readonly CloseLine[]): CloseTotals {
  const count = (fits: (line: CloseLine) => boolean) =>
    lines.filter(fits).length;
  const misses = lines.flatMap(line => line.misses);
  return {
    agreements: lines.length,
    dataIncomplete: count(({ data }) => !data.isComplete),
    exclusionsOpen: count(
      ({ exclusions }) =>
        exclusions.waitingForApproval + exclusions.waitingForCustomer > 0,
    ),
    missesWithoutComment: misses.filter(({ isCommented }) => !isCommented)
      .length,
    asksOpen: misses.filter(
      ({ isCommented, ask }) =>
        !isCommented && ask !== null && ask.answeredAt === null,
    ).length,
    disputesOpen: count(({ openDisputes }) => openDisputes > 0),
    ready: count(({ isReady }) => isReady),
    published: count(({ report }) => (report?.publishedAt ?? null) !== null),
    sent: count(({ report }) => (report?.sentAt ?? null) !== null),
    acknowledged: count(({ report }) => (report?.acceptedAt ?? null) !== null),
    overdue: count(({ isOverdue }) => isOverdue),
  };
}
