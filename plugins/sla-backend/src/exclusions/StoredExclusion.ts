import type {
  ExclusionApproval,
  ExclusionGround,
  ExclusionWordKind,
} from '@service-levels/backstage-plugin-sla-common';

/** What somebody said of an exclusion. Instants are epoch seconds. */
export interface StoredWord {
  readonly kind: ExclusionWordKind;
  readonly reason: string | null;
  readonly evidence: string | null;
  readonly at: number;
  readonly by: string;
}

/** Time that an agreement does not count, as kept. Instants are epoch seconds. */
export interface StoredExclusion {
  readonly id: string;
  readonly agreementId: string;
  readonly version: number;
  readonly from: number;
  readonly to: number;
  readonly ground: ExclusionGround;
  readonly reason: string;
  readonly evidence: string | null;
  /** Null for all of the agreement. */
  readonly targets: readonly string[] | null;
  readonly approval: ExclusionApproval;
  /** Counts every word. */
  readonly revision: number;
  /** Null while it waits for approval, and once it is revoked. */
  readonly countsSince: number | null;
  readonly disputed: boolean;
  readonly declaredAt: number;
  readonly declaredBy: string;
  /** Oldest first. */
  readonly words: readonly StoredWord[];
}

/** The word that lets an exclusion count. */
const APPROVING: Readonly<
  Record<ExclusionApproval, ExclusionWordKind | undefined>
> = { customer: 'agreed', manager: 'approved', nobody: undefined };

/** Since when an exclusion counts, by what was said of it; null where it does not. */
export function countsSinceOf(
  exclusion: Pick<StoredExclusion, 'approval' | 'declaredAt' | 'words'>,
): number | null {
  const { approval, declaredAt, words } = exclusion;
  if (words.some(({ kind }) => kind === 'revoked')) {
    return null;
  }
  const needed = APPROVING[approval];
  return needed === undefined
    ? declaredAt
    : words.find(({ kind }) => kind === needed)?.at ?? null;
}

/** Whether the customer's last word was an objection. */
export function isDisputed(words: readonly StoredWord[]): boolean {
  const ofCustomer = words.filter(
    ({ kind }) => kind === 'agreed' || kind === 'objected',
  );
  return ofCustomer[ofCustomer.length - 1]?.kind === 'objected';
}

/** Whether somebody else than who declared it approved it or agreed. */
export function isCounterApproved(words: readonly StoredWord[]): boolean {
  return words.some(({ kind }) => kind === 'approved' || kind === 'agreed');
}
