import type { Party } from '@service-levels/backstage-plugin-sla-common';
import {
  FieldConflictError,
  FieldNotAllowedError,
  InvalidInputError,
} from '../errors';
import type { Caller } from '../permissions/Caller';
import type { SignRequest } from './Agreements';
import type { AgreementChange } from './AgreementsStore';
import type { StoredAgreement, StoredVersion } from './StoredAgreement';

/** Who acts for the customer of an agreement, as the projection knows them. */
export interface CustomerPeople {
  readonly representatives: readonly string[];
  readonly relationshipManagers: readonly string[];
  readonly serviceLevelManagers: readonly string[];
}

const PARTIES: readonly Party[] = ['provider', 'customer'];

function isOneOf(caller: Caller, refs: readonly string[]): boolean {
  return refs.some(ref => caller.ownershipRefs.includes(ref));
}

function requireMaySignForProvider(
  agreement: StoredAgreement,
  caller: Caller,
  people: CustomerPeople,
) {
  const isMember =
    agreement.providerRef !== null && isOneOf(caller, [agreement.providerRef]);
  if (!isMember && !isOneOf(caller, people.serviceLevelManagers)) {
    throw new FieldNotAllowedError(
      'party',
      'provider is signed by a member of the provider or the service level manager',
    );
  }
}

function requireMaySignForCustomer(
  agreement: StoredAgreement,
  caller: Caller,
  people: CustomerPeople,
  evidence: string | null,
) {
  const isCustomerGroup = !agreement.customerRef.startsWith('customer:');
  if (isCustomerGroup && isOneOf(caller, [agreement.customerRef])) {
    return;
  }
  if (isOneOf(caller, people.representatives)) {
    return;
  }
  if (!isOneOf(caller, people.relationshipManagers)) {
    throw new FieldNotAllowedError(
      'party',
      'customer is signed by a representative, or by the relationship manager with evidence',
    );
  }
  if (evidence === null) {
    throw InvalidInputError.of(
      'evidence',
      'is required where the relationship manager enters a signature',
    );
  }
}

/** The signature that this caller gave for this party before, if any. */
function earlierSignature(
  version: StoredVersion,
  request: SignRequest,
  caller: Caller,
) {
  return version.signatures.find(
    signature =>
      signature.party === request.party &&
      signature.signedBy === caller.subject,
  );
}

function requireUnsigned(
  version: StoredVersion,
  request: SignRequest,
  caller: Caller,
) {
  if (version.signatures.some(signature => signature.party === request.party)) {
    throw new FieldConflictError(
      'party',
      `${request.party} has signed already`,
    );
  }
  const signedOther = version.signatures.some(
    signature =>
      signature.principal === 'user' && signature.signedBy === caller.subject,
  );
  if (signedOther) {
    throw new FieldNotAllowedError(
      'party',
      'one person cannot sign for both parties',
    );
  }
}

/**
 * Decides on a signature. Who may sign for whom is a rule of the practice and
 * holds whatever the portal's permission policy says: the provider's members
 * and the service level manager for the provider, representatives (or the
 * relationship manager, with evidence) for the customer, and never one person
 * for both. A service was allowed by its token.
 *
 * @throws ConflictError - for another version or hash, or a party that has signed
 * @throws NotAllowedError - for who may not sign
 */
export function decideSignature(
  agreement: StoredAgreement,
  request: SignRequest,
  signer: {
    readonly caller: Caller;
    readonly people: CustomerPeople;
    readonly now: number;
    readonly nowText: string;
  },
): AgreementChange {
  const { caller, people, now, nowText } = signer;
  const version = agreement.versions.find(
    candidate => candidate.version === request.version,
  );
  if (
    version === undefined ||
    (version.stage !== 'offered' && version.stage !== 'agreed')
  ) {
    throw new FieldConflictError(
      'version',
      `${request.version} is not on offer`,
    );
  }
  // A request sent again is answered alike, whatever has changed since.
  const earlier = earlierSignature(version, request, caller);
  if (earlier !== undefined && earlier.hash === request.hash) {
    return { kind: 'none' };
  }
  if (caller.kind === 'user') {
    if (request.party === 'provider') {
      requireMaySignForProvider(agreement, caller, people);
    } else {
      requireMaySignForCustomer(agreement, caller, people, request.evidence);
    }
  }
  if (version.hash !== request.hash) {
    throw new FieldConflictError('hash', 'is not that of the version on offer');
  }
  requireUnsigned(version, request, caller);
  const isComplete = PARTIES.every(
    party =>
      party === request.party ||
      version.signatures.some(signature => signature.party === party),
  );
  return {
    kind: 'sign',
    version: version.version,
    signature: {
      party: request.party,
      signedBy: caller.subject,
      principal: caller.kind,
      signedAt: nowText,
      hash: request.hash,
      evidence: request.evidence,
    },
    agreedAt: isComplete ? now : null,
  };
}
