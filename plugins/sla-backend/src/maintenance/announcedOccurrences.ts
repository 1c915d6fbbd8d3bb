import type { Interval } from '@service-levels/backstage-plugin-sla-common';
import { occurrencesOf } from './occurrencesOf';
import type {
  StoredWindow,
  WindowOccurrence,
  WindowRevision,
} from './StoredWindow';

/** A revision with what it says of a span: only what begins once it holds. */
interface Said {
  readonly revision: WindowRevision;
  /** From when it holds; null for the first one, which holds for all. */
  readonly since: number | null;
  readonly occurrences: readonly Interval[];
}

function covers(said: Said, { from, to }: Interval): boolean {
  return said.occurrences.some(other => other.from <= from && other.to >= to);
}

/** The revision that announced a time first, of those that said it without a break. */
function firstToSay(
  occurrence: Interval,
  position: number,
  all: readonly Said[],
): { readonly announcedAt: number; readonly declaredAt: number } {
  let { announcedAt, declaredAt } = all[position].revision;
  for (let i = position - 1; i >= 0 && covers(all[i], occurrence); i--) {
    announcedAt = Math.min(announcedAt, all[i].revision.announcedAt);
    declaredAt = all[i].revision.declaredAt;
  }
  return { announcedAt, declaredAt };
}

/**
 * When the work of a window takes place, with what its announcement was.
 *
 * Each revision holds for what begins from its time on, so that an occurrence
 * that began stays as it was. A time that a change leaves as it was, or
 * shortens, stays announced when it was.
 *
 * @returns also what was cancelled, or replaced by a change, before it began
 */
export function announcedOccurrences(
  window: StoredWindow,
  span: Interval,
): WindowOccurrence[] {
  const all = window.revisions.map((revision, i): Said => {
    const since = i === 0 ? null : revision.declaredAt;
    return {
      revision,
      since,
      occurrences: occurrencesOf(revision.schedule, span).filter(
        ({ from }) => since === null || from >= since,
      ),
    };
  });
  return all.flatMap(({ since, occurrences }, i) => {
    const changedAt = all[i + 1]?.revision.declaredAt ?? null;
    const endedAt = changedAt ?? window.cancelledAt;
    return occurrences.map(occurrence => {
      const until =
        endedAt !== null && occurrence.from >= endedAt ? endedAt : null;
      return {
        ...occurrence,
        ...firstToSay(occurrence, i, all),
        windowId: window.id,
        entityRef: window.entityRef,
        since,
        until,
        isReplaced: until !== null && changedAt !== null,
      };
    });
  });
}
