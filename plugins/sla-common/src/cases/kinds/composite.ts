import { z } from 'zod';
import { ceilingOf } from '../../promise/ceilingOf';
import type { Answer } from '../WorkedCase';

const compositeSchema = z.object({
  members: z.array(z.number()),
  structure: z.enum(['series', 'parallel']),
});

/** What can be promised on top of others. */
export function judgeComposite(input: unknown): Answer {
  const { members, structure } = compositeSchema.parse(input);
  return { ...ceilingOf(members, structure) };
}
