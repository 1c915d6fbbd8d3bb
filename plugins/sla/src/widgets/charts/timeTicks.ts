/** A label of a date takes so much room, in pixels. */
const ROOM = 80;

/**
 * Where the axis of days is labelled: so many starts of days as there is room
 * for, evenly, always with the first.
 *
 * @param starts - of the days, oldest first
 * @param width - of the axis, in pixels
 */
export function timeTicks(starts: readonly number[], width: number): number[] {
  const most = Math.max(1, Math.floor(width / ROOM));
  const step = Math.max(1, Math.ceil(starts.length / most));
  return starts.filter((_, i) => i % step === 0);
}
