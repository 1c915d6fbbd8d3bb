import type { Attainment } from '../model';

/**
 * Whether a report shows that a target was missed, so that it wants cause and
 * measure, as those on trial do: by what was measured, else by what the other
 * side reported in its place.
 *
 * @public
 */
export function isMissed({
  status,
  reported,
}: Pick<Attainment, 'status' | 'reported'>): boolean {
  return (reported?.status ?? status) === 'breached';
}
