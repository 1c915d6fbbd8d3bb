import type { CreditChanges } from './CreditsStore';
import type { Proposals } from './proposalsOf';
import {
  textOfKey,
  type Proposal,
  type StoredCredit,
  type StoredCreditNow,
} from './StoredCredit';

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function fieldsOf(proposal: Proposal): unknown[] {
  const { from, to, days, daysOfPeriod, attained, band } = proposal;
  const { currency, fee, uncapped, amount } = proposal;
  return [
    [from, to, days, daysOfPeriod, currency, fee, uncapped, amount],
    [attained.good, attained.total],
    [band.from, band.below, band.percent],
  ];
}

/** Amounts that were decided on, and stay whatever the facts say. */
export function decidedAmounts(
  stored: readonly StoredCredit[],
): ReadonlyMap<string, number> {
  return new Map(
    stored
      .filter(({ state }) => state !== 'proposed')
      .map(credit => [textOfKey(credit), credit.amount]),
  );
}

/** Null where the facts still say what was decided on. */
function nowOf(
  credit: StoredCredit,
  { byFacts, judged }: Proposals,
): StoredCreditNow | null {
  const key = textOfKey(credit);
  const proposal = byFacts.find(one => textOfKey(one) === key);
  const attained = judged.find(one => textOfKey(one) === key)?.attained ?? null;
  const percent = proposal?.band.percent ?? 0;
  const { good, total } = credit.attained;
  const isAsDecided =
    attained?.good === good &&
    attained?.total === total &&
    percent === credit.band.percent;
  return isAsDecided
    ? null
    : { attained, percent, amount: proposal?.amount ?? 0 };
}

/**
 * What is to change of the credits of an agreement: open ones follow the facts,
 * decided ones stay and show what the facts say now. Periods that were not
 * judged are left alone.
 */
export function changesOf(
  stored: readonly StoredCredit[],
  proposals: Proposals,
): CreditChanges {
  const known = new Map(stored.map(credit => [textOfKey(credit), credit]));
  const open = new Map(proposals.open.map(one => [textOfKey(one), one]));
  const spans = new Set(
    proposals.judged.map(({ targetId, period }) => `${targetId}/${period}`),
  );
  const judged = stored.filter(({ targetId, period }) =>
    spans.has(`${targetId}/${period}`),
  );
  const ofOpen = judged.filter(({ state }) => state === 'proposed');
  const decided = judged.filter(({ state }) => state !== 'proposed');
  return {
    proposed: [...open]
      .filter(([key]) => !known.has(key))
      .map(([, proposal]) => proposal),
    proposedAnew: new Map(
      ofOpen.flatMap(credit => {
        const proposal = open.get(textOfKey(credit));
        return proposal === undefined ||
          isSame(fieldsOf(credit), fieldsOf(proposal))
          ? []
          : [[credit.id, proposal] as const];
      }),
    ),
    dropped: ofOpen
      .filter(credit => !open.has(textOfKey(credit)))
      .map(({ id }) => id),
    seenAnew: new Map(
      decided.flatMap(credit => {
        const seen = nowOf(credit, proposals);
        return isSame(seen, credit.now) ? [] : [[credit.id, seen] as const];
      }),
    ),
  };
}

/** Whether there is nothing to do. */
export function isNothing(changes: CreditChanges): boolean {
  const { proposed, proposedAnew, dropped, seenAnew } = changes;
  return (
    proposed.length + proposedAnew.size + dropped.length + seenAnew.size === 0
  );
}
