import type {
  Agreement,
  CustomerDetails,
  Party,
} from '@service-levels/backstage-plugin-sla-common';
import type { Reader, Signing } from './AgreementInView';

/**
 * What the reader can do by the rules of the practice. The portal's policy may
 * allow less; the API decides.
 */
export function readerOf(options: {
  readonly agreement: Agreement;
  /** Undefined where the other side is a team of the provider. */
  readonly customer: CustomerDetails | undefined;
  readonly ref: string;
  /** Refs of the reader and their groups. */
  readonly ownershipRefs: readonly string[];
}): Reader {
  const { agreement, customer, ref, ownershipRefs } = options;
  const isOneOf = (...refs: readonly (string | null | undefined)[]) =>
    refs.some(one => one && ownershipRefs.includes(one));
  const { provider } = agreement;
  const signsForProvider =
    isOneOf(typeof provider === 'string' ? provider : null) ||
    isOneOf(
      customer?.serviceLevelManager,
      customer?.kept?.serviceLevelManagerDeputy?.ref,
    );
  const represents =
    customer === undefined
      ? isOneOf(agreement.customer)
      : isOneOf(...customer.representatives);
  const managesRelationship = isOneOf(
    customer?.relationshipManager,
    customer?.kept?.relationshipManagerDeputy?.ref,
  );
  const signing: Signing[] = [];
  if (signsForProvider) {
    signing.push({ party: 'provider', needsEvidence: false });
  }
  if (represents || managesRelationship) {
    signing.push({ party: 'customer', needsEvidence: !represents });
  }
  const reliesOnIt = customer === undefined && represents;
  const tellsOfSupplier = reliesOnIt && typeof provider !== 'string';
  const entering: Party[] = [
    ...(signsForProvider || tellsOfSupplier ? (['provider'] as const) : []),
    ...(managesRelationship || reliesOnIt ? (['customer'] as const) : []),
  ];
  const ending: Signing[] = [
    ...signing,
    // A supplier outside tells it to the group that relies on it.
    ...(tellsOfSupplier && !signsForProvider
      ? [{ party: 'provider', needsEvidence: true } as const]
      : []),
  ];
  return {
    side: customer?.side ?? 'provider',
    signing,
    entering,
    ending,
    ref,
    refs: ownershipRefs,
  };
}
