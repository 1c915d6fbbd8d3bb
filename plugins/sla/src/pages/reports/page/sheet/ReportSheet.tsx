import {
  reportDocument,
  type Report,
} from '@service-levels/backstage-plugin-sla-common';
import { useMemo } from 'react';
import { DocumentSheet } from '../../../document/DocumentSheet';
import { ReportBlocks } from './ReportBlocks';

/** A report as it is read and printed, in the language that it is written in. */
export function ReportSheet(props: { readonly report: Report }) {
  const { content, published } = props.report;
  const document = useMemo(
    () => reportDocument(content, { hash: published?.hash ?? null }),
    [content, published],
  );
  const { type, version, period, subtitle, frame, sections } = document;
  return (
    <DocumentSheet
      {...document}
      id="sla-report"
      kind={`${type} · ${version}`}
      subtitle={`${period}, ${subtitle}`}
      contents={frame.contents}
      sections={sections.map(({ id, heading, blocks }) => ({
        id,
        heading,
        content: <ReportBlocks blocks={blocks} />,
      }))}
    />
  );
}
