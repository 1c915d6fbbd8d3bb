import type { ReportContent } from '../../model';
import { agreementSection } from './agreement';
import { correctionSection } from './correction';
import { methodSection } from './method';
import { overviewSection } from './overview';
import { periodName } from './periodsInWords';
import {
  actionsSection,
  complaintsSection,
  improvementsSection,
  satisfactionSection,
} from './relationship';
import { reportWordingIn, type ReportWording } from './ReportWording';
import { inShort, summarySection } from './summary';
import type { ReportBlock, WrittenServiceLevelReport } from './WrittenReport';

/** What is known of a report besides what it says. @public */
export interface ReportDocumentOptions {
  /** Of the published revision; null while it is a draft. */
  readonly hash: string | null;
}

interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

function sectionsOf(
  content: ReportContent,
  wording: ReportWording,
): readonly Section[] {
  const { headings } = wording.words;
  const isOne = content.agreements.length === 1;
  const all: Section[] = [
    {
      id: 'summary',
      heading: headings.summary,
      blocks: summarySection(content, wording),
    },
    {
      id: 'correction',
      heading: headings.correction,
      blocks: correctionSection(content, wording),
    },
    {
      id: 'overview',
      heading: headings.overview,
      blocks: overviewSection(content, wording),
    },
    ...content.agreements.map((agreement, i) => ({
      id: `agreement-${i + 1}`,
      heading: isOne ? headings.targets : agreement.title,
      blocks: agreementSection(agreement, wording),
    })),
    {
      id: 'satisfaction',
      heading: headings.satisfaction,
      blocks: satisfactionSection(content, wording),
    },
    {
      id: 'complaints',
      heading: headings.complaints,
      blocks: complaintsSection(content, wording),
    },
    {
      id: 'actions',
      heading: headings.actions,
      blocks: actionsSection(content, wording),
    },
    {
      id: 'improvements',
      heading: headings.improvements,
      blocks: improvementsSection(content, wording),
    },
    {
      id: 'method',
      heading: headings.method,
      blocks: methodSection(content, wording),
    },
  ];
  return all.filter(({ blocks }) => blocks.length > 0);
}

function titleOf({ scope, agreements, customer }: ReportContent): string {
  const [first] = agreements;
  return scope === 'agreement' && first !== undefined
    ? first.title
    : customer.title;
}

/** Who reports: by configuration, else whoever provides. */
function reporterOf(
  { company, agreements }: ReportContent,
  { write }: ReportWording,
): string {
  const providers = new Set(agreements.map(({ provider }) => provider));
  return company ?? write.list([...providers]);
}

function markOf(
  { correction }: ReportContent,
  { hash }: ReportDocumentOptions,
  { words }: ReportWording,
): string | null {
  if (hash === null) {
    return words.draft;
  }
  return correction === null ? null : words.corrected;
}

/**
 * Writes what a report says as the document that both sides read.
 *
 * @public
 */
export function reportDocument(
  content: ReportContent,
  options: ReportDocumentOptions,
): WrittenServiceLevelReport {
  const wording = reportWordingIn(content.language);
  const { words } = wording;
  return {
    language: content.language,
    type: words.type,
    title: titleOf(content),
    subtitle: words.subtitle(
      content.customer.title,
      reporterOf(content, wording),
    ),
    period: periodName(content.period.label, wording),
    version: words.revision(content.revision),
    hash: options.hash,
    mark: markOf(content, options, wording),
    inShort: inShort(content, wording),
    sections: sectionsOf(content, wording).map(
      ({ heading, ...section }, i) => ({
        ...section,
        heading: `${i + 1}. ${heading}`,
      }),
    ),
    frame: words.frame,
  };
}
