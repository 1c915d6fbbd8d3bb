import type { ReportBlock } from '@service-levels/backstage-plugin-sla-common';
import { DocumentBlocks } from '../../../document/DocumentBlocks';
import { StackedTable } from '../../../../widgets/StackedTable';
import { StatusLabel } from '../../../../widgets/StatusLabel';
import { WrittenStrip } from './WrittenStrip';

function Block(props: { readonly block: ReportBlock }) {
  const { block } = props;
  switch (block.kind) {
    case 'verdict':
      return (
        <div>
          <StatusLabel status={block.verdict} text={block.text} />
        </div>
      );
    case 'verdicts':
      return (
        <StackedTable
          label={block.label}
          heads={block.heads}
          rows={block.rows.map(({ cells, verdict, text }, i) => ({
            key: String(i),
            cells: [
              ...cells,
              <StatusLabel key="verdict" status={verdict} text={text} />,
            ],
          }))}
        />
      );
    case 'strip':
      return <WrittenStrip strip={block} />;
    default:
      return <DocumentBlocks blocks={[block]} />;
  }
}

/** What a section of a report consists of. */
export function ReportBlocks(props: {
  readonly blocks: readonly ReportBlock[];
}) {
  return (
    <>
      {props.blocks.map((block, i) => (
        // A revision does not change while it is shown.
        <Block key={i} block={block} />
      ))}
    </>
  );
}
