import { z } from 'zod';

/** One worked case: what is asked, and the answer that was worked out by hand. */
export const workedCaseSchema = z.object({
  id: z.string(),
  why: z.string(),
  evaluate: z.string(),
  input: z.unknown(),
  expect: z.record(z.string(), z.unknown()),
});

/** One worked case. */
export type WorkedCase = z.output<typeof workedCaseSchema>;

/** Where an answer differs from the expected one. */
export interface Difference {
  readonly field: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/** An answer, field by field. */
export type Answer = Readonly<Record<string, unknown>>;
