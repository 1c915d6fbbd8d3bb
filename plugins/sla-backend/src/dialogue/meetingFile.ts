import ICAL from 'ical.js';
import type { StoredInteraction } from './StoredInteraction';

/** How long a meeting lasts of which nobody said the end, in seconds. */
const AN_HOUR = 3600;

function timeOf(seconds: number): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(seconds * 1000), true);
}

/**
 * A meeting as an iCalendar file (RFC 5545). People pass it on, so who takes
 * part is not in it, nor the text of a meeting that is not shared.
 */
export function meetingFile(meeting: StoredInteraction): string {
  const event = new ICAL.Component('vevent');
  const set = (name: string, value: string | number | ICAL.Time) =>
    event.addPropertyWithValue(name, value);
  set('uid', `${meeting.id}@service-levels`);
  set('sequence', meeting.revision - 1);
  set('dtstamp', timeOf(meeting.changedAt ?? meeting.createdAt));
  set('dtstart', timeOf(meeting.at));
  set('dtend', timeOf(meeting.until ?? meeting.at + AN_HOUR));
  set('summary', meeting.title);
  if (meeting.place !== null) {
    set('location', meeting.place);
  }
  if (meeting.visibility === 'shared' && meeting.text !== '') {
    set('description', meeting.text);
  }
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue(
    'prodid',
    '-//Service Levels for Backstage//EN',
  );
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}
