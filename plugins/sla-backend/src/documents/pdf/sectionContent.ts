import type {
  DocumentBlock,
  DocumentSection,
} from '@service-levels/backstage-plugin-sla-common';
import type { Content } from 'pdfmake/interfaces';
import { blockContent } from './blockContent';
import { linesOf } from './linesOf';

/** So many lines fit on a page in any case; what is kept together and longer than a page would be lost. */
const ON_ONE_PAGE = 36;

/** Each heading with what is beneath it; what has no heading by itself. */
function groupsOf(
  blocks: readonly DocumentBlock[],
): readonly (readonly DocumentBlock[])[] {
  const groups: DocumentBlock[][] = [];
  blocks.forEach(block => {
    const last = groups.at(-1);
    if (block.kind !== 'heading' && last?.[0].kind === 'heading') {
      last.push(block);
    } else {
      groups.push([block]);
    }
  });
  return groups;
}

function isShort(blocks: readonly DocumentBlock[]): boolean {
  const lines = blocks.reduce((total, block) => total + linesOf(block), 0);
  return lines <= ON_ONE_PAGE;
}

/** On one page where that is possible, since it reads better so. */
function kept(contents: readonly Content[], isPossible: boolean): Content[] {
  return isPossible && contents.length > 1
    ? [{ stack: [...contents], unbreakable: true }]
    : [...contents];
}

/** A section with its heading; what belongs together stays on one page where there is room for it. */
export function sectionContent({
  heading,
  blocks,
}: Pick<DocumentSection, 'heading' | 'blocks'>): Content[] {
  const title: Content = { text: heading, style: 'section', headlineLevel: 1 };
  const [first = [], ...others] = groupsOf(blocks);
  return [
    ...kept([title, ...first.map(blockContent)], isShort(first)),
    ...others.flatMap(group => kept(group.map(blockContent), isShort(group))),
  ];
}
