import type { Attainment } from '../model/attainment';
import type { Commitment, TargetTerms } from '../model/target';

/**
 * How firmly a target was committed to in a period. A period is on trial where
 * it begins on the last day of the trial or before; the next one binds.
 *
 * @param firstDay - of the period, in the agreement's zone
 * @returns undefined where it binds, as terms leave it out
 * @public
 */
export function commitmentOf(
  target: Pick<TargetTerms, 'commitment' | 'trialUntil'>,
  firstDay: string,
): Exclude<Commitment, 'binding'> | undefined {
  const { commitment, trialUntil } = target;
  return commitment === 'trial' &&
    trialUntil !== undefined &&
    firstDay > trialUntil
    ? undefined
    : commitment;
}

/**
 * The figures that bind: what is on trial or for information says nothing of
 * whether an agreement was kept. Where none binds, all of them.
 *
 * @public
 */
export function bindingOf<TFigure extends Pick<Attainment, 'commitment'>>(
  figures: readonly TFigure[],
): readonly TFigure[] {
  const binding = figures.filter(({ commitment }) => commitment === undefined);
  return binding.length > 0 ? binding : figures;
}
