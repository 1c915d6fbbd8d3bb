import {
  dateOf,
  type AgreementDraft,
  type ErrorDetail,
  type RecordAgreement,
} from '@service-levels/backstage-plugin-sla-common';
import { FieldNotAllowedError } from '../../errors';
import type { Caller } from '../../permissions/Caller';
import { customersSideOf } from '../../permissions/sideOf';

/** The group of ours that an agreement with a supplier outside is for. */
function ownGroupOf({ provider, customer }: AgreementDraft): string {
  return typeof provider === 'string' ? provider : customer;
}

/**
 * Who records what was signed outside vouches for both signatures, and so
 * must stand on the provider's side, whatever the portal's policy says: in the
 * providing group, looking after the customer, or managing all service levels,
 * and not acting for a customer of it. A service was allowed by its token.
 *
 * @throws NotAllowedError - for everybody else
 */
export function requireProvidersSide(
  caller: Caller,
  draft: AgreementDraft,
): void {
  if (caller.kind === 'service' || caller.isManager) {
    return;
  }
  const customers = [draft.customer, ...draft.covers];
  const actsForCustomer = customersSideOf(caller).some(ref =>
    customers.includes(ref),
  );
  const isProvider =
    caller.ownershipRefs.includes(ownGroupOf(draft)) ||
    caller.manages.includes(draft.customer);
  if (actsForCustomer || !isProvider) {
    throw new FieldNotAllowedError(
      'draft.provider',
      'what was signed outside is recorded by a member of the provider, or by who looks after the customer',
    );
  }
}

/** What has not happened yet cannot be recorded; days are those of the agreement's zone. */
export function datesToCome(
  { draft, signatures }: RecordAgreement,
  now: number,
): ErrorDetail[] {
  const today = dateOf(now, draft.timeZone);
  return signatures.flatMap(({ signedOn }, i) =>
    signedOn > today
      ? [
          {
            field: `signatures.${i}.signedOn`,
            reason: `must not be after today, ${today}`,
          },
        ]
      : [],
  );
}
