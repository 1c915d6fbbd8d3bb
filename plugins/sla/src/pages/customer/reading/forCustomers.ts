import {
  summarizeScores,
  type Agreement,
  type CustomerDetails,
  type RequirementBars,
  type Visibility,
} from '@service-levels/backstage-plugin-sla-common';

/*
 * What the provider's side reads, as the API would answer it to the customer's
 * side: it knows who asks, not for whom they print.
 */

/** Whether the customer's side is shown an entry of the dialogue or an action. */
export function isShared({
  visibility,
}: {
  readonly visibility: Visibility;
}): boolean {
  return visibility === 'shared';
}

/** The customer without what the portal keeps of it for the provider. */
export function customerForCustomers(
  customer: CustomerDetails,
): CustomerDetails {
  return { ...customer, kept: null, etag: null, conflicts: null };
}

/** Agreements from the first offer on, without unfinished next versions. */
export function agreementsForCustomers(
  agreements: readonly Agreement[],
): readonly Agreement[] {
  return agreements
    .filter(({ type, state }) => type === 'sla' && state !== 'draft')
    .map(agreement =>
      agreement.nextVersion?.state === 'draft'
        ? { ...agreement, nextVersion: null }
        : agreement,
    );
}

/**
 * Requirements without what others answered, and without targets of what the
 * customer has not been offered: to it these are not agreed.
 */
export function barsForCustomers(
  bars: readonly RequirementBars[],
  agreements: readonly Agreement[],
): readonly RequirementBars[] {
  const offered = new Set(agreements.map(({ id }) => id));
  const perceived = summarizeScores([]);
  return bars.map(one => {
    const { answeredBy } = one.requirement;
    return answeredBy === null || offered.has(answeredBy.agreementId)
      ? { ...one, perceived }
      : {
          requirement: { ...one.requirement, answeredBy: null },
          agreed: null,
          wantedToAgreed: null,
          achieved: null,
          perceived,
          gaps: ['not-agreed'],
        };
  });
}
