import type { Attainment } from '../model';

/** What a target achieved before something was done for it, and after. @public */
export interface FiguresOfImprovement {
  /** The last period that had closed when it was written down; null where none had. */
  readonly before: Attainment | null;
  /** The latest closed period that began after it was done; null where there is none yet. */
  readonly after: Attainment | null;
}

function latest(periods: readonly Attainment[]): Attainment | null {
  return periods.reduce<Attainment | null>(
    (found, one) =>
      found === null || Date.parse(one.period.to) > Date.parse(found.period.to)
        ? one
        : found,
    null,
  );
}

/**
 * Figures from before and after an improvement, out of the target's own periods.
 * A period in which it was done is neither.
 *
 * @public
 */
export function figuresOfImprovement(
  periods: readonly Attainment[],
  improvement: {
    readonly createdAt: string;
    readonly state: string;
    readonly endedAt: string | null;
  },
): FiguresOfImprovement {
  const { createdAt, state, endedAt } = improvement;
  const closed = periods.filter(({ period }) => period.state === 'closed');
  const doneAt = state === 'done' ? endedAt : null;
  return {
    before: latest(
      closed.filter(
        ({ period }) => Date.parse(period.to) <= Date.parse(createdAt),
      ),
    ),
    after:
      doneAt === null
        ? null
        : latest(
            closed.filter(
              ({ period }) => Date.parse(period.from) >= Date.parse(doneAt),
            ),
          ),
  };
}
