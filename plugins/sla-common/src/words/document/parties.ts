import type { AgreementTerms, Party, Signatory } from '../../model';
import { ERASED_PERSON } from '../../model';
import { factsOf, type Wording, type WriteSection } from './Wording';

/** What the provider is called: a team, or a supplier by its name. */
export function providerName(
  { provider }: Pick<AgreementTerms, 'provider'>,
  { nameOf }: Pick<Wording, 'nameOf'>,
): string {
  return typeof provider === 'string' ? nameOf(provider) : provider.supplier;
}

/** What somebody of the portal is called, also where they were erased. */
export function personName(
  ref: string,
  { nameOf, words }: Pick<Wording, 'nameOf' | 'words'>,
): string {
  return ref === ERASED_PERSON.ref ? words.parties.erased : nameOf(ref);
}

function signatoryName(signatory: Signatory, wording: Wording): string {
  if ('ref' in signatory) {
    return personName(signatory.ref, wording);
  }
  const { name, role } = signatory;
  return role === undefined ? name : wording.words.parties.withRole(name, role);
}

function signatoriesOf(
  party: Party,
  { signatories }: AgreementTerms,
  wording: Wording,
): readonly string[] {
  const { parties } = wording.words;
  const own = signatories?.[party];
  if (own === undefined) {
    return [parties.anybody];
  }
  const { people, required } = own;
  return [
    ...people.map(signatory => signatoryName(signatory, wording)),
    ...(required < people.length
      ? [parties.required(required, people.length)]
      : []),
  ];
}

/** Who agrees, for whom it holds, and who signs. */
export const partiesSection: WriteSection = (terms, wording) => {
  const { nameOf } = wording;
  const { parties } = wording.words;
  return factsOf(
    [parties.provider[terms.type], providerName(terms, wording)],
    [parties.customer[terms.type], nameOf(terms.customer)],
    [parties.covers, ...terms.covers.map(nameOf)],
    [parties.signsFor.provider, ...signatoriesOf('provider', terms, wording)],
    [parties.signsFor.customer, ...signatoriesOf('customer', terms, wording)],
  );
};
