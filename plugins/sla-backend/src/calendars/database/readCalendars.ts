import type { Knex } from 'knex';
import type { CalendarVersionRow } from '../../database/tables';
import type {
  StoredCalendar,
  StoredCalendarVersion,
  StoredVersionHead,
} from '../CalendarsStore';

type HeadRow = Omit<CalendarVersionRow, 'content'>;

function rowToHead(row: HeadRow): StoredVersionHead {
  return {
    version: row.version,
    validFrom: row.valid_from,
    note: row.note,
    storedAt: Number(row.stored_at),
    storedBy: row.stored_by,
  };
}

/** A version as the domain knows it. */
export function rowToVersion(row: CalendarVersionRow): StoredCalendarVersion {
  return {
    name: row.name,
    ...rowToHead(row),
    content: JSON.parse(row.content),
  };
}

/** A version as it is kept. */
export function versionToRow(
  version: StoredCalendarVersion,
): CalendarVersionRow {
  return {
    name: version.name,
    version: version.version,
    valid_from: version.validFrom,
    content: JSON.stringify(version.content),
    note: version.note,
    stored_at: version.storedAt,
    stored_by: version.storedBy,
  };
}

/** Completes calendars, each with the version that is to be shown; the order is kept. */
export async function readCalendars(
  knex: Knex,
  shown: readonly { readonly name: string; readonly version: number }[],
): Promise<StoredCalendar[]> {
  if (shown.length === 0) {
    return [];
  }
  const names = shown.map(({ name }) => name);
  const heads: HeadRow[] = await knex<CalendarVersionRow>('calendar_versions')
    .whereIn('name', names)
    .orderBy('version')
    .select('name', 'version', 'valid_from', 'note', 'stored_at', 'stored_by');
  const rows = await knex<CalendarVersionRow>('calendar_versions').where(
    any => {
      shown.forEach(({ name, version }) => any.orWhere({ name, version }));
    },
  );
  const byName = new Map(rows.map(row => [row.name, row]));
  return names.flatMap(name => {
    const row = byName.get(name);
    return row === undefined
      ? []
      : [
          {
            shown: rowToVersion(row),
            versions: heads.filter(head => head.name === name).map(rowToHead),
          },
        ];
  });
}

/** All versions of some calendars, oldest first. */
export async function readVersions(
  knex: Knex,
  names: readonly string[],
): Promise<StoredCalendarVersion[]> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) {
    return [];
  }
  const rows = await knex<CalendarVersionRow>('calendar_versions')
    .whereIn('name', wanted)
    .orderBy(['name', 'version']);
  return rows.map(rowToVersion);
}
