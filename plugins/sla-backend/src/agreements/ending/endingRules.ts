import { randomUUID } from 'node:crypto';
import {
  dateOf,
  earliestLastDay,
  reaches,
  startOfNextDate,
  termRulesOf,
  type Continue,
  type Party,
  type RevokeTermination,
  type Terminate,
} from '@service-levels/backstage-plugin-sla-common';
import {
  FieldConflictError,
  FieldNotAllowedError,
  InvalidInputError,
} from '../../errors';
import {
  mayEnterFor,
  requireActsForCustomer,
  requireActsForProvider,
  type Acting,
} from '../actingRules';
import type { AgreementChange } from '../AgreementsStore';
import type { StoredAgreement, StoredVersion } from '../StoredAgreement';
import { lastDayOf, lastDayWithoutNotice } from './lastDayOf';

type Ending = Acting & {
  readonly agreement: StoredAgreement;
  readonly now: number;
};

/** The last version that both signed, if it is the one that is named. */
function lastAgreed(
  { versions }: StoredAgreement,
  version: number,
): StoredVersion {
  const agreed = versions.filter(({ stage }) => stage === 'agreed').at(-1);
  if (agreed?.version !== version) {
    throw new FieldConflictError(
      'version',
      agreed === undefined
        ? 'nothing of the agreement is agreed yet'
        : `${version} is not the last that was agreed: version ${agreed.version} is`,
    );
  }
  return agreed;
}

/** Of a supplier outside, the group that relies on it says what it was told, with evidence. */
function requireActsFor(
  party: Party,
  acting: Ending,
  request: {
    readonly field: string;
    readonly doing: string;
    readonly evidence: string | null;
  },
): void {
  if (party === 'customer') {
    requireActsForCustomer(acting, request);
    return;
  }
  const isOfSupplier =
    acting.agreement.providerRef === null && mayEnterFor(party, acting);
  if (!isOfSupplier) {
    requireActsForProvider(acting, request);
  } else if (acting.caller.kind === 'user' && request.evidence === null) {
    throw InvalidInputError.of(
      'evidence',
      'is required where somebody acts for a supplier',
    );
  }
}

function requireLastDay(
  request: Terminate,
  ending: Ending,
  version: StoredVersion,
): string {
  const { lastDay, byAgreement } = request;
  const { terms } = version;
  const today = dateOf(ending.now, terms.timeZone);
  const givenOn = request.givenOn ?? today;
  if (givenOn > today) {
    throw InvalidInputError.of('givenOn', 'must not be in the future');
  }
  if (lastDay < today) {
    throw InvalidInputError.of(
      'lastDay',
      'must not be before today: what was judged stays',
    );
  }
  const ends = lastDayWithoutNotice(ending.agreement, version);
  if (ends !== null && lastDay > ends) {
    throw InvalidInputError.of(
      'lastDay',
      `must not be after ${ends}, when the agreement ends anyway`,
    );
  }
  if (!byAgreement && !reaches(terms, { givenOn, lastDay })) {
    const earliest = earliestLastDay(terms, givenOn);
    throw InvalidInputError.of(
      'lastDay',
      earliest === null
        ? 'is not reached by notice: the terms have none, so that both sides have to agree'
        : `is not reached by notice of ${givenOn}: the earliest is ${earliest}`,
    );
  }
  return givenOn;
}

/**
 * Decides on notice. Whose it is, that one acts for; a last day that the terms
 * do not reach takes the agreement of both sides, with evidence.
 *
 * @throws ConflictError - where it has ended, or notice was given already
 */
export function decideTermination(
  request: Terminate,
  ending: Ending,
): AgreementChange {
  const { agreement, caller, now } = ending;
  const { by, evidence, reason } = request;
  const version = lastAgreed(agreement, request.version);
  const doing = `notice for the ${by} is given`;
  requireActsFor(by, ending, { field: 'by', doing, evidence });
  if (agreement.termination !== null) {
    throw new FieldConflictError(
      'version',
      `was given notice of already, to ${agreement.termination.lastDay}`,
    );
  }
  const lastDay = lastDayOf(agreement, version);
  if (
    lastDay !== null &&
    now >= startOfNextDate(lastDay, version.terms.timeZone)
  ) {
    throw new FieldConflictError('version', `has ended on ${lastDay}`);
  }
  const givenOn = requireLastDay(request, ending, version);
  return {
    kind: 'terminate',
    termination: {
      id: randomUUID(),
      version: version.version,
      lastDay: request.lastDay,
      party: by,
      givenOn,
      byAgreement: request.byAgreement,
      reason,
      evidence,
      enteredAt: now,
      enteredBy: caller.subject,
    },
  };
}

/**
 * Decides whether notice is taken back, by the side whose it was.
 *
 * @throws ConflictError - where there is none, or it took effect
 */
export function decideRevocation(
  { reason, evidence }: RevokeTermination,
  ending: Ending,
): AgreementChange {
  const { agreement, caller, now } = ending;
  const { termination } = agreement;
  if (termination === null) {
    throw new FieldConflictError('termination', 'there is none');
  }
  const { party, lastDay } = termination;
  const doing = `notice of the ${party} is revoked`;
  requireActsFor(party, ending, { field: 'termination', doing, evidence });
  const { timeZone } = lastAgreed(agreement, termination.version).terms;
  if (now >= startOfNextDate(lastDay, timeZone)) {
    throw new FieldConflictError('termination', `took effect on ${lastDay}`);
  }
  return {
    kind: 'revoke-termination',
    id: termination.id,
    at: now,
    by: caller.subject,
    reason,
    evidence,
  };
}

/**
 * Decides whether both sides go on after a fixed end: one asks, and somebody
 * else accepts for the other.
 *
 * @throws ConflictError - where it goes on anyway, or notice was given
 */
export function decideContinuation(
  { version: number, party, until, evidence }: Continue,
  ending: Ending,
): AgreementChange {
  const { agreement, caller, now } = ending;
  const version = lastAgreed(agreement, number);
  const doing = `that it goes on is agreed for the ${party}`;
  requireActsFor(party, ending, { field: 'party', doing, evidence });
  const { effectiveTo } = version.terms;
  const rules = termRulesOf(version.terms);
  if (effectiveTo === null || rules.kind !== 'fixed' || rules.continues) {
    throw new FieldConflictError('version', 'goes on anyway by its terms');
  }
  if (agreement.termination !== null) {
    throw new FieldConflictError('version', 'was given notice of');
  }
  if (until !== null && until <= effectiveTo) {
    throw InvalidInputError.of('until', `must be after ${effectiveTo}`);
  }
  const last = agreement.continuations
    .filter(one => one.version === version.version)
    .at(-1);
  const isSame = last?.until === until;
  if (last !== undefined && last.acceptedAt !== null) {
    if (isSame) {
      return { kind: 'none' };
    }
    throw new FieldConflictError('version', 'goes on already');
  }
  if (last === undefined || !isSame) {
    return {
      kind: 'ask-continuation',
      continuation: {
        version: version.version,
        until,
        askedFor: party,
        askedAt: now,
        askedBy: caller.subject,
      },
      evidence,
    };
  }
  if (last.askedFor === party) {
    return { kind: 'none' };
  }
  if (caller.kind === 'user' && last.askedBy === caller.subject) {
    throw new FieldNotAllowedError(
      'party',
      'one person cannot agree for both parties',
    );
  }
  return {
    kind: 'accept-continuation',
    key: last.key,
    version: version.version,
    until,
    at: now,
    by: caller.subject,
    evidence,
  };
}
