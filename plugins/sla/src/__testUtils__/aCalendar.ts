import type { NamedCalendar } from '@service-levels/backstage-plugin-sla-common';

/** Office hours of two versions, the newest shown; a test changes what it is about. */
export function aCalendar(changes: Partial<NamedCalendar> = {}): NamedCalendar {
  const newest = {
    version: 2,
    validFrom: '2027-01-01',
    storedAt: '2026-11-20T09:00:00Z',
    storedBy: 'user:default/markus',
    note: 'Holidays of 2027',
  };
  return {
    name: 'office-hours',
    etag: '2',
    ...newest,
    title: 'Office hours',
    description: null,
    purpose: 'service-hours',
    hours: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' },
    ],
    holidays: [{ date: '2027-01-01', name: 'New Year', region: 'DE' }],
    exceptions: [
      {
        date: '2026-12-31',
        hours: [{ from: '08:00', to: '12:00' }],
        name: 'Half a day',
      },
    ],
    versions: [
      newest,
      {
        version: 1,
        validFrom: '2026-01-01',
        storedAt: '2025-12-01T09:00:00Z',
        storedBy: 'user:default/markus',
        note: null,
      },
    ],
    ...changes,
  };
}
