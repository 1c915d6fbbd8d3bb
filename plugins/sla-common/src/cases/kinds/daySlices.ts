import { z } from 'zod';
import { ratioText } from '../fractionText';
import { judgePeriod } from '../judgePeriod';
import { instant, spanSchema } from '../schemas';
import type { Answer } from '../WorkedCase';
import { slicesSchema } from './slices';

const daySlicesSchema = slicesSchema.extend({
  samples: z.array(z.object({ start: instant, value: z.number() })),
  exclusions: z.array(spanSchema).default([]),
  asOf: instant.optional(),
});

/** In how many slices of the days of a period a value held. */
export function judgeDaySlices(input: unknown): Answer {
  const question = daySlicesSchema.parse(input);
  const { sums, verdict } = judgePeriod(question, {
    objective: {
      kind: 'value-slices',
      slice: question.sliceObjective,
      sliceSeconds: question.sliceSeconds,
      atLeast: question.objective,
    },
    noData: question.noData,
    exclusions: question.exclusions,
    facts: { stream: 'values', facts: question.samples },
  });
  const slices = sums.details?.kind === 'slices' ? sums.details : undefined;
  return {
    missingSlices: slices?.missing,
    attained: ratioText(verdict.attained),
    attainedIfNothingMore: ratioText(verdict.ifNothingMore),
    coverage: ratioText(verdict.coverage),
    status: verdict.status,
  };
}
