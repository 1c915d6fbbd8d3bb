import type {
  AgreementDraftInput,
  PartySignatories,
  Signatories,
} from '@service-levels/backstage-plugin-sla-common';
import { numberText, optionalNumber, optionalText } from './typedNumber';

/** Who is to sign, as it is typed. */
export interface SignatoryForm {
  readonly kind: 'user' | 'outside';
  readonly ref: string;
  readonly name: string;
  readonly role: string;
}

/** Who signs for a party, as it is typed; nobody where it is left to who may. */
export interface PartyForm {
  readonly people: readonly SignatoryForm[];
  /** Empty for all of them. */
  readonly required: string;
}

/** Who signs, as it is typed. */
export interface SignatoriesForm {
  readonly provider: PartyForm;
  readonly customer: PartyForm;
}

/** Somebody who is to sign, not named yet. */
export const NEW_SIGNATORY: SignatoryForm = {
  kind: 'user',
  ref: '',
  name: '',
  role: '',
};

function partyForm(party: PartySignatories | undefined): PartyForm {
  return {
    people: (party?.people ?? []).map(one =>
      'ref' in one
        ? { ...NEW_SIGNATORY, ref: one.ref }
        : {
            ...NEW_SIGNATORY,
            kind: 'outside',
            name: one.name,
            role: one.role ?? '',
          },
    ),
    required: numberText(party?.required),
  };
}

/** Signatories to be changed. */
export function signatoriesForm(
  signatories: Signatories | undefined,
): SignatoriesForm {
  return {
    provider: partyForm(signatories?.provider),
    customer: partyForm(signatories?.customer),
  };
}

function partyOf({ people, required }: PartyForm) {
  return people.length === 0
    ? undefined
    : {
        people: people.map(({ kind, ref, name, role }) =>
          kind === 'user' ? { ref } : { name, role: optionalText(role) },
        ),
        required: optionalNumber(required),
      };
}

/** What is sent of signatories; undefined where neither party names anybody. */
export function signatoriesOf(
  form: SignatoriesForm,
): AgreementDraftInput['signatories'] {
  const provider = partyOf(form.provider);
  const customer = partyOf(form.customer);
  return provider === undefined && customer === undefined
    ? undefined
    : { ...(provider && { provider }), ...(customer && { customer }) };
}
