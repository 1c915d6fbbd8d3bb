import type { JudgedSums } from '@service-levels/backstage-plugin-sla-common';

/** How a day would be without what people took out of it; absent where that is the same. */
export interface Without {
  readonly withoutExclusions?: JudgedSums;
  readonly withoutCorrections?: JudgedSums;
}

/** What the column `details` holds as JSON. */
export interface DayDetails extends Without {
  /** The day itself, where it is not only seconds that count. */
  readonly sums: JudgedSums;
}

/** null where the seconds in the other columns say all. */
export function toDetails(sums: JudgedSums, without: Without): string | null {
  const { withoutExclusions, withoutCorrections } = without;
  const isPlain =
    sums.details === null &&
    withoutExclusions === undefined &&
    withoutCorrections === undefined;
  const details: DayDetails = { sums, withoutExclusions, withoutCorrections };
  return isPlain ? null : JSON.stringify(details);
}

/** Reads the details of several days, as JSON with commas between them. */
export function parseDetails(text: string): DayDetails[] {
  return JSON.parse(`[${text}]`);
}
