/** Figures of one thing that was done several times. */
export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly greatest: number;
}

/** Of at least one figure. */
export function spreadOf(figures: readonly number[]): Spread {
  if (figures.length === 0) {
    throw new Error('Nothing was measured');
  }
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median =
    sorted.length % 2 === 1
      ? sorted[middle]
      : (sorted[middle - 1] + sorted[middle]) / 2;
  return { least: sorted[0], median, greatest: sorted[sorted.length - 1] };
}

/** How long something takes, in milliseconds, with what it answered. */
export async function timed<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly milliseconds: number }> {
  const started = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - started };
}

/** `12.3 (11.9 to 14.0)`: the median, the least and the greatest. */
export function formatSpread(
  { least, median, greatest }: Spread,
  decimals = 1,
): string {
  const [low, middle, high] = [least, median, greatest].map(figure =>
    figure.toFixed(decimals),
  );
  return `${middle} (${low} to ${high})`;
}
