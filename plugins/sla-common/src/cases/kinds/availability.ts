import { z } from 'zod';
import { judgeStates } from '../../judge/states';
import { SERVICE_STATES } from '../../model/measurement';
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

/** What availability and outages are judged on. */
export const statesSchema = serviceTimeSchema.extend({
  states: z.array(
    z.object({
      state: z.enum(SERVICE_STATES),
      from: instant,
      to: instant.nullable(),
    }),
  ),
  exclusions: z.array(spanSchema),
  noData: noDataSchema,
  default: z.enum(['up', 'unknown']),
  degradedWeight: z.number().default(0),
  minimumOutageSeconds: z.number().default(0),
  asOf: instant.optional(),
});

const availabilitySchema = statesSchema.extend({ objective: z.number() });

/** How much of its service time a service was up. */
export function judgeAvailability(input: unknown): Answer {
  const question = availabilitySchema.parse(input);
  const span = spanOf(question);
  const verdict = judgeStates({
    span,
    service: serviceOf(question, span),
    exclusions: question.exclusions,
    facts: question.states,
    whereNothingReported: question.default,
    noData: question.noData,
    objective: {
      kind: 'availability',
      atLeast: question.objective,
      degradedWeight: question.degradedWeight,
      minimumOutageSeconds: question.minimumOutageSeconds,
    },
    asOf: question.asOf ?? Number.POSITIVE_INFINITY,
  });
  return {
    serviceSeconds: verdict.serviceSeconds,
    excludedSeconds: verdict.excludedSeconds,
    downSeconds: verdict.downSeconds,
    unknownSeconds: verdict.unknownSeconds,
    attained: ratioText(verdict.attained),
    coverage: ratioText(verdict.coverage),
    status: verdict.status,
    attainedToDate: ratioText(verdict.attained),
    attainedIfNothingMore: ratioText(verdict.ifNothingMore),
  };
}
