import type { Content } from 'pdfmake/interfaces';

/** So many lines fit on a page in any case; what is kept together and longer than a page would be lost. */
const ON_ONE_PAGE = 36;

/** How the blocks of a document are printed. */
export interface BlockPrinter<TBlock> {
  readonly contentOf: (block: TBlock) => Content;
  /** As many lines as it takes at most. */
  readonly linesOf: (block: TBlock) => number;
}

const isHead = ({ kind }: { readonly kind: string }) =>
  kind === 'heading' || kind === 'target';

/** Each heading with what is beneath it; what has no heading by itself. */
function groupsOf<TBlock extends { readonly kind: string }>(
  blocks: readonly TBlock[],
): readonly (readonly TBlock[])[] {
  const groups: TBlock[][] = [];
  blocks.forEach(block => {
    const last = groups.at(-1);
    if (!isHead(block) && last !== undefined && isHead(last[0])) {
      last.push(block);
    } else {
      groups.push([block]);
    }
  });
  return groups;
}

/** On one page where that is possible, since it reads better so. */
function kept(contents: readonly Content[], isPossible: boolean): Content[] {
  return isPossible && contents.length > 1
    ? [{ stack: [...contents], unbreakable: true }]
    : [...contents];
}

/** A section with its heading; what belongs together stays on one page where there is room for it. */
export function sectionContent<TBlock extends { readonly kind: string }>(
  section: { readonly heading: string; readonly blocks: readonly TBlock[] },
  { contentOf, linesOf }: BlockPrinter<TBlock>,
): Content[] {
  const isShort = (blocks: readonly TBlock[]) =>
    blocks.reduce((total, block) => total + linesOf(block), 0) <= ON_ONE_PAGE;
  const title: Content = {
    text: section.heading,
    style: 'section',
    headlineLevel: 1,
  };
  const [first = [], ...others] = groupsOf(section.blocks);
  return [
    ...kept([title, ...first.map(contentOf)], isShort(first)),
    ...others.flatMap(group => kept(group.map(contentOf), isShort(group))),
  ];
}
