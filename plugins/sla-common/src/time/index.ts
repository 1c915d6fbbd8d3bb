export { dateOf, startOfDate, startOfNextDate } from './date';
export * from './calendar';
export * from './instant';
export * from './interval';
export * from './period';
