const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.0+)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Epoch seconds of an ISO 8601 instant with `Z` or an offset.
 *
 * @throws RangeError - where the text is no such instant, or has parts of a second
 * @public
 */
export function parseInstant(text: string): number {
  const milliseconds = INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds)) {
    throw new RangeError(`"${text}" is not an instant with Z or an offset and whole seconds`);
  }
  return milliseconds / 1000;
}

/** An instant as text in UTC, such as `2026-09-30T22:00:00Z`. @public */
export function formatInstant(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
