import { z } from 'zod';
import { formatInstant } from '../../time/instant';
import { compileCalendar } from '../../time/ServiceHours';
import { calendarSchema, instant, pausesSchema } from '../schemas';
import type { Answer } from '../WorkedCase';

const deadlineSchema = z.object({
  calendar: calendarSchema,
  start: instant,
  seconds: z.number(),
  pauses: pausesSchema,
});

/** When so much service time has run. */
export function judgeDeadline(input: unknown): Answer {
  const { calendar, start, seconds, pauses } = deadlineSchema.parse(input);
  const at = compileCalendar(calendar.calendar, calendar.timeZone).deadline(
    start,
    seconds,
    pauses,
  );
  return { at: at === null ? null : formatInstant(at) };
}
