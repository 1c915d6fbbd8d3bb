import { z } from 'zod';
import { judgePeriod } from '../judgePeriod';
import type { Answer } from '../WorkedCase';
import { statesSchema } from './availability';

const outagesSchema = statesSchema.extend({
  atMost: z.number().optional(),
  atMostSeconds: z.number().optional(),
  coverageFloor: z.number().optional(),
});

/** How many outages a period had (`atMost`), or how long the longest was (`atMostSeconds`). */
export function judgeOutages(input: unknown): Answer {
  const question = outagesSchema.parse(input);
  const { minimumOutageSeconds, degradedWeight, noData } = question;
  const { verdict } = judgePeriod(question, {
    objective:
      question.atMostSeconds === undefined
        ? {
            kind: 'outage-count',
            atMost: question.atMost ?? 0,
            degradedWeight,
            minimumOutageSeconds,
          }
        : {
            kind: 'longest-outage',
            atMostSeconds: question.atMostSeconds,
            minimumOutageSeconds,
          },
    noData,
    coverageFloor: question.coverageFloor,
    exclusions: question.exclusions,
    facts: {
      stream: 'states',
      whereNothingReported: question.default,
      facts: question.states,
    },
  });
  const { attained, coverage, budget, status } = verdict;
  return {
    value: attained !== null && 'value' in attained ? attained.value : null,
    coverage: coverage && `${coverage.good}/${coverage.total}`,
    remaining: budget?.remaining,
    status,
  };
}
