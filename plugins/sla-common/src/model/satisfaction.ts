import { z } from 'zod';
import { dateSchema, entityRefSchema, textSchema } from './primitives';

/** The worst and the best score. @public */
export const SCORES = { worst: 1, best: 5 } as const;

/** `POST /customers/{namespace}/{name}/satisfaction`, and a correction of what was entered. @public */
export const satisfactionSchema = z.strictObject({
  service: entityRefSchema,
  score: z
    .int('must be a whole number')
    .min(SCORES.worst, `must be at least ${SCORES.worst}`)
    .max(SCORES.best, `must be at most ${SCORES.best}`),
  comment: textSchema({ min: 0, max: 10_000 })
    .nullish()
    .transform(comment => comment || null),
  date: dateSchema,
  /** Entity ref of who answered, or the name of somebody outside. */
  by: textSchema({ max: 200 })
    .transform(by => {
      const ref = entityRefSchema.safeParse(by);
      return ref.success ? ref.data : by;
    })
    .nullish()
    .transform(by => by ?? null),
});

/** A parsed answer. @public */
export type EnterSatisfaction = z.output<typeof satisfactionSchema>;

/** What may be sent as an answer. @public */
export type EnterSatisfactionInput = z.input<typeof satisfactionSchema>;

/** How a customer feels about a service, from 1 (bad) to 5 (good). @public */
export interface SatisfactionAnswer extends EnterSatisfaction {
  readonly id: string;
  readonly customerRef: string;
  /** Instant. */
  readonly enteredAt: string;
  /** Entity ref of a user, or subject of a service. */
  readonly enteredBy: string;
  readonly etag: string;
}

/** What some answers say together. @public */
export interface ScoresSummary {
  readonly count: number;
  /** Two decimals; null where there are fewer than three answers. */
  readonly mean: number | null;
  /** The single scores where there are fewer than three, the lowest first; else null. */
  readonly scores: readonly number[] | null;
}

/** The answers about one service in one quarter. @public */
export interface SatisfactionQuarter extends ScoresSummary {
  readonly service: string;
  /** Such as `2026-Q4`. */
  readonly quarter: string;
}

/** Satisfaction over the last eight quarters, the earliest first; quarters without an answer are left out. @public */
export interface SatisfactionTrend {
  /** The labels of all quarters that it is about, the earliest first. */
  readonly quarters: readonly string[];
  readonly items: readonly SatisfactionQuarter[];
}
