import { totalSeconds } from '../../time/interval';
import { serviceOf, serviceTimeSchema, spanOf } from '../schemas';
import type { Answer } from '../WorkedCase';

/** How much service time a period has. */
export function judgeServiceTime(input: unknown): Answer {
  const question = serviceTimeSchema.parse(input);
  return { seconds: totalSeconds(serviceOf(question, spanOf(question))) };
}
