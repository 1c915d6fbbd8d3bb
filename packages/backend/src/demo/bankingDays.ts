import type {
  CreateCalendarInput,
  Holiday,
} from '@service-levels/backstage-plugin-sla-common';

/** The calendar that agreements of the demo name. */
export const BANKING_DAYS = 'banking-days';

/** Where the demo company has its public holidays. */
export const HOLIDAY_REGION = 'DE';

/** The days on which payments are settled, with public holidays written out. */
export function bankingDays(
  holidays: readonly Holiday[],
  years: readonly number[],
): CreateCalendarInput {
  return {
    name: BANKING_DAYS,
    title: 'Banking days',
    description:
      'When payments are settled: working days, and half a day at the end of the year.',
    hours: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '07:00', to: '21:00' },
    ],
    holidays: holidays.map(holiday => ({ ...holiday, region: HOLIDAY_REGION })),
    exceptions: years.map(year => ({
      date: `${year}-12-31`,
      hours: [{ from: '07:00', to: '12:00' }],
      name: 'Close of the year',
    })),
  };
}
