import type { Attainment } from '../model';

/** How a target went in all of its periods; `nothing` where there was nothing to judge in any. @public */
export type TargetOutcome = 'missed' | 'kept' | 'not-judged' | 'nothing';

/**
 * How a target went that is judged by weeks in a report about a month: missed
 * in one period is missed, and kept is what was kept in all that were judged.
 * What the other side reported goes before what was measured.
 *
 * @param periods - the figures of one target
 * @public
 */
export function targetOutcome(
  periods: readonly Pick<Attainment, 'status' | 'reported'>[],
): TargetOutcome {
  const judged = periods
    .map(({ status, reported }) => reported?.status ?? status)
    .filter(status => status !== 'no-events');
  if (judged.length === 0) {
    return 'nothing';
  }
  if (judged.includes('breached')) {
    return 'missed';
  }
  return judged.every(status => status === 'met') ? 'kept' : 'not-judged';
}

/** Figures by their target, in the order in which these come. @public */
export function byTarget<TFigure extends Pick<Attainment, 'targetId'>>(
  figures: readonly TFigure[],
): readonly (readonly TFigure[])[] {
  const periods = new Map<string, TFigure[]>();
  for (const figure of figures) {
    const known = periods.get(figure.targetId);
    if (known === undefined) {
      periods.set(figure.targetId, [figure]);
    } else {
      known.push(figure);
    }
  }
  return [...periods.values()];
}
