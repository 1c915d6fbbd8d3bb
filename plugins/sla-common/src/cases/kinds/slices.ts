import { z } from 'zod';
import type { ValueSlicesObjective } from '../../model/objective';
import { judgeSums } from '../../judge/judgeSums';
import { sumSlices } from '../../judge/slices';
import { totalSeconds } from '../../time/interval';
import { ratioText } from '../fractionText';
import {
  comparisonSchema,
  instant,
  noDataSchema,
  serviceOf,
  serviceTimeSchema,
  spanOf,
} from '../schemas';
import type { Answer } from '../WorkedCase';

/** What slices are judged on. */
export const slicesSchema = serviceTimeSchema.extend({
  objective: z.number(),
  sliceSeconds: z.number(),
  sliceObjective: z.object({ op: comparisonSchema, value: z.number() }),
  noData: noDataSchema,
  samples: z.array(
    z.union([
      z.object({ start: instant, value: z.number() }),
      z.object({ start: instant, good: z.number(), total: z.number() }),
    ]),
  ),
});

/** In how many slices of a period a value or ratio held. */
export function judgeSlices(input: unknown): Answer {
  const question = slicesSchema.parse(input);
  const { noData, sliceSeconds, sliceObjective: slice } = question;
  const span = spanOf(question);
  const service = serviceOf(question, span);
  const objective: ValueSlicesObjective = {
    kind: 'value-slices',
    atLeast: question.objective,
    sliceSeconds,
    slice,
  };
  const [details] = sumSlices(question.samples, {
    days: [span],
    service,
    exclusions: [],
    sliceSeconds,
    slice,
    asOf: Number.POSITIVE_INFINITY,
  });
  const verdict = judgeSums({
    objective,
    noData,
    state: 'closed',
    sums: {
      serviceSeconds: totalSeconds(service),
      excludedSeconds: 0,
      downSeconds: 0,
      degradedSeconds: 0,
      unknownSeconds: 0,
      details,
    },
    remaining: { serviceSeconds: 0, slices: 0 },
  });
  const { attained, status } = verdict;
  const isRatio = attained !== null && 'good' in attained;
  return {
    goodSlices: isRatio ? attained.good : 0,
    totalSlices: isRatio ? attained.total : 0,
    missingSlices: details.kind === 'slices' ? details.missing : undefined,
    attained: ratioText(attained),
    status,
  };
}
