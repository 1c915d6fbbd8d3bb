import type { AgreementTerms, Notice } from '../../model';
import { paragraphs, type Wording, type WriteSection } from './Wording';

function holds(terms: AgreementTerms, { words, write }: Wording): string {
  const { effectiveFrom, effectiveTo, term } = terms;
  const from = write.date(effectiveFrom);
  if (effectiveTo === null) {
    return words.term.open(from);
  }
  const to = write.date(effectiveTo);
  return term?.kind === 'renewing'
    ? words.term.renewing(from, to, term.extensionMonths)
    : words.term.fixed(from, to);
}

function noticeOf({ term }: AgreementTerms): Notice | undefined {
  return term?.notice;
}

/** From when to when it holds, how it goes on and how it ends. */
export const termSection: WriteSection = (terms, wording) => {
  const { words } = wording;
  const notice = noticeOf(terms);
  const continues = terms.term?.kind === 'fixed' && terms.term.continues;
  return paragraphs(
    holds(terms, wording),
    continues ? words.term.continues : undefined,
    notice === undefined ? words.term.withoutNotice : words.term.notice(notice),
    words.term.zone(terms.timeZone),
  );
};
