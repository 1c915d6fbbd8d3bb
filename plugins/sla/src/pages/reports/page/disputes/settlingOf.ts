import type { ReportDispute } from '@service-levels/backstage-plugin-sla-common';
import type { ReportReader } from '../ReportInView';
import type { ReportAllowed } from '../steps/stepsOf';

/** How a dispute can come to its end. */
export type Settling = 'confirm' | 'propose' | 'withdraw';

/**
 * What the reader can do to end a dispute: what one side proposes the other
 * confirms. Whoever enters what the customer says acts for it.
 */
export function settlingOf(
  { state, settlement }: ReportDispute,
  { side, speaks }: ReportReader,
  allowed: ReportAllowed,
): readonly Settling[] {
  if (state === 'agreed' || state === 'withdrawn') {
    return [];
  }
  const actsForCustomer = speaks !== undefined && allowed.acknowledge;
  const actsForProvider = side === 'provider' && allowed.publish;
  const canConfirm =
    settlement !== null &&
    (settlement.proposedBySide === 'provider'
      ? actsForCustomer
      : actsForProvider);
  return [
    ...(canConfirm ? (['confirm'] as const) : []),
    ...(actsForProvider || actsForCustomer ? (['propose'] as const) : []),
    ...(actsForCustomer ? (['withdraw'] as const) : []),
  ];
}
