import {
  compileCalendar,
  formatInstant,
  parseInstant,
  totalSeconds,
  type ExplainedExclusion,
  type Explanation,
  type ExplanationPart,
  type ReportedTarget,
} from '@service-levels/backstage-plugin-sla-common';

type Exclusion = ReportedTarget['exclusions'][number];

/** What the two sides of the agreement are called. */
export interface Sides {
  readonly customer: string;
  readonly provider: string;
}

/** By which side it was approved; nobody had to approve the rest. */
function approvedBy(
  { approval }: ExplainedExclusion,
  { customer, provider }: Sides,
): string | null {
  switch (approval) {
    case 'customer':
      return customer;
    case 'manager':
      return provider;
    default:
      return null;
  }
}

function exclusionsIn(
  part: ExplanationPart,
  timeZone: string,
  sides: Sides,
): Exclusion[] {
  const service = compileCalendar(part.calendar, timeZone);
  const begin = parseInstant(part.from);
  const end = parseInstant(part.to);
  return part.exclusions.map(exclusion => {
    const from = Math.max(parseInstant(exclusion.from), begin);
    const to = Math.max(from, Math.min(parseInstant(exclusion.to), end));
    return {
      from: formatInstant(from),
      to: formatInstant(to),
      seconds: totalSeconds(service.intervals({ from, to })),
      ground: exclusion.ground ?? exclusion.kind,
      reason: exclusion.reason ?? '',
      approvedBy: approvedBy(exclusion, sides),
      disputed: exclusion.disputed,
    };
  });
}

/** What was not counted of a target, and why; what excludes no service time is left out. */
export function exclusionsOf(
  { attainment, parts }: Explanation,
  sides: Sides,
): readonly Exclusion[] {
  return parts
    .flatMap(part => exclusionsIn(part, attainment.period.timeZone, sides))
    .filter(({ seconds }) => seconds > 0);
}
