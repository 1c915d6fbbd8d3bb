import {
  formatInstant,
  type Agreement,
  type AgreementTerms,
  type AgreementVersionHead,
  type ClosedOffer,
  type SignOff,
} from '@service-levels/backstage-plugin-sla-common';
import type { View } from '../permissions/View';
import { recordFor } from './recording/recordFor';
import { endingOf } from './ending/endingOf';
import { approvalOf } from './offers/approvalRules';
import { signingOf } from './signing/signingOf';
import type {
  StoredAgreement,
  StoredClosing,
  StoredVersion,
} from './StoredAgreement';
import { isRetroactive, shownVersion, stateOf } from './versionsInForce';

/** An unfinished next version does not concern a customer. */
export function visibleTo(
  view: View,
  stored: StoredAgreement,
): StoredAgreement {
  return view.kind === 'provider'
    ? stored
    : {
        ...stored,
        versions: stored.versions.filter(({ stage }) => stage !== 'draft'),
      };
}

function instantOrNull(seconds: number | null): string | null {
  return seconds === null ? null : formatInstant(seconds);
}

/** For a customer that is covered besides, who signed for another is not their business. */
function toSignOff(signature: SignOff, view: View): SignOff {
  if (view.kind !== 'covered') {
    return signature;
  }
  const { entered, party } = signature;
  return {
    ...signature,
    signedBy: party === 'customer' ? null : signature.signedBy,
    evidence: null,
    entered: entered && {
      ...entered,
      name: party === 'customer' ? null : entered.name,
      role: party === 'customer' ? null : entered.role,
      by: null,
      confirmedBy: null,
    },
  };
}

function toProposal({ proposal }: StoredClosing): AgreementTerms | null {
  return (
    proposal && {
      ...proposal,
      targets: proposal.targets.map(({ id: _id, ...target }) => target),
    }
  );
}

function toClosed(closed: StoredClosing, view: View): ClosedOffer {
  const { how, at, by, reason, evidence } = closed;
  const isForOthers = view.kind === 'covered';
  return {
    how,
    at: formatInstant(at),
    by: isForOthers ? null : by,
    reason: isForOthers ? null : reason,
    evidence: isForOthers ? null : evidence,
    proposal: isForOthers ? null : toProposal(closed),
  };
}

/** What is said of a version wherever it is shown. */
function toVersion(
  stored: StoredAgreement,
  version: StoredVersion,
  view: View,
  now: number,
) {
  return {
    version: version.version,
    state: stateOf(stored, version, now),
    hash: version.hash,
    retroactive: isRetroactive(version),
    offeredAt: instantOrNull(version.offeredAt),
    closed: version.closed && toClosed(version.closed, view),
    signatures: version.signatures.map(one => toSignOff(one, view)),
  };
}

/** A version in the list of those of an agreement. */
export function toVersionHead(
  stored: StoredAgreement,
  version: StoredVersion,
  options: { readonly now: number; readonly view: View },
): AgreementVersionHead {
  const { title, effectiveFrom, effectiveTo } = version.terms;
  return {
    ...toVersion(stored, version, options.view, options.now),
    title,
    effectiveFrom,
    effectiveTo,
    agreedAt: instantOrNull(version.agreedAt),
  };
}

/** An agreement as answered at an instant: the version that is asked for, else the one that speaks for it. */
export function toAgreement(
  stored: StoredAgreement,
  options: {
    readonly now: number;
    readonly view: View;
    readonly isApprovalRequired: boolean;
    /** One of those that the view shows. */
    readonly version?: StoredVersion;
  },
): Agreement {
  const { now, view, isApprovalRequired } = options;
  const visible = visibleTo(view, stored);
  const { versions } = visible;
  const shown = options.version ?? shownVersion(visible, now);
  const newest = versions[versions.length - 1];
  const answer = {
    id: stored.id,
    etag: String(stored.revision),
    ...toVersion(visible, shown, view, now),
    nextVersion:
      newest.version > shown.version
        ? { version: newest.version, state: stateOf(visible, newest, now) }
        : null,
    ...shown.terms,
    recorded: shown.record && recordFor(view, shown.record),
    signing: signingOf(shown),
    approval:
      view.kind === 'provider' ? approvalOf(stored, isApprovalRequired) : null,
    ...endingOf(stored, shown, { now, view }),
  };
  return view.kind === 'covered'
    ? withoutOthers(answer, view.customers)
    : answer;
}

/** For a customer that is covered besides: the agreement as it holds for them. */
function withoutOthers<T extends Pick<AgreementTerms, 'customer' | 'covers'>>(
  shown: T,
  own: readonly string[],
): T {
  const [customer, ...covers] = own;
  return { ...shown, customer, covers };
}
