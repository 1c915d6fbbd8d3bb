import type { Party, RecordedSignature, Signatory } from '../../model';
import type { DocumentSignature } from './WrittenAgreement';
import type { DocumentedSignOff, DocumentSource } from './DocumentSource';
import { personName, providerName } from './parties';
import type { Wording } from './Wording';

type Own = Pick<DocumentSignature, 'party' | 'forWhom'>;

function signedBy(signature: DocumentedSignOff, wording: Wording): string {
  const { principal, signedBy: who } = signature;
  if (who === null) {
    return wording.words.signatures.notTold;
  }
  return principal === 'service' ? who : personName(who, wording);
}

function toSigned(
  signature: DocumentedSignOff,
  source: DocumentSource,
  own: Own,
  wording: Wording,
): DocumentSignature {
  const { words, write } = wording;
  return {
    ...own,
    name: signedBy(signature, wording),
    role: null,
    signed: [
      words.signatures.signedAt(
        write.instant(signature.signedAt, source.terms.timeZone),
      ),
      ...(signature.principal === 'service'
        ? [words.signatures.byService]
        : []),
    ],
  };
}

function toOpen(
  signatory: Signatory | undefined,
  own: Own,
  wording: Wording,
): DocumentSignature {
  if (signatory === undefined) {
    return { ...own, name: null, role: null, signed: [] };
  }
  return 'ref' in signatory
    ? {
        ...own,
        name: personName(signatory.ref, wording),
        role: null,
        signed: [],
      }
    : {
        ...own,
        name: signatory.name,
        role: signatory.role ?? null,
        signed: [],
      };
}

/** A signature that was given outside, with the day that stands beside it. */
function toRecorded(
  { signedBy: signatory, signedOn }: RecordedSignature,
  own: Own,
  wording: Wording,
): DocumentSignature {
  const { words, write } = wording;
  return {
    ...toOpen(signatory ?? { name: words.signatures.notTold }, own, wording),
    signed: [words.signatures.signedOutside(write.date(signedOn))],
  };
}

function hasSigned(
  signatory: Signatory,
  signatures: readonly DocumentedSignOff[],
): boolean {
  return (
    'ref' in signatory &&
    signatures.some(({ signedBy: who }) => who === signatory.ref)
  );
}

function signaturesOf(
  party: Party,
  source: DocumentSource,
  wording: Wording,
): readonly DocumentSignature[] {
  const { signatures: words } = wording.words;
  const { terms } = source;
  const own: Own = {
    party,
    forWhom:
      party === 'provider'
        ? words.forProvider(providerName(terms, wording))
        : words.forCustomer(wording.nameOf(terms.customer)),
  };
  if (source.recorded !== undefined) {
    return source.recorded.signatures
      .filter(one => one.party === party)
      .map(signature => toRecorded(signature, own, wording));
  }
  const signed = source.signatures.filter(one => one.party === party);
  const named = terms.signatories?.[party];
  const isComplete = signed.length >= (named?.required ?? 1);
  const open = named?.people.filter(person => !hasSigned(person, signed)) ?? [
    undefined,
  ];
  return [
    ...signed.map(signature => toSigned(signature, source, own, wording)),
    ...(isComplete ? [] : open.map(person => toOpen(person, own, wording))),
  ];
}

/** A place for each signature: what was signed, and lines for who is still to sign. */
export function documentSignatures(
  source: DocumentSource,
  wording: Wording,
): readonly DocumentSignature[] {
  return [
    ...signaturesOf('provider', source, wording),
    ...signaturesOf('customer', source, wording),
  ];
}
