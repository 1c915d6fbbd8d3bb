import { z } from 'zod';
import type { CasesInTimeObjective } from '../../model/objective';
import { judgeSums } from '../../judge/judgeSums';
import { timeCase } from '../../judge/timeCase';
import { compileCalendar } from '../../time/ServiceHours';
import { ratioText } from '../fractionText';
import { calendarSchema, instant, pausesSchema } from '../schemas';
import type { Answer } from '../WorkedCase';

const caseSchema = z.object({
  id: z.string(),
  opened: instant,
  responded: instant.nullable(),
  resolved: instant.nullable(),
  pauses: pausesSchema,
  reopened: z
    .array(z.object({ resolvedAt: instant, reopenedAt: instant }))
    .default([]),
});

/** What cases are judged on. */
export const casesSchema = z.object({
  calendar: calendarSchema,
  objective: z.number(),
  limitSeconds: z.number(),
  measure: z.enum(['response', 'resolution']),
  cases: z.array(caseSchema),
  asOf: instant.optional(),
  openOverdueCounts: z.boolean().default(true),
});

/** How many cases were answered or resolved in time. */
export function judgeCases(input: unknown): Answer {
  const question = casesSchema.parse(input);
  const { calendar, timeZone } = question.calendar;
  const objective: CasesInTimeObjective = {
    kind: 'cases-in-time',
    measure: question.measure,
    withinSeconds: question.limitSeconds,
    atLeast: question.objective,
    category: null,
    openOverdueCounts: question.openOverdueCounts,
    orAtMostMissed: null,
  };
  const perCase = question.cases.map(({ id, ...fact }) => {
    const { elapsedSeconds, met } = timeCase(
      { id, ...fact, category: null },
      {
        objective,
        clock: compileCalendar(calendar, timeZone),
        asOf: question.asOf ?? Number.POSITIVE_INFINITY,
      },
    );
    return { id, elapsedSeconds, met };
  });
  const judged = perCase.filter(({ met }) => met !== null);
  const good = judged.filter(({ met }) => met).length;
  const { attained, status } = judgeSums({
    objective,
    noData: 'exclude',
    state: 'closed',
    sums: {
      serviceSeconds: 0,
      excludedSeconds: 0,
      downSeconds: 0,
      degradedSeconds: 0,
      unknownSeconds: 0,
      details: { kind: 'cases', good, total: judged.length },
    },
    remaining: { serviceSeconds: 0, slices: 0 },
  });
  return {
    good,
    total: judged.length,
    attained: ratioText(attained),
    status,
    perCase,
  };
}
