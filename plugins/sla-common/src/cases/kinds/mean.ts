import { z } from 'zod';
import type { MeanObjective } from '../../model/objective';
import { meanOf } from '../../judge/judgeMean';
import { judgeSums } from '../../judge/judgeSums';
import { sumDays } from '../../judge/sumDays';
import { fractionText } from '../fractionText';
import { comparisonSchema } from '../schemas';
import type { Answer } from '../WorkedCase';

const meanSchema = z.object({
  objective: z.number(),
  op: comparisonSchema,
  values: z.array(z.number()),
  minimum: z.number(),
});

/** What the mean of some values is. */
export function judgeMean(input: unknown): Answer {
  const question = meanSchema.parse(input);
  const objective: MeanObjective = {
    kind: 'mean',
    op: question.op,
    value: question.objective,
    minimum: question.minimum,
  };
  const span = { from: 0, to: question.values.length };
  const [sums] = sumDays({
    objective,
    noData: 'exclude',
    days: [span],
    service: [span],
    exclusions: [],
    facts: {
      stream: 'values',
      facts: question.values.map((value, start) => ({ start, value })),
    },
    asOf: Number.POSITIVE_INFINITY,
  });
  const { status } = judgeSums({
    objective,
    noData: 'exclude',
    state: 'closed',
    sums,
    remaining: { serviceSeconds: 0, slices: 0 },
  });
  const values = sums.details?.kind === 'values' ? sums.details : undefined;
  return {
    sum: Number(values?.sum),
    count: values?.count,
    mean: fractionText(meanOf(sums)),
    status,
  };
}
