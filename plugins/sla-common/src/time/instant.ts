const INSTANT =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.0+)?(Z|[+-]\d{2}:\d{2})$/;

/** The local time as written must exist: engines move 30 February and 24:00 on to the next day. */
function hasRealLocalTime(text: string): boolean {
  const local = text.slice(0, 19);
  const milliseconds = Date.parse(`${local}Z`);
  return (
    !Number.isNaN(milliseconds) &&
    new Date(milliseconds).toISOString().startsWith(local)
  );
}

/**
 * Epoch seconds of an ISO 8601 instant with `Z` or an offset.
 *
 * @throws RangeError - where the text is no such instant, or has parts of a second
 * @public
 */
export function parseInstant(text: string): number {
  const milliseconds =
    INSTANT.test(text) && hasRealLocalTime(text)
      ? Date.parse(text)
      : Number.NaN;
  if (Number.isNaN(milliseconds)) {
    throw new RangeError(
      `"${text}" is not an instant with Z or an offset and whole seconds`,
    );
  }
  return milliseconds / 1000;
}

/** An instant as text in UTC, such as `2026-09-30T22:00:00Z`. @public */
export function formatInstant(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
