import type { ReportContent } from '../../model';
import { factsOf, paragraphs } from '../document/Wording';
import { changedFigure } from './changesInWords';
import { tableOf, type ReportWording } from './ReportWording';
import type { ReportBlock } from './WrittenReport';

/** Why a report was corrected, and what changed; none in one that was not. */
export function correctionSection(
  { correction }: ReportContent,
  wording: ReportWording,
): readonly ReportBlock[] {
  const { words, write } = wording;
  const { correction: said } = words;
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
        changedFigure(before, wording),
        changedFigure(after, wording),
        write.list(why.map(one => said.reasons[one] ?? one)),
      ]),
    ),
  ];
}
