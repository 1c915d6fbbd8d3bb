import type { Caller } from '../permissions/Caller';

/** Refs of owners that stand for the caller: their own, and those of their groups. */
export function ownRefsOf({
  subject,
  ownershipRefs,
}: Pick<Caller, 'subject' | 'ownershipRefs'>): readonly string[] {
  return [...new Set([subject, ...ownershipRefs])];
}
