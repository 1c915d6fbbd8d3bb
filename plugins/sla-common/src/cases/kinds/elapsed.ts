import { z } from 'zod';
import { compileCalendar } from '../../time/ServiceHours';
import { calendarSchema, instant, pausesSchema } from '../schemas';
import type { Answer } from '../WorkedCase';

const elapsedSchema = z.object({
  calendar: calendarSchema,
  from: instant,
  to: instant,
  pauses: pausesSchema,
});

/** How much service time runs between two instants. */
export function judgeElapsed(input: unknown): Answer {
  const { calendar, from, to, pauses } = elapsedSchema.parse(input);
  const hours = compileCalendar(calendar.calendar, calendar.timeZone);
  return { seconds: hours.elapsed({ from, to }, pauses) };
}
