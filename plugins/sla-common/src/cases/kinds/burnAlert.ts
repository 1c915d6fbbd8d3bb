import { z } from 'zod';
import {
  burnProblems,
  burnsTooFast,
  exactThreshold,
} from '../../alert/burnAlert';
import { changeAlertingSchema } from '../../model/alerting';
import { fractionText } from '../fractionText';
import type { Answer } from '../WorkedCase';

const windowSchema = z.object({ good: z.number(), total: z.number() });

const burnAlertSchema = z.object({
  objective: z.number(),
  longMinutes: z.number(),
  shortMinutes: z.number().optional(),
  factor: z.number(),
  bucketSeconds: z.number().nullable().default(null),
  periodSeconds: z.number(),
  long: windowSchema.nullable().default(null),
  short: windowSchema.nullable().default(null),
});

/** Whether a pair of windows alerts, from which burn rate on, and which of its fields is refused. */
export function judgeBurnAlert(input: unknown): Answer {
  const { objective, periodSeconds, bucketSeconds, long, short, ...window } =
    burnAlertSchema.parse(input);
  const read = changeAlertingSchema.safeParse({ burnWindows: [window] });
  if (!read.success) {
    const [{ path }] = read.error.issues;
    return { refused: String(path[path.length - 1]) };
  }
  const [rule] = read.data.burnWindows ?? [];
  const [problem] = burnProblems([rule], {
    name: 'Target',
    objective,
    bucketSeconds,
  });
  return {
    refused: problem === undefined ? null : String(problem.path[1]),
    threshold: fractionText(
      exactThreshold({ factor: rule.factor, objective, periodSeconds }),
    ),
    alerts: burnsTooFast({ rule, objective, periodSeconds, long, short }),
  };
}
