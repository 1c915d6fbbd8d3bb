/** Unbreakable, so that a figure and its unit stay together. */
const SPACE = '\u00a0';

/** A figure with its unit, "300 ms". */
export function withUnit(figure: string, unit: string | null): string {
  return unit === null ? figure : `${figure}${SPACE}${unit}`;
}
