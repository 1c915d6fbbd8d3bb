import type { AgreementInView } from '../AgreementInView';

/** What can be done with a version, in the order in which it is offered. */
export const STEPS = ['offer', 'sign', 'amend'] as const;

/** One of these. */
export type Step = (typeof STEPS)[number];

/** What the portal's policy allows of an agreement. */
export interface Allowed {
  readonly offer: boolean;
  readonly sign: boolean;
  readonly update: boolean;
}

/** For whom the reader can still sign what is on offer: nobody signs for both. */
export function openSigning({
  shown,
  reader,
}: Pick<AgreementInView, 'shown' | 'reader'>) {
  return shown.state !== 'offered'
    ? []
    : reader.signing.filter(
        ({ party }) =>
          !shown.signatures.some(signature => signature.party === party),
      );
}

/** What the reader can do next with the version that is shown. */
export function stepsOf(
  view: Pick<AgreementInView, 'shown' | 'reader'>,
  allowed: Allowed,
): readonly Step[] {
  const { shown, reader } = view;
  const { state, nextVersion } = shown;
  const isProvider = reader.side === 'provider';
  const can: Readonly<Record<Step, boolean>> = {
    offer: isProvider && allowed.offer && state === 'draft',
    sign: allowed.sign && openSigning(view).length > 0,
    amend:
      isProvider &&
      allowed.update &&
      nextVersion === null &&
      (state === 'agreed' || state === 'active'),
  };
  return STEPS.filter(step => can[step]);
}
