import type { SheetName } from '@service-levels/backstage-plugin-sla-common';

/** What can be imported at once. */
export const SHEET_KINDS = ['customers', 'contacts', 'agreements'] as const;

/** What can be imported at once. */
export type SheetKind = (typeof SHEET_KINDS)[number];

/** The sheets that belong to it. */
export function sheetsOf(kind: SheetKind): readonly SheetName[] {
  return kind === 'agreements' ? ['agreements', 'targets'] : [kind];
}
