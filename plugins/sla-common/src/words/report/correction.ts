import type { ReportContent } from '../../model';
import { factsOf, paragraphs } from '../document/Wording';
import { tableOf, type ReportWording } from './ReportWording';
import type { ReportBlock } from './WrittenReport';

/** Why a report was corrected, and what changed; none in one that was not. */
export function correctionSection(
  { correction }: ReportContent,
  { words: { correction: said, none }, write }: ReportWording,
): readonly ReportBlock[] {
  if (correction === null) {
    return [];
  }
  const { reason, corrects, changes } = correction;
  return [
    ...factsOf(
      [said.reason, reason],
      [said.corrects, said.correctsText(corrects.revision, corrects.hash)],
    ),
    ...(changes.length === 0 ? paragraphs(said.none) : []),
    ...tableOf(
      said.changes,
      [said.target, said.what, said.before, said.after, said.why],
      changes.map(({ targetName, field, before, after, why }) => [
        targetName,
        said.fields[field] ?? field,
        before ?? none,
        after ?? none,
        write.list(why.map(one => said.reasons[one] ?? one)),
      ]),
    ),
  ];
}
