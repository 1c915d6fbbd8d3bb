import { z } from 'zod';
import type { SuccessRatioObjective } from '../../model/objective';
import { judgeSums } from '../../judge/judgeSums';
import { sumDays } from '../../judge/sumDays';
import { ratioText } from '../fractionText';
import {
  instant,
  noDataSchema,
  serviceOf,
  serviceTimeSchema,
  spanOf,
  spanSchema,
} from '../schemas';
import type { Answer } from '../WorkedCase';

const countsSchema = serviceTimeSchema.extend({
  objective: z.number(),
  noEvents: noDataSchema.default('exclude'),
  samples: z.array(
    z.object({ start: instant, good: z.number(), total: z.number() }),
  ),
  exclusions: z.array(spanSchema),
});

/** How many of the events of a period succeeded. */
export function judgeCounts(input: unknown): Answer {
  const question = countsSchema.parse(input);
  const span = spanOf(question);
  const objective: SuccessRatioObjective = {
    kind: 'success-ratio',
    atLeast: question.objective,
  };
  const noData = question.noEvents;
  const [sums] = sumDays({
    objective,
    noData,
    days: [span],
    service: serviceOf(question, span),
    exclusions: question.exclusions,
    facts: { stream: 'counts', facts: question.samples },
    asOf: Number.POSITIVE_INFINITY,
  });
  const { attained, status } = judgeSums({
    objective,
    noData,
    state: 'closed',
    sums,
    remaining: { serviceSeconds: 0, slices: 0 },
  });
  const events = sums.details?.kind === 'events' ? sums.details : undefined;
  return {
    good: Number(events?.good),
    total: Number(events?.total),
    attained: ratioText(attained),
    status,
  };
}
