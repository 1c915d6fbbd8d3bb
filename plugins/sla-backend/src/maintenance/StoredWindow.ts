import type {
  AnnouncedOccurrence,
  MaintenanceSchedule,
} from '@service-levels/backstage-plugin-sla-common';

/** A window as it was declared, or changed. Instants are epoch seconds. */
export interface WindowRevision {
  readonly revision: number;
  readonly title: string;
  /** For customers. */
  readonly text: string | null;
  readonly schedule: MaintenanceSchedule;
  readonly announcedAt: number;
  readonly evidence: string | null;
  /** It holds for what begins from then on; the first one for all. */
  readonly declaredAt: number;
  readonly declaredBy: string;
}

/** A maintenance window with everything that it ever was. */
export interface StoredWindow {
  readonly id: string;
  readonly entityRef: string;
  /** Counts every change, a cancellation too. */
  readonly revision: number;
  /** Oldest first, at least one. */
  readonly revisions: readonly WindowRevision[];
  readonly cancelledAt: number | null;
  readonly cancelledBy: string | null;
}

/** One time that planned work takes place, of a stored window. */
export interface WindowOccurrence extends AnnouncedOccurrence {
  readonly entityRef: string;
  /** Changed before it began: another revision says when it really is. */
  readonly isReplaced: boolean;
}

/** The newest revision of a window. */
export function newestOf(window: StoredWindow): WindowRevision {
  return window.revisions[window.revisions.length - 1];
}
