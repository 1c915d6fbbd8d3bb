import {
  reportDocument,
  type DocumentLanguage,
  type ReportContent,
} from '@service-levels/backstage-plugin-sla-common';
import type { Mail } from '../../mail/Mail';

/** What a mail says around a report. */
interface MailWords {
  readonly greeting: string;
  readonly attached: (period: string) => string;
  readonly corrected: (period: string, revision: number) => string;
  readonly reason: (reason: string) => string;
  readonly hash: (revision: number, hash: string) => string;
}

const WORDS: Readonly<Record<DocumentLanguage, MailWords>> = {
  en: {
    greeting: 'Good day,',
    attached: period => `please find attached the report for ${period}.`,
    corrected: (period, revision) =>
      `please find attached the corrected report for ${period}. It takes the place of revision ${revision}; what has changed, and why, stands in it.`,
    reason: reason => `Why it was corrected: ${reason}`,
    hash: (revision, hash) =>
      `Revision ${revision} is final. Hash of the report (SHA-256): ${hash}`,
  },
  de: {
    greeting: 'Guten Tag,',
    attached: period => `anbei erhalten Sie den Bericht für ${period}.`,
    corrected: (period, revision) =>
      `anbei erhalten Sie den berichtigten Bericht für ${period}. Er tritt an die Stelle der Revision ${revision}; was sich geändert hat und warum, steht darin.`,
    reason: reason => `Warum er berichtigt wurde: ${reason}`,
    hash: (revision, hash) =>
      `Revision ${revision} ist endgültig. Prüfsumme des Berichts (SHA-256): ${hash}`,
  },
};

/** A published revision. */
interface PublishedReport {
  readonly content: ReportContent;
  readonly hash: string;
  /** As it was stored. */
  readonly pdf: Buffer;
}

/**
 * A published report as a mail, in the customer's language: what it comes down
 * to, and the file as it was stored.
 *
 * @param options.note - what whoever sends it wants to say besides
 */
export function reportMail(
  { content, hash, pdf }: PublishedReport,
  options: { readonly to: readonly string[]; readonly note: string | null },
): Mail {
  const { period, revision, correction } = content;
  const words = WORDS[content.language];
  const written = reportDocument(content, { hash });
  const first =
    correction === null
      ? words.attached(written.period)
      : words.corrected(written.period, correction.corrects.revision);
  return {
    to: options.to,
    subject: `${written.mark ?? written.type}: ${written.title}, ${
      written.period
    }`,
    text: [
      words.greeting,
      first,
      ...(correction === null ? [] : [words.reason(correction.reason)]),
      ...(options.note === null ? [] : [options.note]),
      written.inShort.map(sentence => `- ${sentence}`).join('\n'),
      words.hash(revision, hash),
    ].join('\n\n'),
    attachments: [
      {
        name: `report-${period.label}-revision-${revision}.pdf`,
        type: 'application/pdf',
        content: pdf,
      },
    ],
  };
}
