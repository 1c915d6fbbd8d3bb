import type { CorrectReport } from '@service-levels/backstage-plugin-sla-common';
import {
  FieldConflictError,
  InvalidInputError,
  StaleVersionError,
} from '../errors';
import type { DraftKey } from './Reports';
import {
  draftOf,
  etagOf,
  publishedOf,
  type StoredReport,
  type StoredRevision,
} from './StoredReport';

/**
 * The draft as it was read.
 *
 * @throws ConflictError - where there is none, or it was changed meanwhile
 */
export function requireDraft(
  report: StoredReport,
  { etag }: DraftKey,
): StoredRevision {
  const draft = draftOf(report);
  if (draft === undefined) {
    throw new FieldConflictError(
      'state',
      'is published: what was published is corrected, not changed',
    );
  }
  const current = etagOf(draft);
  if (etag !== current) {
    throw new StaleVersionError({ field: 'If-Match', yours: etag, current });
  }
  return draft;
}

/** @throws InputError - for a target that was not missed, when the facts were looked at last */
export function requireMissed(
  { missed }: StoredRevision,
  targetId: string,
): void {
  if (!missed.some(one => one.targetId === targetId)) {
    throw InvalidInputError.of('targetId', 'is not a target that was missed');
  }
}

/**
 * The published revision that is corrected. The same request sent again finds
 * the draft that it opened.
 *
 * @throws ConflictError - for another than the newest, or where another correction is drafted
 */
export function requireCorrectable(
  report: StoredReport,
  { revision, reason }: CorrectReport,
): StoredRevision {
  const published = publishedOf(report);
  if (published?.revision !== revision) {
    throw new FieldConflictError(
      'revision',
      `must be the newest that is published${
        published === undefined ? '' : `, ${published.revision}`
      }`,
    );
  }
  const draft = draftOf(report);
  if (draft !== undefined && draft.reason !== reason) {
    throw new FieldConflictError(
      'revision',
      `is being corrected already, as revision ${draft.revision}`,
    );
  }
  return published;
}
