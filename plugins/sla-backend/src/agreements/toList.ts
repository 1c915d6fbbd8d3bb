import {
  formatInstant,
  type ListedAgreement,
  type OnOffer,
  type Party,
} from '@service-levels/backstage-plugin-sla-common';
import type { Caller } from '../permissions/Caller';
import { viewOf, type View } from '../permissions/View';
import type { FoundAgreement } from './AgreementsFilter';
import type { AgreementsStore } from './AgreementsStore';
import { hasSigned } from './signing/signingOf';
import { partiesOf, type StoredAgreement } from './StoredAgreement';
import { toAgreement } from './toAgreement';

const PARTIES: readonly Party[] = ['provider', 'customer'];

/** The newest version, where it waits for signatures. */
function onOffer({ versions }: StoredAgreement): OnOffer | undefined {
  const newest = versions[versions.length - 1];
  if (newest.stage !== 'offered' || newest.offeredAt === null) {
    return undefined;
  }
  return {
    version: newest.version,
    offeredAt: formatInstant(newest.offeredAt),
    missing: PARTIES.filter(party => !hasSigned(newest, party)),
  };
}

interface Seen {
  readonly agreement: StoredAgreement;
  readonly view: View;
  readonly answer: ListedAgreement;
}

/** A page of agreements as it is answered to somebody at an instant. */
export async function toList(
  found: readonly FoundAgreement[],
  options: {
    readonly store: Pick<AgreementsStore, 'unmeasuredTargets'>;
    readonly reader: Caller;
    readonly isApprovalRequired: boolean;
    /** Epoch seconds. */
    readonly now: number;
  },
): Promise<readonly ListedAgreement[]> {
  const { store, reader, now, isApprovalRequired } = options;
  const seen = found.map(({ agreement }): Seen => {
    const view = viewOf(reader, partiesOf(agreement));
    const seenBy = { now, view, isApprovalRequired };
    return { agreement, view, answer: toAgreement(agreement, seenBy) };
  });
  const provided = seen.filter(({ view }) => view.kind === 'provider');
  const unmeasured = await store.unmeasuredTargets(
    provided.flatMap(({ answer: { id, version, nextVersion } }) => [
      { agreementId: id, version },
      ...(nextVersion === null
        ? []
        : [{ agreementId: id, version: nextVersion.version }]),
    ]),
  );
  return seen.map(({ agreement, answer }) => {
    const offer = onOffer(agreement);
    const unmeasuredTargets = unmeasured.get(answer.id);
    return {
      ...answer,
      ...(offer && { onOffer: offer }),
      ...(unmeasuredTargets && { unmeasuredTargets }),
    };
  });
}
