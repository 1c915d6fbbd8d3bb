import {
  cutPercent,
  formatInstant,
  type Credit,
  type Ratio,
} from '@service-levels/backstage-plugin-sla-common';
import type { StoredAgreement } from '../agreements/StoredAgreement';
import type { View } from '../permissions/View';
import type { StoredCredit } from './StoredCredit';

const DECIMALS = 3;

function percentOf(attained: Ratio | null): string | null {
  return attained && cutPercent(attained, DECIMALS);
}

/**
 * A credit as it is answered. The customer with whom it was agreed sees what is
 * confirmed and settled, without who decided and why; a customer that is
 * covered besides has no part in the fee.
 *
 * @returns undefined where it is not the reader's business
 */
export function toCredit(
  stored: StoredCredit,
  agreement: StoredAgreement,
  view: View,
): Credit | undefined {
  const isForProvider = view.kind === 'provider';
  const isTold = stored.state === 'confirmed' || stored.state === 'settled';
  const version = agreement.versions.find(
    one => one.version === stored.version,
  );
  const target = version?.terms.targets.find(one => one.id === stored.targetId);
  if (
    version === undefined ||
    target === undefined ||
    view.kind === 'covered' ||
    (view.kind === 'party' && !isTold)
  ) {
    return undefined;
  }
  const { decision, settlement, now } = stored;
  const inside = <T>(value: T) => (isForProvider ? value : null);
  return {
    id: stored.id,
    etag: String(stored.revision),
    agreementId: agreement.id,
    agreementTitle: version.terms.title,
    agreementVersion: stored.version,
    customerRef: agreement.customerRef,
    targetId: stored.targetId,
    targetName: target.name,
    period: {
      label: stored.period,
      from: formatInstant(stored.from),
      to: formatInstant(stored.to),
      timeZone: version.terms.timeZone,
      days: stored.days,
      daysOfPeriod: stored.daysOfPeriod,
    },
    attained: stored.attained,
    attainedPercent: cutPercent(stored.attained, DECIMALS),
    band: stored.band,
    currency: stored.currency,
    fee: stored.fee,
    uncapped: stored.uncapped,
    amount: stored.amount,
    state: stored.state,
    proposedAt: formatInstant(stored.proposedAt),
    decision: decision && {
      at: formatInstant(decision.at),
      by: inside(decision.by),
      reason: inside(decision.reason),
    },
    settlement: settlement && {
      at: formatInstant(settlement.at),
      by: inside(settlement.by),
      reference: settlement.reference,
    },
    now: inside(now && { ...now, attainedPercent: percentOf(now.attained) }),
  };
}
