import { IANAZone } from 'luxon';

/** From an instant on, the zone's clock is ahead of UTC by so many seconds. */
interface OffsetChange {
  readonly from: number;
  readonly offset: number;
}

const HOUR = 3600;
/** No zone changed its clock twice within this time and back again unnoticed since 1970. */
const STEP = 7 * 24 * HOUR;
const EARLIEST = Date.UTC(1970, 0, 1) / 1000;
/** From here on a zone's clock is taken to go on as it is: nobody knows better. In epoch seconds. */
export const LAST_OFFSET_CHANGE = Date.UTC(2100, 0, 1) / 1000;

const tables = new Map<string, readonly OffsetChange[]>();

/** The first second of `(before, after]` with the offset of `after`. */
function findChange(
  offsetOf: (instant: number) => number,
  before: number,
  after: number,
): number {
  const offset = offsetOf(after);
  let low = before;
  let high = after;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetOf(middle) === offset) {
      high = middle;
    } else {
      low = middle;
    }
  }
  return high;
}

function buildTable(timeZone: string): readonly OffsetChange[] {
  const zone = IANAZone.create(timeZone);
  if (!zone.isValid) {
    throw new RangeError(`"${timeZone}" is not an IANA time zone`);
  }
  // In seconds, so that historic offsets with seconds stay exact.
  const offsetOf = (instant: number) =>
    Math.round(zone.offset(instant * 1000) * 60);
  const changes: OffsetChange[] = [
    { from: Number.NEGATIVE_INFINITY, offset: offsetOf(EARLIEST) },
  ];
  for (let instant = EARLIEST; instant < LAST_OFFSET_CHANGE; instant += STEP) {
    const next = instant + STEP;
    let last = changes[changes.length - 1].offset;
    let from = instant;
    while (last !== offsetOf(next)) {
      from = findChange(offsetOf, from, next);
      last = offsetOf(from);
      changes.push({ from, offset: last });
    }
  }
  return changes;
}

/**
 * The offset changes of a zone from 1970 to 2100, asked of the library once;
 * all further arithmetic is on integers, so that no library chooses for us
 * where a local time does not exist or exists twice.
 */
function offsetChanges(timeZone: string): readonly OffsetChange[] {
  const known = tables.get(timeZone);
  if (known !== undefined) {
    return known;
  }
  const table = buildTable(timeZone);
  tables.set(timeZone, table);
  return table;
}

/** Position of the change that is in force at an instant. */
function positionAt(changes: readonly OffsetChange[], instant: number): number {
  let low = 0;
  let high = changes.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (changes[middle].from <= instant) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** Seconds that the zone's clock is ahead of UTC at an instant. */
export function offsetAt(instant: number, timeZone: string): number {
  const changes = offsetChanges(timeZone);
  return changes[positionAt(changes, instant)].offset;
}

/**
 * The instants at which a zone's clock shows a local time, given as the epoch
 * seconds that it would have in UTC.
 *
 * @returns `earlier` and `later` are the same where the time occurs once, differ
 * where it is repeated, and are both the first instant after the gap where it
 * is skipped
 *
 * @public
 */
export function instantsOfLocal(
  local: number,
  timeZone: string,
): {
  readonly earlier: number;
  readonly later: number;
  readonly skipped: boolean;
} {
  const changes = offsetChanges(timeZone);
  const DAY = 24 * HOUR;
  const first = positionAt(changes, local - 2 * DAY);
  const matches: number[] = [];
  let afterGap: number | undefined;
  for (
    let i = first;
    i < changes.length && changes[i].from <= local + 2 * DAY;
    i++
  ) {
    const instant = local - changes[i].offset;
    const end =
      i + 1 < changes.length ? changes[i + 1].from : Number.POSITIVE_INFINITY;
    if (instant >= changes[i].from && instant < end) {
      matches.push(instant);
    }
    const jumpsOver =
      i > 0 &&
      local >= changes[i].from + changes[i - 1].offset &&
      instant < changes[i].from;
    if (jumpsOver) {
      afterGap = changes[i].from;
    }
  }
  if (matches.length > 0) {
    return {
      earlier: matches[0],
      later: matches[matches.length - 1],
      skipped: false,
    };
  }
  const instant = afterGap ?? local - offsetAt(local, timeZone);
  return { earlier: instant, later: instant, skipped: true };
}
