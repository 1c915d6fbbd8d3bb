import type { CalendarsApi } from '../CalendarsApi';
import { queryString } from '../queryString';
import type { SlaRequests } from '../SlaRequests';

function calendar(name: string): string {
  return `/calendars/${encodeURIComponent(name)}`;
}

/** Service calendars, as the client offers them. */
export function calendarsRoutes(requests: SlaRequests): CalendarsApi {
  return {
    getCalendars: (query, options) =>
      requests.send('GET', `/calendars${queryString({ ...query })}`, options),
    getCalendar: (name, query, options) => {
      const path = `${calendar(name)}${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    createCalendar: (body, options) =>
      requests.send('POST', '/calendars', options, body),
    addCalendarVersion: (name, etag, version, options) => {
      const headers = { 'If-Match': `"${etag}"` };
      const path = `${calendar(name)}/versions`;
      return requests.send('POST', path, options, version, headers);
    },
    getCalendarMonth: (name, query, options) => {
      const path = `${calendar(name)}/preview${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    getCalendarUses: (name, query, options) => {
      const path = `${calendar(name)}/usage${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    getHolidayRegions: (query, options) => {
      const path = `/holidays/regions${queryString({ ...query })}`;
      return requests.send('GET', path, options);
    },
    getHolidays: (query, options) =>
      requests.send('GET', `/holidays${queryString({ ...query })}`, options),
    understandCalendarFile: (file, options) =>
      requests.send('POST', '/calendars/ics', options, file),
  };
}
