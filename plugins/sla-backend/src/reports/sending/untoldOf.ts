import { BY_PORTAL, publishedOf, type StoredReport } from '../StoredReport';

/** A correction of more than a week ago is no news. */
const WEEK = 7 * 24 * 3600;

/** A contact who received a revision by mail, and the newest one not. */
interface Untold {
  readonly contactId: string;
  /** The newest that they received. */
  readonly revision: number;
}

/**
 * Contacts to whom earlier revisions went by mail, and the one that corrects
 * them did not. Of a mail that was left `sending` it is not known whether it
 * arrived: it counts as received.
 */
export function untoldOf(report: StoredReport): readonly Untold[] {
  const newest = publishedOf(report);
  if (newest === undefined || newest.reason === null) {
    return [];
  }
  const received = new Map<string, number>();
  for (const { state, revision, contacts } of report.sendings) {
    for (const id of state === 'failed' ? [] : contacts) {
      received.set(id, Math.max(revision, received.get(id) ?? 0));
    }
  }
  return [...received]
    .filter(([, revision]) => revision < newest.revision)
    .map(([contactId, revision]) => ({ contactId, revision }));
}

/** From when on corrections are news. */
export function newsSince(now: number): number {
  return now - WEEK;
}

/** Whether a correction is news, and the portal has not tried to mail it yet. */
export function isMailDue(report: StoredReport, now: number): boolean {
  const newest = publishedOf(report);
  return (
    newest !== undefined &&
    newest.reason !== null &&
    newest.published !== null &&
    newest.published.at >= newsSince(now) &&
    !report.sendings.some(
      ({ revision, by }) => revision === newest.revision && by === BY_PORTAL,
    )
  );
}
