import type {
  ReportBlock,
  Verdict,
} from '@service-levels/backstage-plugin-sla-common';

/** A block as it is printed: the name of a target has its verdict beside it. */
export type PrintedBlock =
  | ReportBlock
  | {
      readonly kind: 'target';
      readonly text: string;
      readonly verdict: Verdict;
      readonly word: string;
    };

/** Joins each verdict with the heading before it. */
export function printedBlocks(
  blocks: readonly ReportBlock[],
): readonly PrintedBlock[] {
  return blocks.flatMap((block, i): PrintedBlock[] => {
    const next = blocks.at(i + 1);
    if (block.kind === 'heading' && next?.kind === 'verdict') {
      const { verdict, text: word } = next;
      return [{ kind: 'target', text: block.text, verdict, word }];
    }
    const isJoined =
      block.kind === 'verdict' && i > 0 && blocks[i - 1].kind === 'heading';
    return isJoined ? [] : [block];
  });
}
