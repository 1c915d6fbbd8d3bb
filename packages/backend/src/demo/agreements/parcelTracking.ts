import { TRACKING, trackingBy } from '../measurements/tracking';
import { officeHours } from './calendars';
import { availability, type DemoTarget } from './DemoAgreement';
import { germanHolidays } from './holidays';

const period = 'month';

/** One target of each kind. */
export const parcelTracking: readonly DemoTarget[] = [
  availability(TRACKING, 99.5),
  {
    name: 'Few outages',
    indicator: availability(TRACKING, 99.5).indicator,
    period,
    objective: { kind: 'outage-count', atMost: 4, minimumOutageSeconds: 300 },
  },
  {
    name: 'No long outage',
    indicator: availability(TRACKING, 99.5).indicator,
    period,
    objective: { kind: 'longest-outage', atMostSeconds: 4 * 3600 },
  },
  {
    name: 'Requests answered',
    indicator: trackingBy('requests'),
    period,
    objective: { kind: 'success-ratio', atLeast: 99.9 },
  },
  {
    name: 'Fast in nearly every hour',
    indicator: trackingBy('response-time'),
    period,
    objective: {
      kind: 'value-slices',
      slice: { op: 'lte', value: 300 },
      sliceSeconds: 3600,
      atLeast: 97,
    },
  },
  {
    name: 'Fast on average',
    indicator: trackingBy('response-time'),
    period,
    objective: { kind: 'mean', op: 'lte', value: 250 },
  },
  {
    name: 'Tickets resolved',
    indicator: trackingBy('tickets'),
    period,
    calendar: officeHours('07:00', '19:00', germanHolidays),
    objective: {
      kind: 'cases-in-time',
      measure: 'resolution',
      withinSeconds: 8 * 3600,
      atLeast: 90,
    },
  },
];
