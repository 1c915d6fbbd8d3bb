import type {
  Correction,
  Measurement,
} from '@service-levels/backstage-plugin-sla-common';
import { clockZone } from '../../../format/localInput';
import { cellsOf, headsOf, nameOf, type FactWords } from '../factRow';

type Replacement = Extract<Correction, { kind: 'replace' }>;

/** The fact that stands in for another. */
function standInOf({
  case: ticket,
  count,
  value,
}: Replacement): Measurement | undefined {
  if (ticket !== undefined) {
    return { stream: 'cases', fact: ticket };
  }
  if (count !== undefined) {
    return { stream: 'counts', fact: count };
  }
  return value && { stream: 'values', fact: value };
}

/** A fact as one text: what its cells hold but the first, which names it. */
function factInWords(fact: Measurement, words: FactWords): string {
  const heads = headsOf(words);
  return cellsOf(fact, words)
    .map((cell, i) => `${heads[i]}: ${cell}`)
    .slice(1)
    .join('; ');
}

/** What a correction makes of what was reported. */
export function correctionInWords(
  correction: Correction,
  words: FactWords,
): string {
  const { t, format } = words;
  const at = (instant: string) => format.instant(instant, clockZone());
  switch (correction.kind) {
    case 'override':
      return t('corrections.overrides', {
        span: `${at(correction.from)} – ${at(correction.to)}`,
        state: t(`measurements.states.${correction.state}`),
      });
    case 'withdraw': {
      const { fact } = correction;
      const name =
        'id' in fact ? fact.id : at('from' in fact ? fact.from : fact.start);
      return t('corrections.withdraws', { name });
    }
    default: {
      const fact = standInOf(correction);
      return fact === undefined
        ? ''
        : t('corrections.replaces', {
            name: nameOf(fact, format),
            fact: factInWords(fact, words),
          });
    }
  }
}
