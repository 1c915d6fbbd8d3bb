import type {
  Party,
  PartySigning,
  SignOff,
} from '@service-levels/backstage-plugin-sla-common';
import type { StoredVersion } from '../StoredAgreement';

type Signed = Pick<StoredVersion, 'signatures' | 'terms' | 'record'>;

/** Whether a signature counts: one that has to be confirmed does so from then on. */
export function counts({ entered }: SignOff): boolean {
  return entered?.confirmation !== 'not-confirmed';
}

/** How many must sign for a party, and how many did. */
export function partySigning(
  { signatures, terms, record }: Signed,
  party: Party,
): PartySigning {
  return {
    required: terms.signatories?.[party]?.required ?? 1,
    given: [...signatures.filter(counts), ...(record?.signatures ?? [])].filter(
      one => one.party === party,
    ).length,
  };
}

/** How many must sign for each party, and how many did. */
export function signingOf(
  version: Signed,
): Readonly<Record<Party, PartySigning>> {
  return {
    provider: partySigning(version, 'provider'),
    customer: partySigning(version, 'customer'),
  };
}

/** Whether a party has signed. */
export function hasSigned(version: Signed, party: Party): boolean {
  const { required, given } = partySigning(version, party);
  return given >= required;
}

/** Whether both have. */
export function isSigned(version: Signed): boolean {
  return hasSigned(version, 'provider') && hasSigned(version, 'customer');
}
