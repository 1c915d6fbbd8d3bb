import {
  dateOf,
  type FinalDayExplanation,
} from '@service-levels/backstage-plugin-sla-common';
import { wholeFrom } from '../../indicators/openDays';
import { cutAtMidnights } from '../days/localDays';
import type { SummedPart } from '../sumParts';
import type { ExcludingPart } from '../TargetPart';
import type { ExplainOptions } from './PartToExplain';

/** Where the days of a part begin that have all their buckets; its own begin where all have, its end where none has. */
function keptFrom({ indicator, inForce, span }: ExcludingPart): number {
  const from = wholeFrom(indicator, inForce.version.terms.timeZone);
  return from === undefined
    ? span.from
    : Math.min(span.to, Math.max(span.from, from));
}

/** What of a part can be explained by its facts: the others are no longer kept one by one (ADR 19). */
export function keptPart(part: ExcludingPart): ExcludingPart {
  return { ...part, span: { from: keptFrom(part), to: part.span.to } };
}

function toDay({ part, sums }: SummedPart): FinalDayExplanation[] {
  const { details } = sums.sums;
  const { timeZone } = part.inForce.version.terms;
  const date = dateOf(part.span.from, timeZone);
  return details?.kind === 'events' ||
    details?.kind === 'values' ||
    details?.kind === 'slices'
    ? [{ date, ...details }]
    : [];
}

/** What was judged of the other days while their buckets were kept; null where there are none. */
export async function explainFinalDays(
  part: ExcludingPart,
  { sumsOf }: ExplainOptions,
): Promise<FinalDayExplanation[] | null> {
  const final = { from: part.span.from, to: keptFrom(part) };
  if (final.to <= final.from) {
    return null;
  }
  const { timeZone } = part.inForce.version.terms;
  const days = await sumsOf(
    cutAtMidnights(final, timeZone).map(({ from, to }) => ({
      ...part,
      span: { from, to },
    })),
  );
  return days.flatMap(toDay);
}
