import {
  isRecurring,
  parseInstant,
  type ChangeAnnouncement,
  type DraftAnnouncement,
  type MaintenanceWindow,
} from '@service-levels/backstage-plugin-sla-common';
import { InvalidInputError } from '../errors';
import type { AnnouncementContent } from './StoredAnnouncement';

const secondsOf = (instant: string | null | undefined) =>
  instant ? parseInstant(instant) : null;

/** What was sent, with instants in epoch seconds. */
export function contentOf(
  announcement: ChangeAnnouncement,
): AnnouncementContent {
  const { kind, title, text, entities, from, to } = announcement;
  return {
    kind,
    title,
    text,
    entities,
    from: secondsOf(from),
    to: secondsOf(to),
  };
}

/** When a window is; of one that recurs the time that comes next, or is running. */
function nextOf({ schedule, occurrences }: MaintenanceWindow): {
  readonly from: string | null;
  readonly to: string | null;
} {
  if (!isRecurring(schedule)) {
    return schedule;
  }
  const next = occurrences.find(
    ({ state }) => state === 'coming' || state === 'running',
  );
  return { from: next?.from ?? null, to: next?.to ?? null };
}

/**
 * What a draft says: of a window what it leaves out is taken from there.
 *
 * @throws InvalidInputError - where a window is announced without a time
 */
export function draftedFrom(
  draft: DraftAnnouncement,
  window: MaintenanceWindow | null,
): AnnouncementContent {
  const next = window === null ? { from: null, to: null } : nextOf(window);
  const from = secondsOf(draft.from ?? next.from);
  const to = secondsOf(draft.to ?? next.to);
  if (window !== null && (from === null || to === null)) {
    throw InvalidInputError.of(
      from === null ? 'from' : 'to',
      'is required: the maintenance window has no time that comes next',
    );
  }
  if (from !== null && to !== null && to <= from) {
    throw InvalidInputError.of('to', 'must be after from');
  }
  const entities = draft.entities ?? [];
  const title = draft.title ?? window?.title ?? '';
  if (title === '') {
    throw InvalidInputError.of('title', 'is required');
  }
  return {
    kind: draft.kind ?? 'planned-maintenance',
    title,
    text: draft.text ?? window?.text ?? '',
    entities:
      window === null
        ? entities
        : [...new Set([window.entityRef, ...entities])],
    from,
    to,
  };
}

/**
 * What a draft says that replaces a withdrawn announcement: what it leaves out
 * is taken from there.
 */
export function anewFrom(
  draft: DraftAnnouncement,
  old: AnnouncementContent,
): AnnouncementContent {
  const from = draft.from === undefined ? old.from : secondsOf(draft.from);
  const to = draft.to === undefined ? old.to : secondsOf(draft.to);
  if (to !== null && (from === null || to <= from)) {
    throw InvalidInputError.of('to', 'must be after from');
  }
  return {
    kind: draft.kind ?? old.kind,
    title: draft.title ?? old.title,
    text: draft.text ?? old.text,
    entities: draft.entities ?? old.entities,
    from,
    to,
  };
}

/** Planned work that counts as notice has a begin and an end. */
export function requireTimes(
  { from, to }: AnnouncementContent,
  maintenanceWindow: string | null,
): void {
  if (maintenanceWindow !== null && (!from || !to)) {
    throw InvalidInputError.of(
      from ? 'to' : 'from',
      'is required of planned maintenance',
    );
  }
}
