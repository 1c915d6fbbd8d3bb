import type { Format } from '../../../format/Format';

const MOST_DECIMALS = 4;

/** A ceiling with so many decimals that people can read it, cut down: never more than is allowed. */
export function ceilingPercent(percent: string, format: Format): string {
  const [whole, decimals = ''] = percent.split('.');
  const shown = decimals.slice(0, MOST_DECIMALS);
  return format.percentText(shown === '' ? whole : `${whole}.${shown}`);
}
