export * from './agreement';
export * from './attainment';
export {
  ALWAYS,
  WEEKDAYS,
  type CalendarException,
  type Hours,
  type ServiceCalendar,
  type Weekday,
  type WeekdayHours,
} from './calendar';
export * from './customer';
export * from './health';
export * from './import';
export * from './indicator';
export * from './measurement';
export * from './page';
export {
  entityRefSchema,
  indicatorRefSchema,
  instantSchema,
  textSchema,
} from './primitives';
export * from './rollUp';
