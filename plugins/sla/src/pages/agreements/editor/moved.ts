/** A list with one of its rows in another place. */
export function moved<T>(rows: readonly T[], from: number, to: number): T[] {
  const rest = rows.filter((_row, i) => i !== from);
  return [...rest.slice(0, to), rows[from], ...rest.slice(to)];
}
