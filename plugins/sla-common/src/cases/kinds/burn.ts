import { z } from 'zod';
import { exactPaceOf } from '../../judge/burn';
import { fractionText } from '../fractionText';
import type { Answer } from '../WorkedCase';

const burnSchema = z
  .object({
    objective: z.number(),
    good: z.number(),
    total: z.number().optional(),
    windowSeconds: z.number().optional(),
    periodSeconds: z.number(),
  })
  .transform(({ total, windowSeconds, ...question }) => ({
    ...question,
    total: total ?? windowSeconds ?? 0,
  }));

/** How fast a window uses up the budget of a period. */
export function judgeBurn(input: unknown): Answer {
  const { burnRate, exhaustionSeconds } = exactPaceOf(burnSchema.parse(input));
  return {
    burnRate: fractionText(burnRate),
    exhaustionSeconds: fractionText(exhaustionSeconds),
  };
}
