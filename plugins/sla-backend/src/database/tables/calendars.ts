/** Calendars and their versions. */

export interface CalendarRow {
  name: string;
  version: number;
  created_at: number | string;
  created_by: string;
}

export interface CalendarVersionRow {
  name: string;
  version: number;
  valid_from: string;
  /** JSON of what it says. */
  content: string;
  note: string | null;
  stored_at: number | string;
  stored_by: string;
}
