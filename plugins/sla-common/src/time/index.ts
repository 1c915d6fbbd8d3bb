export { dateOf, startOfDate, startOfNextDate } from './date';
export * from './calendar';
export * from './instant';
export { clip, type Interval } from './interval';
export * from './period';
