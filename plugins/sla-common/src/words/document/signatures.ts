import type {
  EnteredSignOff,
  Party,
  RecordedSignature,
  Signatory,
} from '../../model';
import type { DocumentSignature } from './WrittenAgreement';
import type { DocumentedSignOff, DocumentSource } from './DocumentSource';
import { personName, providerName } from './parties';
import type { Wording } from './Wording';

type Own = Pick<DocumentSignature, 'party' | 'forWhom'>;

function signedBy(signature: DocumentedSignOff, wording: Wording): string {
  const { principal, signedBy: who, entered } = signature;
  if (entered?.name) {
    return entered.name;
  }
  if (who === null) {
    return wording.words.signatures.notTold;
  }
  return principal === 'service' ? who : personName(who, wording);
}

/** When somebody signed in the portal. */
function signedHere(
  { signedAt, principal }: DocumentedSignOff,
  { terms }: DocumentSource,
  { words, write }: Wording,
): readonly string[] {
  return [
    words.signatures.signedAt(write.instant(signedAt, terms.timeZone)),
    ...(principal === 'service' ? [words.signatures.byService] : []),
  ];
}

/** The date beside a signature on paper, who entered it, and whether that is confirmed where it has to be. */
function signedOnPaper(
  entered: EnteredSignOff,
  wording: Wording,
): readonly string[] {
  const { signatures } = wording.words;
  const { by, confirmation, confirmedBy } = entered;
  return [
    signatures.signedAt(wording.write.date(entered.signedOn)),
    by === null
      ? signatures.entered
      : signatures.enteredBy(personName(by, wording)),
    ...(confirmation === 'not-confirmed' ? [signatures.notConfirmed] : []),
    ...(confirmation === 'confirmed' && confirmedBy !== null
      ? [signatures.confirmed(personName(confirmedBy, wording))]
      : []),
  ];
}

function toSigned(
  signature: DocumentedSignOff,
  source: DocumentSource,
  own: Own,
  wording: Wording,
): DocumentSignature {
  return {
    ...own,
    name: signedBy(signature, wording),
    role: signature.entered?.role ?? null,
    signed:
      signature.entered === null
        ? signedHere(signature, source, wording)
        : signedOnPaper(signature.entered, wording),
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
  return signatures.some(({ signedBy: who, entered }) =>
    'ref' in signatory
      ? who === signatory.ref
      : entered?.name === signatory.name,
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
  // What is not confirmed does not count.
  const given = signed.filter(
    ({ entered }) => entered?.confirmation !== 'not-confirmed',
  );
  const isComplete = given.length >= (named?.required ?? 1);
  const open =
    named?.people.filter(person => !hasSigned(person, signed)) ??
    (signed.length > 0 ? [] : [undefined]);
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
