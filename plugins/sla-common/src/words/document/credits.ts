import type { CreditBand } from '../../model';
import type { DocumentBlock } from './WrittenAgreement';
import {
  factsOf,
  paragraphs,
  type Wording,
  type WriteSection,
} from './Wording';

function bandsOf(
  target: { readonly name: string; readonly credits: readonly CreditBand[] },
  { words, write }: Wording,
): readonly DocumentBlock[] {
  const { credits } = words;
  return [
    { kind: 'heading', text: target.name },
    {
      kind: 'table',
      label: credits.table(target.name),
      heads: [credits.achieved, credits.credit],
      rows: target.credits.map(({ from, below, percent }) => [
        from === 0
          ? credits.lowest(write.percent(below))
          : credits.band(write.percent(from), write.percent(below)),
        write.percent(percent),
      ]),
    },
  ];
}

/** What is credited of which fee where a target is missed. */
export const creditsSection: WriteSection = (terms, wording) => {
  const { words, write } = wording;
  if (terms.credits === undefined) {
    return [];
  }
  const { per, capPercent, ...fee } = terms.credits;
  const targets = terms.targets.flatMap(({ name, credits }) =>
    credits === undefined ? [] : [{ name, credits }],
  );
  return [
    ...factsOf(
      [words.credits.fee, words.credits.feePer[per](write.money(fee))],
      [words.credits.cap, words.credits.capOf(write.percent(capPercent))],
    ),
    ...paragraphs(
      targets.length === 0 ? words.credits.none : words.credits.intro,
    ),
    ...targets.flatMap(target => bandsOf(target, wording)),
  ];
};
