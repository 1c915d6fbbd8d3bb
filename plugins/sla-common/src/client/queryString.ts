/** A query as the end of an address; what is undefined is left out. */
export function queryString(
  query: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  const entries = Object.entries(query).filter(
    ([, value]) => value !== undefined,
  );
  return entries.length === 0
    ? ''
    : `?${new URLSearchParams(
        entries.map(([key, value]) => [key, String(value)]),
      )}`;
}
