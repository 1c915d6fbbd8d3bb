import {
  formatInstant,
  type Action,
  type CustomerAnnouncement,
  type Interaction,
} from '@service-levels/backstage-plugin-sla-common';
import { allOf } from '../../../hooks/allOf';
import { isShared } from './forCustomers';
import type { Reading } from './Reading';

/** What was said since the last meeting, the newest first. */
export interface SinceLastMeeting {
  /** null where there was none yet: then it is what was said last. */
  readonly lastMeeting: Interaction | null;
  readonly said: readonly Interaction[];
  /** Whether there is more than was read. */
  readonly hasEarlier: boolean;
}

/** As many as the API answers at once. */
const LIMIT = 500;
const DAY_SECONDS = 86_400;
/** Enough to find one that is shared, in most cases. */
const MEETINGS = 20;

/** What the page may hold of a list. */
function shownIn<T extends Parameters<typeof isShared>[0]>(
  { isInternal }: Reading,
  items: readonly T[],
): readonly T[] {
  return isInternal ? items : items.filter(isShared);
}

interface Span {
  readonly at: string | null;
  readonly until: string | null;
}

/** What has no time is nothing to come. */
function isOver({ at, until }: Span, now: number): boolean {
  const end = until ?? at;
  return end === null || Date.parse(end) <= now * 1000;
}

/** The meeting that comes first, or that is going on. */
export async function readNextMeeting(
  reading: Reading,
): Promise<Interaction | null> {
  const { api, customerRef, now } = reading;
  const meetings = await allOf(cursor =>
    api.getInteractionsOf(customerRef, {
      kind: 'meeting',
      // One that began yesterday may still be going on.
      from: formatInstant(now - DAY_SECONDS),
      limit: LIMIT,
      cursor,
    }),
  );
  const planned = shownIn(reading, meetings).filter(one => !isOver(one, now));
  // The list has the latest first.
  return planned.at(-1) ?? null;
}

async function readLastMeeting(reading: Reading): Promise<Interaction | null> {
  const { api, customerRef, now } = reading;
  let cursor: string | undefined;
  do {
    const page = await api.getInteractionsOf(customerRef, {
      kind: 'meeting',
      to: formatInstant(now),
      limit: MEETINGS,
      cursor,
    });
    const found = shownIn(reading, page.items).find(one => isOver(one, now));
    if (found !== undefined) {
      return found;
    }
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return null;
}

/** The last meeting, and what was said since. */
export async function readSinceLastMeeting(
  reading: Reading,
): Promise<SinceLastMeeting> {
  const { api, customerRef, now } = reading;
  const lastMeeting = await readLastMeeting(reading);
  const { items, nextCursor } = await api.getInteractionsOf(customerRef, {
    ...(lastMeeting !== null && { from: lastMeeting.at }),
    to: formatInstant(now),
    limit: LIMIT,
  });
  return {
    lastMeeting,
    said: shownIn(reading, items).filter(({ id, kind, complaint }) => {
      const isOpenComplaint =
        kind === 'complaint' && complaint?.state !== 'closed';
      // Those stand among what is open.
      return id !== lastMeeting?.id && !isOpenComplaint;
    }),
    hasEarlier: nextCursor !== undefined,
  };
}

/** Complaints that wait for an answer, what is due first; then those that wait to be closed. */
export async function readComplaints(
  reading: Reading,
): Promise<readonly Interaction[]> {
  const { api, customerRef } = reading;
  const read = async (state: 'open' | 'answered') => {
    const found = await allOf(cursor =>
      api.getInteractionsOf(customerRef, {
        kind: 'complaint',
        state,
        limit: LIMIT,
        cursor,
      }),
    );
    const dueOf = ({ complaint }: Interaction) => complaint?.due ?? '';
    return [...shownIn(reading, found)].sort((a, b) =>
      dueOf(a).localeCompare(dueOf(b)),
    );
  };
  return (await Promise.all([read('open'), read('answered')])).flat();
}

/** Actions that are open on either side, what is due first at the head. */
export async function readActions(
  reading: Reading,
): Promise<readonly Action[]> {
  const { api, customerRef } = reading;
  const found = await allOf(cursor =>
    api.getActions(customerRef, { state: 'open', limit: LIMIT, cursor }),
  );
  return shownIn(reading, found);
}

/** What the customer was told of what is still to come or going on, the next first; of one told anew only that. */
export async function readAnnouncements(
  reading: Reading,
): Promise<readonly CustomerAnnouncement[]> {
  const { api, customerRef, now } = reading;
  const told = await allOf(cursor =>
    api.getToldAnnouncements(customerRef, { limit: LIMIT, cursor }),
  );
  return told
    .filter(
      ({ from, to, isReplaced }) =>
        !isReplaced && !isOver({ at: from, until: to }, now),
    )
    .sort((a, b) => Date.parse(a.from ?? '') - Date.parse(b.from ?? ''));
}
