import { randomUUID } from 'node:crypto';
import {
  formatInstant,
  type Party,
  type SignAgreement,
} from '@service-levels/backstage-plugin-sla-common';
import { FieldConflictError, FieldNotAllowedError } from '../../errors';
import type { Caller } from '../../permissions/Caller';
import {
  requireActsForCustomer,
  requireActsForProvider,
  type Acting,
} from '../actingRules';
import type { AgreementChange } from '../AgreementsStore';
import type { StoredAgreement, StoredVersion } from '../StoredAgreement';
import { counts, hasSigned, isSigned } from './signingOf';

/**
 * The version that can be signed.
 *
 * @throws ConflictError - where it is not, or not any more
 */
export function signable(
  { versions }: Pick<StoredAgreement, 'versions'>,
  version: number,
): StoredVersion {
  const found = versions.find(candidate => candidate.version === version);
  if (found?.stage !== 'offered' && found?.stage !== 'agreed') {
    throw new FieldConflictError('version', `${version} is not on offer`);
  }
  return found;
}

/** @throws ConflictError - for another hash */
export function requireHash(version: StoredVersion, hash: string): void {
  if (version.hash !== hash) {
    throw new FieldConflictError('hash', 'is not that of the version on offer');
  }
}

/** @throws ConflictError - where the party has signed */
export function requireOpen(version: StoredVersion, party: Party): void {
  if (hasSigned(version, party)) {
    throw new FieldConflictError('party', `${party} has signed already`);
  }
}

/** Whether a person signed for the other party, or entered a signature for it. */
export function isOnOtherSide(
  { signatures }: Pick<StoredVersion, 'signatures'>,
  party: Party,
  { kind, subject }: Pick<Caller, 'kind' | 'subject'>,
): boolean {
  return (
    kind === 'user' &&
    signatures.some(
      signature =>
        signature.party !== party &&
        (signature.signedBy === subject || signature.entered?.by === subject),
    )
  );
}

/** The instant at which both sides have signed, where one more signature makes it so. */
export function agreedWith(
  version: StoredVersion,
  signatures: StoredVersion['signatures'],
  now: number,
): number | null {
  return version.stage === 'offered' && isSigned({ ...version, signatures })
    ? now
    : null;
}

/** Where a party names who signs, nobody else does. */
function requireNamed(
  { terms }: StoredVersion,
  party: Party,
  { kind, subject }: Caller,
): void {
  const named = terms.signatories?.[party];
  const isNamed =
    kind === 'user' &&
    named?.people.some(one => 'ref' in one && one.ref === subject);
  if (named !== undefined && !isNamed) {
    throw new FieldNotAllowedError(
      'party',
      `${party} is signed by those whom the agreement names; who signed on paper is entered`,
    );
  }
}

function requireMaySign(
  version: StoredVersion,
  { party, evidence }: SignAgreement,
  acting: Acting,
): void {
  const field = 'party';
  const doing = `${party} is signed`;
  if (party === 'provider') {
    requireActsForProvider(acting, { field, doing });
  } else {
    requireActsForCustomer(acting, { field, doing, evidence });
  }
  requireNamed(version, party, acting.caller);
}

/**
 * Decides on a signature. Who may sign for whom is a rule of the practice and
 * holds whatever the portal's permission policy says: the provider's members
 * and the service level manager for the provider, representatives (or the
 * relationship manager, with evidence) for the customer, of them only those
 * whom the agreement names where it names some, and never one person for both.
 * A service was allowed by its token.
 *
 * @throws ConflictError - for another version or hash, or a party that has signed
 * @throws NotAllowedError - for who may not sign
 */
export function decideSignature(
  request: SignAgreement,
  signing: Acting & {
    readonly agreement: StoredAgreement;
    readonly now: number;
  },
): AgreementChange {
  const { agreement, caller, now } = signing;
  const { party, hash } = request;
  const version = signable(agreement, request.version);
  const own = version.signatures.find(
    signature =>
      signature.party === party &&
      signature.signedBy === caller.subject &&
      counts(signature),
  );
  // A request sent again is answered alike, whatever has changed since.
  if (own?.entered === null && own.hash === hash) {
    return { kind: 'none' };
  }
  requireMaySign(version, request, signing);
  requireHash(version, hash);
  requireOpen(version, party);
  if (own !== undefined) {
    throw new FieldConflictError('party', 'was signed by you on paper already');
  }
  if (isOnOtherSide(version, party, caller)) {
    throw new FieldNotAllowedError(
      'party',
      'one person cannot sign for both parties',
    );
  }
  const signature = {
    id: randomUUID(),
    party,
    signedBy: caller.subject,
    principal: caller.kind,
    signedAt: formatInstant(now),
    hash,
    evidence: request.evidence,
    entered: null,
  };
  return {
    kind: 'sign',
    version: version.version,
    signature,
    agreedAt: agreedWith(version, [...version.signatures, signature], now),
  };
}
