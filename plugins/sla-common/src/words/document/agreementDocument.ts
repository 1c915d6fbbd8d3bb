import {
  DOCUMENT_SECTIONS,
  type WrittenAgreement,
  type DocumentBlock,
  type DocumentSectionId,
} from './WrittenAgreement';
import {
  definitionsSection,
  dutiesSection,
  escalationSection,
  exclusionsSection,
  maintenanceSection,
  reportingSection,
  reviewSection,
  workloadSection,
} from './clauses';
import { creditsSection } from './credits';
import type { DocumentOptions, DocumentSource } from './DocumentSource';
import { documentWordsIn } from './documentWordsIn';
import { hoursSection } from './hours';
import { partiesSection, providerName } from './parties';
import { servicesSection } from './services';
import { documentSignatures } from './signatures';
import { targetsSection } from './targets';
import { termSection } from './term';
import {
  factsOf,
  paragraphs,
  type Wording,
  type WriteSection,
} from './Wording';
import { writingIn } from './Writing';

const SECTIONS: Readonly<
  Record<Exclude<DocumentSectionId, 'version'>, WriteSection>
> = {
  parties: partiesSection,
  services: servicesSection,
  term: termSection,
  hours: hoursSection,
  targets: targetsSection,
  maintenance: maintenanceSection,
  exclusions: exclusionsSection,
  workload: workloadSection,
  duties: dutiesSection,
  escalation: escalationSection,
  reporting: reportingSection,
  review: reviewSection,
  credits: creditsSection,
  definitions: definitionsSection,
};

function versionSection(
  source: DocumentSource,
  { words, write }: Wording,
): readonly DocumentBlock[] {
  const { thisVersion } = words;
  const document = source.recorded?.document;
  const title = document?.title;
  return [
    ...factsOf(
      [thisVersion.number, String(source.version)],
      [thisVersion.from, write.date(source.terms.effectiveFrom)],
      [thisVersion.hash, source.hash ?? thisVersion.noHash],
      [thisVersion.document, title, document?.url],
    ),
    ...paragraphs(
      source.recorded === undefined ? undefined : thisVersion.recorded,
      source.retroactive ? thisVersion.retroactive : undefined,
    ),
  ];
}

function markOf({ state }: DocumentSource, { words }: Wording): string | null {
  switch (state) {
    case 'draft':
    case 'countered':
    case 'declined':
    case 'withdrawn':
      return words.marks[state];
    default:
      return null;
  }
}

/**
 * Writes one version of an agreement as the document that both sides read.
 *
 * @public
 */
export function agreementDocument(
  source: DocumentSource,
  options: DocumentOptions,
): WrittenAgreement {
  const { terms, version, hash } = source;
  const words = documentWordsIn(options.language);
  const wording: Wording = {
    ...options,
    words,
    write: writingIn(options.language),
  };
  const sections = DOCUMENT_SECTIONS.map(id => ({
    id,
    blocks:
      id === 'version'
        ? versionSection(source, wording)
        : SECTIONS[id](terms, wording),
  })).filter(({ blocks }) => blocks.length > 0);
  return {
    language: options.language,
    type: words.types[terms.type],
    title: terms.title,
    subtitle: words.between(
      providerName(terms, wording),
      options.nameOf(terms.customer),
    ),
    version: words.version(version),
    hash,
    mark: markOf(source, wording),
    sections: sections.map(({ id, blocks }, i) => ({
      id,
      heading: `${i + 1}. ${words.headings[id]}`,
      blocks,
    })),
    signatures: documentSignatures(source, wording),
    frame: words.frame,
  };
}
