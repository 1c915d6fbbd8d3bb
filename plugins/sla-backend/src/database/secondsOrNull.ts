/** Epoch seconds of a column that may be empty; PostgreSQL answers them as text. */
export function secondsOrNull(value: number | string | null): number | null {
  return value === null ? null : Number(value);
}
