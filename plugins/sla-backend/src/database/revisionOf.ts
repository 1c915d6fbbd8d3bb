/** Revisions are counted from 1; another etag stands for none. */
const NO_REVISION = 0;

/** The revision that an etag stands for. */
export function revisionOf(etag: string): number {
  return /^[1-9]\d{0,8}$/.test(etag) ? Number(etag) : NO_REVISION;
}
