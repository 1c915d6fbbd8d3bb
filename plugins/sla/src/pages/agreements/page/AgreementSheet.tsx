import type { WrittenAgreement } from '@service-levels/backstage-plugin-sla-common';
import { DocumentBlocks } from '../../document/DocumentBlocks';
import { DocumentSheet } from '../../document/DocumentSheet';
import { DocumentSignatures } from './DocumentSignatures';

/** An agreement as it is read and printed, with places for the signatures. */
export function AgreementSheet(props: { readonly document: WrittenAgreement }) {
  const { document } = props;
  const { frame, type, version, sections, signatures } = document;
  return (
    <DocumentSheet
      {...document}
      id="sla-agreement"
      kind={`${type} · ${version}`}
      contents={frame.contents}
      sections={[
        ...sections.map(({ id, heading, blocks }) => ({
          id,
          heading,
          content: <DocumentBlocks blocks={blocks} />,
        })),
        {
          id: 'signatures',
          heading: frame.signatures,
          content: <DocumentSignatures signatures={signatures} words={frame} />,
        },
      ]}
    />
  );
}
