import {
  dateOf,
  formatInstant,
  serviceIntervals,
  startOfDate,
  startOfNextDate,
  type ServiceCalendar,
  type StateFactInput,
} from '@service-levels/backstage-plugin-sla-common';
import type { Source } from './Measured';

const ZONE = 'Europe/Berlin';

const WATCHED: Readonly<Record<Source, ServiceCalendar['hours']>> = {
  incidents: [],
  nobody: [],
  probe: '24x7',
  'probe-in-office-hours': [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '07:00', to: '19:00' },
  ],
};

/** That all was well, as a probe reports it of one date; what went wrong weighs more. */
export function probeOf(source: Source, date: string): StateFactInput[] {
  const calendar = { hours: WATCHED[source], holidays: [], exceptions: [] };
  const span = {
    from: startOfDate(date, ZONE),
    to: startOfNextDate(date, ZONE),
  };
  return serviceIntervals(calendar, ZONE, span).map(({ from, to }) => ({
    id: `UP-${dateOf(from, ZONE).replaceAll('-', '')}`,
    state: 'up',
    from: formatInstant(from),
    to: formatInstant(to),
  }));
}
