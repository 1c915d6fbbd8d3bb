import {
  formatInstant,
  type StateFactInput,
} from '@service-levels/backstage-plugin-sla-common';

/**
 * A fact as sent.
 *
 * @param fact - `from` in epoch seconds
 */
export function factOf(
  fact: Omit<StateFactInput, 'from' | 'to'> & {
    readonly from: number;
    readonly seconds: number;
  },
): StateFactInput {
  const { from, seconds, ...rest } = fact;
  return {
    ...rest,
    from: formatInstant(from),
    to: formatInstant(from + seconds),
  };
}
