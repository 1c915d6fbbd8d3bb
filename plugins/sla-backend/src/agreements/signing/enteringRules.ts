import { randomUUID } from 'node:crypto';
import {
  dateOf,
  formatInstant,
  type EnterSignature,
  type Party,
  type Signatory,
  type SignOff,
} from '@service-levels/backstage-plugin-sla-common';
import {
  FieldConflictError,
  FieldNotAllowedError,
  InvalidInputError,
} from '../../errors';
import { keepsAgreement, mayEnterFor, type Acting } from '../actingRules';
import type { AgreementChange } from '../AgreementsStore';
import type { StoredAgreement, StoredVersion } from '../StoredAgreement';
import {
  agreedWith,
  isOnOtherSide,
  requireHash,
  requireOpen,
  signable,
} from './signingRules';

type Entering = Acting & {
  readonly agreement: StoredAgreement;
  readonly now: number;
};

function isBy({ signedBy, entered }: SignOff, signatory: Signatory): boolean {
  return 'ref' in signatory
    ? signedBy === signatory.ref
    : entered?.name === signatory.name;
}

function isSame(a: Signatory, b: Signatory): boolean {
  return 'ref' in a
    ? 'ref' in b && a.ref === b.ref
    : 'name' in b && a.name === b.name;
}

/** Who signed must be one of those who sign: named in the agreement, or somebody in the role. */
function requireSignatory(
  { terms }: StoredVersion,
  { party, signedBy }: EnterSignature,
  { people, caller }: Entering,
): void {
  const named = terms.signatories?.[party];
  if (named !== undefined) {
    if (!named.people.some(one => isSame(one, signedBy))) {
      throw InvalidInputError.of(
        'signedBy',
        'is not among those whom the agreement names',
      );
    }
  } else if (
    'ref' in signedBy &&
    !(
      party === 'customer'
        ? people.representatives
        : people.serviceLevelManagers
    ).includes(signedBy.ref)
  ) {
    throw InvalidInputError.of(
      'signedBy',
      `is not somebody who signs for the ${party}: give the name of who signed outside`,
    );
  }
  if ('ref' in signedBy && signedBy.ref === caller.subject) {
    throw InvalidInputError.of('signedBy', 'is you: sign it in the portal');
  }
}

/** On the clock of the agreement: not before there was anything to sign, nor after today. */
function requireSignedOn(
  { terms, offeredAt }: StoredVersion,
  signedOn: string,
  now: number,
): void {
  const offeredOn =
    offeredAt === null ? signedOn : dateOf(offeredAt, terms.timeZone);
  if (signedOn < offeredOn) {
    throw InvalidInputError.of(
      'signedOn',
      `must not be before ${offeredOn}, when it was offered`,
    );
  }
  if (signedOn > dateOf(now, terms.timeZone)) {
    throw InvalidInputError.of('signedOn', 'must not be in the future');
  }
}

function otherOf(party: Party): Party {
  return party === 'provider' ? 'customer' : 'provider';
}

/**
 * Decides on the entry of a signature that came on paper or by mail. Who signed
 * or entered for the other party cannot complete this one alone: such an entry
 * does not count until a second person confirms it.
 *
 * @throws ConflictError - for another version or hash, or a party that has signed
 * @throws NotAllowedError - for who may not enter it
 */
export function decideEntry(
  request: EnterSignature,
  entering: Entering,
): AgreementChange {
  const { agreement, caller, now } = entering;
  const { party, hash, signedBy, signedOn, evidence } = request;
  const version = signable(agreement, request.version);
  if (!mayEnterFor(party, entering)) {
    throw new FieldNotAllowedError(
      'party',
      party === 'customer'
        ? "a customer's signature is entered by the relationship manager"
        : "a provider's signature is entered by a member of the provider or the service level manager",
    );
  }
  requireHash(version, hash);
  const earlier = version.signatures.find(
    one => one.party === party && isBy(one, signedBy),
  );
  if (
    earlier?.entered?.signedOn === signedOn &&
    earlier.entered.by === caller.subject
  ) {
    return { kind: 'none' };
  }
  requireOpen(version, party);
  if (earlier !== undefined) {
    throw new FieldConflictError('signedBy', 'has signed already');
  }
  requireSignatory(version, request, entering);
  requireSignedOn(version, signedOn, now);
  const other = otherOf(party);
  if (
    version.signatures.some(one => one.party === other && isBy(one, signedBy))
  ) {
    throw new FieldNotAllowedError(
      'signedBy',
      'has signed for the other party: one person cannot sign for both',
    );
  }
  const signature: SignOff = {
    id: randomUUID(),
    party,
    signedBy: 'ref' in signedBy ? signedBy.ref : null,
    principal: 'user',
    signedAt: formatInstant(now),
    hash,
    evidence,
    entered: {
      name: 'name' in signedBy ? signedBy.name : null,
      role: 'name' in signedBy ? signedBy.role ?? null : null,
      signedOn,
      by: caller.subject,
      confirmation: isOnOtherSide(version, party, caller)
        ? 'not-confirmed'
        : 'not-needed',
      confirmedBy: null,
      confirmedAt: null,
    },
  };
  return {
    kind: 'sign',
    version: version.version,
    signature,
    agreedAt: agreedWith(version, [...version.signatures, signature], now),
  };
}

/** A signature with the version that it is under. */
function enteredSignature({ versions }: StoredAgreement, signatureId: string) {
  for (const version of versions) {
    const signature = version.signatures.find(({ id }) => id === signatureId);
    if (signature !== undefined && signature.entered !== null) {
      return { version, signature, entered: signature.entered };
    }
  }
  return undefined;
}

/**
 * Decides on the word of a second person that a signature was entered as it was
 * given.
 *
 * @returns undefined where there is no such entry
 * @throws ConflictError - where it needs none, or the version is not on offer any more
 * @throws NotAllowedError - for who entered it, or does not keep the agreement
 */
export function decideConfirmation(
  signatureId: string,
  confirming: Entering,
): AgreementChange | undefined {
  const { agreement, caller, now } = confirming;
  const found = enteredSignature(agreement, signatureId);
  if (found === undefined) {
    return undefined;
  }
  const { version, signature, entered } = found;
  if (caller.kind !== 'user' || !keepsAgreement(confirming)) {
    throw new FieldNotAllowedError(
      'signature',
      "is confirmed by a second person of the provider's side",
    );
  }
  if (entered.by === caller.subject || signature.signedBy === caller.subject) {
    throw new FieldNotAllowedError(
      'signature',
      'is confirmed by somebody else than who entered or gave it',
    );
  }
  if (entered.confirmedBy === caller.subject) {
    return { kind: 'none' };
  }
  if (entered.confirmation !== 'not-confirmed') {
    throw new FieldConflictError('signature', `is ${entered.confirmation}`);
  }
  if (version.stage !== 'offered') {
    throw new FieldConflictError(
      'version',
      `${version.version} is not on offer`,
    );
  }
  requireOpen(version, signature.party);
  const confirmed = version.signatures.map(one =>
    one === signature
      ? { ...one, entered: { ...entered, confirmation: 'confirmed' as const } }
      : one,
  );
  return {
    kind: 'confirm',
    version: version.version,
    signatureId,
    by: caller.subject,
    at: now,
    agreedAt: agreedWith(version, confirmed, now),
  };
}
