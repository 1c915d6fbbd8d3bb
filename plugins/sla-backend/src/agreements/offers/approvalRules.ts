import {
  formatInstant,
  type AgreementApproval,
} from '@service-levels/backstage-plugin-sla-common';
import type { EntityDirectory } from '../../entities/EntityDirectory';
import { FieldConflictError, FieldNotAllowedError } from '../../errors';
import type { Caller } from '../../permissions/Caller';
import { keepsAgreement, type Acting } from '../actingRules';
import { hashTerms } from '../hashTerms';
import type {
  StoredAgreement,
  StoredApproval,
  StoredTerms,
  StoredVersion,
} from '../StoredAgreement';

/**
 * Whom a draft is to be approved by: the groups that own its services, as the
 * catalog says; else the provider; of a contract with a supplier the group that
 * relies on it.
 */
export async function approversOf(
  terms: Pick<StoredTerms, 'entities' | 'provider' | 'customer'>,
  entities: Pick<EntityDirectory, 'parentsOf'>,
): Promise<readonly string[]> {
  const parents = await entities.parentsOf(terms.entities);
  const owners = terms.entities
    .flatMap(ref => parents.get(ref) ?? [])
    .filter(ref => ref.startsWith('group:'));
  if (owners.length > 0) {
    return [...new Set(owners)].sort();
  }
  const { provider, customer } = terms;
  if (typeof provider === 'string') {
    return [provider];
  }
  return customer.startsWith('customer:') ? [] : [customer];
}

/** Whether somebody may approve; where nobody owns anything, who keeps the agreement. A service was allowed by its token. */
export function mayApprove(
  acting: Acting,
  approvers: readonly string[],
): boolean {
  const { caller } = acting;
  return (
    caller.kind === 'service' ||
    (approvers.length === 0
      ? keepsAgreement(acting)
      : approvers.some(ref => caller.ownershipRefs.includes(ref)))
  );
}

/** What was said last of a version. */
function lastSaid(
  { approvals }: Pick<StoredAgreement, 'approvals'>,
  version: number,
): StoredApproval | undefined {
  return approvals.filter(one => one.version === version).at(-1);
}

function stateOf(
  said: StoredApproval | undefined,
  { terms }: Pick<StoredVersion, 'terms'>,
): AgreementApproval['state'] {
  if (said === undefined) {
    return 'none';
  }
  return said.kind === 'approved' && said.termsHash !== hashTerms(terms)
    ? 'stale'
    : said.kind;
}

/** How the approval of the newest version stands; null where that is no draft. */
export function approvalOf(
  agreement: Pick<StoredAgreement, 'approvals' | 'approvers' | 'versions'>,
  isRequired: boolean,
): AgreementApproval | null {
  const newest = agreement.versions[agreement.versions.length - 1];
  if (newest.stage !== 'draft') {
    return null;
  }
  const said = lastSaid(agreement, newest.version);
  return {
    state: stateOf(said, newest),
    required: isRequired,
    approvers: agreement.approvers,
    by: said?.by ?? null,
    at: said === undefined ? null : formatInstant(said.at),
    note: said?.note ?? null,
  };
}

/** @throws NotAllowedError - for who is none of those who approve */
export function requireMayApprove(
  acting: Acting,
  approvers: readonly string[],
): void {
  if (!mayApprove(acting, approvers)) {
    throw new FieldNotAllowedError(
      'version',
      `is approved by ${approvers.join(', ') || 'who keeps the agreement'}`,
    );
  }
}

/** Something that somebody says about a draft as it stands. */
export function sayOf(
  draft: Pick<StoredVersion, 'version' | 'terms'>,
  said: {
    readonly kind: StoredApproval['kind'];
    readonly note: string | null;
    readonly at: number;
    readonly caller: Caller;
  },
): StoredApproval {
  return {
    version: draft.version,
    kind: said.kind,
    termsHash: hashTerms(draft.terms),
    note: said.note,
    at: said.at,
    by: said.caller.subject,
  };
}

/**
 * What an offer says about its approval: nothing where the draft is approved as
 * it stands; who may approve does so by offering.
 *
 * @throws ConflictError - where somebody else has to approve it first
 */
export function approvalToOffer(
  draft: StoredVersion,
  offering: Acting & {
    readonly agreement: StoredAgreement;
    readonly approvers: readonly string[];
    readonly isRequired: boolean;
    readonly at: number;
  },
): StoredApproval | null {
  const { agreement, approvers, caller, isRequired, at } = offering;
  const state = stateOf(lastSaid(agreement, draft.version), draft);
  if (!isRequired || state === 'approved') {
    return null;
  }
  if (!mayApprove(offering, approvers)) {
    throw new FieldConflictError(
      'approval',
      `is ${state}: version ${draft.version} has to be approved by ${
        approvers.join(', ') || 'who keeps the agreement'
      } before it is offered`,
    );
  }
  return sayOf(draft, { kind: 'approved', note: null, at, caller });
}
