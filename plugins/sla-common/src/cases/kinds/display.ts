import { z } from 'zod';
import { cutShare } from '../../judge/display';
import { compare, percent } from '../../judge/fraction';
import { parseFraction } from '../fractionText';
import type { Answer } from '../WorkedCase';

const displaySchema = z.object({
  value: z.string().transform(parseFraction),
  decimals: z.number(),
  objective: z.number(),
});

/** What a share looks like on a page. */
export function judgeDisplay(input: unknown): Answer {
  const { value, decimals, objective } = displaySchema.parse(input);
  return {
    text: `${cutShare(value, decimals)}%`,
    meets: compare(value, percent(objective)) >= 0,
  };
}
