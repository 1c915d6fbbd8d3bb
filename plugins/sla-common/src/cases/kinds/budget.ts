import { z } from 'zod';
import { allowanceOf, consumedRatio, toBudget } from '../../judge/budget';
import { decimal, percent } from '../../judge/fraction';
import { totalSeconds } from '../../time/interval';
import { fractionText } from '../fractionText';
import { serviceOf, serviceTimeSchema, spanOf } from '../schemas';
import type { Answer } from '../WorkedCase';

const budgetSchema = z.union([
  serviceTimeSchema.extend({ objective: z.number(), badSeconds: z.number() }),
  z.object({
    objective: z.number(),
    totalEvents: z.number(),
    badEvents: z.number(),
  }),
]);

/** How much may fail, did fail and is left. */
export function judgeBudget(input: unknown): Answer {
  const question = budgetSchema.parse(input);
  const isOfEvents = 'totalEvents' in question;
  const total = isOfEvents
    ? question.totalEvents
    : totalSeconds(serviceOf(question, spanOf(question)));
  const consumed = isOfEvents ? question.badEvents : question.badSeconds;
  const budget = {
    allowed: allowanceOf(percent(question.objective), decimal(total)),
    consumed: decimal(consumed),
  };
  return {
    ...toBudget(budget, isOfEvents ? 'events' : 'seconds'),
    consumedRatio: fractionText(consumedRatio(budget)),
  };
}
