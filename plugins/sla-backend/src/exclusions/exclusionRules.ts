import {
  formatInstant,
  parseInstant,
  type DeclareExclusion,
} from '@service-levels/backstage-plugin-sla-common';
import type {
  StoredAgreement,
  StoredVersion,
} from '../agreements/StoredAgreement';
import { versionsInForce } from '../agreements/versionsInForce';
import type { CustomerPeople } from '../customers/CustomersStore';
import {
  FieldConflictError,
  FieldNotAllowedError,
  InvalidInputError,
} from '../errors';
import type { Caller } from '../permissions/Caller';
import type { WordRequest } from './Exclusions';
import type { StoredExclusion, StoredWord } from './StoredExclusion';

/** Who speaks, and for whom they may. */
export interface Speaker {
  readonly caller: Caller;
  readonly agreement: StoredAgreement;
  readonly people: CustomerPeople;
}

function isOneOf(caller: Caller, refs: readonly string[]): boolean {
  return refs.some(ref => caller.ownershipRefs.includes(ref));
}

/**
 * Whether somebody is of the provider's side: its members, the customer's
 * managers, managers of service levels. A supplier has nobody in the portal;
 * for it speaks the group that relies on it.
 */
function isOfProvider({ caller, agreement, people }: Speaker): boolean {
  const group =
    agreement.type === 'uc' ? agreement.customerRef : agreement.providerRef;
  return (
    caller.kind === 'service' ||
    caller.isManager ||
    (group !== null && isOneOf(caller, [group])) ||
    isOneOf(caller, [
      ...people.serviceLevelManagers,
      ...people.relationshipManagers,
    ])
  );
}

/** @throws NotAllowedError - for who is not of the provider's side */
export function requireOfProvider(speaker: Speaker, what: string): void {
  if (!isOfProvider(speaker)) {
    throw new FieldNotAllowedError(
      'agreementId',
      `is provided by others: ${what} is for members of the provider and managers`,
    );
  }
}

/**
 * The version that time is excluded by: the one in force then, which must name
 * the ground.
 *
 * @throws InputError - naming the field
 */
export function versionFor(
  exclusion: DeclareExclusion,
  options: { readonly agreement: StoredAgreement; readonly now: number },
): StoredVersion {
  const { agreement, now } = options;
  const from = parseInstant(exclusion.from);
  const to = parseInstant(exclusion.to);
  if (to > now) {
    throw InvalidInputError.of(
      'to',
      'must not lie in the future: time is excluded once it is over',
    );
  }
  const inForce = versionsInForce(agreement).find(
    ({ span }) => span.from <= from && from < span.to,
  );
  if (inForce === undefined) {
    throw InvalidInputError.of(
      'from',
      'lies where no version of the agreement is in force',
    );
  }
  const { version, span } = inForce;
  if (to > span.to) {
    throw InvalidInputError.of(
      'to',
      `must be at most ${formatInstant(span.to)}, when version ${
        version.version
      } ends: declare what follows for itself`,
    );
  }
  const grounds = version.terms.exclusionGrounds ?? [];
  if (!grounds.includes(exclusion.ground)) {
    throw InvalidInputError.of(
      'ground',
      grounds.length === 0
        ? `is not agreed: version ${version.version} names no ground`
        : `is not agreed: version ${version.version} names ${grounds.join(
            ', ',
          )}`,
    );
  }
  const known = new Set(version.terms.targets.map(({ id }) => id));
  exclusion.targets?.forEach((id, i) => {
    if (!known.has(id)) {
      throw InvalidInputError.of(
        `targets.${i}`,
        `is not the id of a target of version ${version.version}`,
      );
    }
  });
  return version;
}

function requireOfCustomer(
  { caller, agreement, people }: Speaker,
  evidence: string | null,
): void {
  const isGroup = !agreement.customerRef.startsWith('customer:');
  const speaksForItself =
    caller.kind === 'service' ||
    isOneOf(caller, people.representatives) ||
    (isGroup && isOneOf(caller, [agreement.customerRef]));
  if (speaksForItself) {
    return;
  }
  if (!isOneOf(caller, people.relationshipManagers)) {
    throw new FieldNotAllowedError(
      'agreementId',
      'is with another customer: this word is a representative’s, or entered by the relationship manager with evidence',
    );
  }
  if (evidence === null) {
    throw InvalidInputError.of(
      'evidence',
      'is required where the relationship manager enters the customer’s word',
    );
  }
}

function requireAnother(exclusion: StoredExclusion, caller: Caller): void {
  if (caller.kind === 'user' && caller.subject === exclusion.declaredBy) {
    throw new FieldNotAllowedError(
      'exclusionId',
      'was declared by yourself: somebody else must approve it or agree',
    );
  }
}

function requireMaySay(
  exclusion: StoredExclusion,
  { kind, evidence }: WordRequest,
  speaker: Speaker,
): void {
  switch (kind) {
    case 'approved':
      requireOfProvider(speaker, 'approving');
      requireAnother(exclusion, speaker.caller);
      if (exclusion.approval === 'customer') {
        throw new FieldConflictError(
          'approval',
          'is the customer’s by the terms of this agreement',
        );
      }
      return;
    case 'agreed':
      requireOfCustomer(speaker, evidence);
      requireAnother(exclusion, speaker.caller);
      return;
    case 'objected':
      requireOfCustomer(speaker, evidence);
      return;
    case 'revoked':
      requireOfProvider(speaker, 'revoking');
      return;
    default:
      kind satisfies never;
  }
}

/** The word by which it stands now, of those that answer each other. */
function lastAnswering(
  words: readonly StoredWord[],
  kind: StoredWord['kind'],
): StoredWord | undefined {
  const isCustomers = kind === 'agreed' || kind === 'objected';
  const answering = words.filter(word =>
    isCustomers
      ? word.kind === 'agreed' || word.kind === 'objected'
      : word.kind === kind,
  );
  return answering[answering.length - 1];
}

/**
 * Decides on a word. Who may say it is a rule of the practice and holds
 * whatever the portal's policy says: the customer's word is a
 * representative's, or entered by the relationship manager with evidence;
 * nobody approves or agrees to what they declared themselves.
 *
 * @returns undefined where the same person said the same before
 * @throws ConflictError - where it was revoked, or the word is not needed
 * @throws NotAllowedError - for who may not say it
 */
export function decideWord(
  exclusion: StoredExclusion,
  request: WordRequest,
  speaker: Speaker & { readonly now: number },
): StoredWord | undefined {
  const { kind, reason, evidence } = request;
  const { caller, now } = speaker;
  requireMaySay(exclusion, request, speaker);
  // A request sent again is answered alike.
  const last = lastAnswering(exclusion.words, kind);
  if (
    last?.kind === kind &&
    last.by === caller.subject &&
    last.reason === reason
  ) {
    return undefined;
  }
  if (exclusion.words.some(word => word.kind === 'revoked')) {
    throw new FieldConflictError('state', 'is revoked');
  }
  return { kind, reason, evidence, at: now, by: caller.subject };
}
