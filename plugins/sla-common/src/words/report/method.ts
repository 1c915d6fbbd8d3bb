import type { ReportContent } from '../../model';
import { factsOf, paragraphs } from '../document/Wording';
import type { ReportWording } from './ReportWording';
import type { ReportBlock } from './WrittenReport';

/** How the figures came about, and as of when. */
export function methodSection(
  { period, asOf, agreements }: ReportContent,
  { words: { method }, write }: ReportWording,
): readonly ReportBlock[] {
  const { from, to, timeZone } = period;
  const hasExclusions = agreements.some(({ targets }) =>
    targets.some(({ exclusions }) => exclusions.length > 0),
  );
  return [
    ...paragraphs(
      method.cut,
      method.adds,
      hasExclusions ? method.exclusions : undefined,
      method.explained,
    ),
    ...factsOf(
      [
        method.period,
        method.span(write.moment(from, timeZone), write.moment(to, timeZone)),
      ],
      [method.asOf, write.instant(asOf, timeZone)],
      [method.zone, method.zoneText(timeZone)],
    ),
  ];
}
