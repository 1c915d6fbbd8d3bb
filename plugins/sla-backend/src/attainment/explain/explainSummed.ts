import type { ExplanationPart } from '@service-levels/backstage-plugin-sla-common';
import type { SummedTargets } from '../SummedTargets';
import type { SummedPart } from '../sumParts';
import { cutByCalendars } from './cutByCalendars';
import { explainTarget } from './explainTarget';
import type { ExplainOptions } from './PartToExplain';

/** What explaining needs to know, with where sums come from. */
export interface ExplainSummedOptions extends Omit<ExplainOptions, 'sumsOf'> {
  readonly summedTargets: Pick<SummedTargets, 'ofParts'>;
}

/** Everything that a summed span was made of: its parts, each by one calendar. */
export async function explainSummed(
  summed: readonly SummedPart[],
  { summedTargets, ...options }: ExplainSummedOptions,
): Promise<ExplanationPart[]> {
  const cut = summed.flatMap(({ part }) => cutByCalendars(part));
  const byCalendar =
    cut.length === summed.length
      ? summed
      : await summedTargets.ofParts(cut, options);
  return await explainTarget(byCalendar, {
    ...options,
    sumsOf: parts => summedTargets.ofParts(parts, options),
  });
}
