import type {
  Agreement,
  AgreementTerms,
  SignOff,
} from '@service-levels/backstage-plugin-sla-common';
import type { View } from '../permissions/View';
import type { StoredAgreement, StoredVersion } from './StoredAgreement';
import { recordFor } from './recording/recordFor';
import { isRetroactive, shownVersion, stateOf } from './versionsInForce';

type Shown = Pick<AgreementTerms, 'customer' | 'covers'> & {
  readonly signatures: readonly SignOff[];
};

/** For a customer that is covered besides: the agreement as it holds for them. */
function withoutOthers<T extends Shown>(shown: T, own: readonly string[]): T {
  const [customer, ...covers] = own;
  return {
    ...shown,
    customer,
    covers,
    signatures: shown.signatures.map(signature => ({
      ...signature,
      signedBy: signature.party === 'customer' ? null : signature.signedBy,
      evidence: null,
    })),
  };
}

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

/** An agreement as answered at an instant: the version that is asked for, else the one that speaks for it. */
export function toAgreement(
  stored: StoredAgreement,
  options: {
    readonly now: number;
    readonly view: View;
    /** One of those that the view shows. */
    readonly version?: StoredVersion;
  },
): Agreement {
  const { now, view } = options;
  const visible = visibleTo(view, stored);
  const { versions } = visible;
  const shown = options.version ?? shownVersion(visible, now);
  const newest = versions[versions.length - 1];
  const answer = {
    id: stored.id,
    etag: String(stored.revision),
    state: stateOf(visible, shown, now),
    version: shown.version,
    nextVersion:
      newest.version > shown.version
        ? { version: newest.version, state: stateOf(visible, newest, now) }
        : null,
    hash: shown.hash,
    retroactive: isRetroactive(shown),
    ...shown.terms,
    signatures: shown.signatures,
    recorded: shown.record && recordFor(view, shown.record),
  };
  return view.kind === 'covered'
    ? withoutOthers(answer, view.customers)
    : answer;
}
