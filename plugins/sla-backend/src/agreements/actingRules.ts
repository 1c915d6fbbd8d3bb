import type { Party } from '@service-levels/backstage-plugin-sla-common';
import { FieldNotAllowedError, InvalidInputError } from '../errors';
import type { Caller } from '../permissions/Caller';
import type { StoredAgreement } from './StoredAgreement';

/** Who acts for the customer of an agreement, as the projection knows them. */
export interface CustomerPeople {
  readonly representatives: readonly string[];
  readonly relationshipManagers: readonly string[];
  readonly serviceLevelManagers: readonly string[];
}

/** Somebody who acts, and whom they may be. */
export interface Acting {
  readonly agreement: Pick<StoredAgreement, 'providerRef' | 'customerRef'>;
  readonly caller: Caller;
  readonly people: CustomerPeople;
}

function isOneOf(caller: Caller, refs: readonly string[]): boolean {
  return refs.some(ref => caller.ownershipRefs.includes(ref));
}

/** A member of the group that relies on an OLA or a UC. */
function isOfCustomerGroup({ agreement, caller }: Acting): boolean {
  const { customerRef } = agreement;
  return !customerRef.startsWith('customer:') && isOneOf(caller, [customerRef]);
}

/** A member of the provider or the service level manager. */
export function actsForProvider({ agreement, caller, people }: Acting) {
  const { providerRef } = agreement;
  return (
    (providerRef !== null && isOneOf(caller, [providerRef])) ||
    isOneOf(caller, people.serviceLevelManagers)
  );
}

/** A representative, or a member of the group that relies on it. */
export function actsForCustomer(acting: Acting): boolean {
  return (
    isOfCustomerGroup(acting) ||
    isOneOf(acting.caller, acting.people.representatives)
  );
}

/** Who looks after the relationship with the customer. */
export function isRelationshipManager({ caller, people }: Acting): boolean {
  return isOneOf(caller, people.relationshipManagers);
}

/**
 * Whether somebody keeps the agreement for our side: the provider's members and
 * both managers, and who manages service levels; of a contract with a supplier,
 * the group that relies on it.
 */
export function keepsAgreement(acting: Acting): boolean {
  const { agreement, caller } = acting;
  return (
    caller.kind === 'service' ||
    caller.isManager ||
    actsForProvider(acting) ||
    isRelationshipManager(acting) ||
    (agreement.providerRef === null && isOfCustomerGroup(acting))
  );
}

/**
 * Lets act for the provider. A service was allowed by its token.
 *
 * @param doing - such as `is signed`
 * @throws NotAllowedError - naming the field
 */
export function requireActsForProvider(
  acting: Acting,
  { field, doing }: { readonly field: string; readonly doing: string },
): void {
  if (acting.caller.kind === 'user' && !actsForProvider(acting)) {
    throw new FieldNotAllowedError(
      field,
      `${doing} by a member of the provider or the service level manager`,
    );
  }
}

/**
 * Lets act for the customer: a representative, or the relationship manager with
 * evidence. A service was allowed by its token.
 *
 * @param doing - such as `is signed`
 * @throws NotAllowedError - naming the field
 * @throws InputError - where evidence is missing
 */
export function requireActsForCustomer(
  acting: Acting,
  request: {
    readonly field: string;
    readonly doing: string;
    readonly evidence: string | null;
  },
): void {
  if (acting.caller.kind === 'service' || actsForCustomer(acting)) {
    return;
  }
  if (!isRelationshipManager(acting)) {
    throw new FieldNotAllowedError(
      request.field,
      `${request.doing} by a representative, or by the relationship manager with evidence`,
    );
  }
  if (request.evidence === null) {
    throw InvalidInputError.of(
      'evidence',
      'is required where the relationship manager acts for the customer',
    );
  }
}

/**
 * Whether somebody enters signatures that came on paper: the relationship
 * manager for the customer; a member of the provider or the service level
 * manager for the provider, for a supplier the group that relies on it. A
 * service was allowed by its token.
 */
export function mayEnterFor(party: Party, acting: Acting): boolean {
  const { agreement, caller } = acting;
  if (caller.kind === 'service') {
    return true;
  }
  return party === 'customer'
    ? isRelationshipManager(acting) || isOfCustomerGroup(acting)
    : actsForProvider(acting) ||
        (agreement.providerRef === null && isOfCustomerGroup(acting));
}
