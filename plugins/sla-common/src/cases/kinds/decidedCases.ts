import { z } from 'zod';
import { ratioText } from '../fractionText';
import { judgePeriod } from '../judgePeriod';
import { noDataSchema, periodSchema } from '../schemas';
import type { Answer } from '../WorkedCase';
import { casesSchema } from './cases';

const decidedCasesSchema = casesSchema.extend({
  period: periodSchema,
  noCases: noDataSchema.default('exclude'),
  orAtMostMissed: z.number().nullable().default(null),
});

/** How many cases that were decided in a period were in time. */
export function judgeDecidedCases(input: unknown): Answer {
  const question = decidedCasesSchema.parse(input);
  const { sums, verdict } = judgePeriod(question, {
    objective: {
      kind: 'cases-in-time',
      measure: question.measure,
      withinSeconds: question.limitSeconds,
      atLeast: question.objective,
      category: null,
      openOverdueCounts: question.openOverdueCounts,
      orAtMostMissed: question.orAtMostMissed,
    },
    noData: question.noCases,
    exclusions: [],
    facts: {
      stream: 'cases',
      facts: question.cases.map(fact => ({ ...fact, category: null })),
    },
  });
  const cases = sums.details?.kind === 'cases' ? sums.details : undefined;
  return {
    good: cases?.good,
    total: cases?.total,
    attained: ratioText(verdict.attained),
    remaining: verdict.budget?.remaining,
    status: verdict.status,
  };
}
