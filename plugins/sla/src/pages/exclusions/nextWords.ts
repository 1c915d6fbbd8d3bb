import type {
  Exclusion,
  ExclusionWordInput,
} from '@service-levels/backstage-plugin-sla-common';

/** What can be said of an exclusion. */
export type Word = ExclusionWordInput['word'];

/** What the portal allows the reader on an agreement. */
export interface MaySay {
  /** The provider's side. */
  readonly declare: boolean;
  /** Either side: what it is for is a rule of the practice. */
  readonly approve: boolean;
}

/**
 * What the reader may say next of an exclusion. The provider's side also
 * enters the customer's word, with evidence; the API says who may.
 */
export function nextWords(
  { state, approval, declaredBy, words }: Exclusion,
  may: MaySay,
): readonly Word[] {
  // Who is not told who said what is no party: a customer that is covered besides.
  if (state === 'revoked' || declaredBy === null) {
    return [];
  }
  const isApproved = words.some(({ kind }) => kind === 'approved');
  const ofCustomer = words.filter(
    ({ kind }) => kind === 'agreed' || kind === 'objected',
  );
  const last = ofCustomer[ofCustomer.length - 1]?.kind;
  const can = (word: Word, isPossible: boolean): Word[] =>
    isPossible ? [word] : [];
  return [
    ...can(
      'approve',
      may.approve && may.declare && approval !== 'customer' && !isApproved,
    ),
    ...can('agree', may.approve && last !== 'agreed'),
    ...can('object', may.approve && last !== 'objected'),
    ...can('revoke', may.declare),
  ];
}
