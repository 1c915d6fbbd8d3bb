export {
  dateOf,
  dateOfDay,
  dayOf,
  startOfDate,
  startOfDay,
  startOfNextDate,
} from './date';
export * from './calendar';
export { calendarDays } from './calendarDays';
export * from './calendarsInForce';
export { compileCalendars, type ServiceClock } from './FollowedHours';
export { formatInstant, parseInstant } from './instant';
export { clip, subtract, totalSeconds, unite, type Interval } from './interval';
export * from './period';
export { compileCalendar, type ServiceHours } from './ServiceHours';
export { ServiceTime } from './ServiceTime';
export type { Pause, StoppableClock } from './stoppableClock';
export { workingDaysAfter } from './workingDays';
export { instantsOfLocal } from './zone';
