import type { Party } from '@service-levels/backstage-plugin-sla-common';
import type { AgreementInView, Signing } from '../AgreementInView';
import { endingStepsOf } from './endingStepsOf';

/** What can be done with a version, in the order in which it is offered. */
export const STEPS = [
  'approve',
  'refuse',
  'offer',
  'askApproval',
  'sign',
  'enter',
  'counter',
  'decline',
  'withdraw',
  'acceptContinuation',
  'amend',
  'continue',
  'terminate',
  'revoke',
] as const;

/** One of these. */
export type Step = (typeof STEPS)[number];

/** What the portal's policy allows of an agreement. */
export interface Allowed {
  readonly offer: boolean;
  readonly sign: boolean;
  readonly update: boolean;
  readonly terminate: boolean;
}

type View = Pick<AgreementInView, 'shown' | 'isFollowed' | 'reader'>;

/** Whether a party still has to sign what is on offer. */
function isOpen({ shown }: View, party: Party): boolean {
  const { required, given } = shown.signing[party];
  return shown.state === 'offered' && given < required;
}

/** For whom the reader can still sign what is on offer: nobody signs twice, nor for both. */
export function openSigning(view: View): readonly Signing[] {
  const { shown, reader } = view;
  const hasSigned = shown.signatures.some(
    ({ signedBy }) => signedBy !== null && signedBy === reader.ref,
  );
  return hasSigned
    ? []
    : reader.signing.filter(({ party }) => isOpen(view, party));
}

/** For whom the reader can enter a signature that came on paper or by mail. */
export function openEntering(view: View): readonly Party[] {
  return view.reader.entering.filter(party => isOpen(view, party));
}

/** Whether the reader says for the customer that an offer is not accepted, and only with evidence. */
export function speakingForCustomer({ reader }: View): Signing | undefined {
  return reader.signing.find(({ party }) => party === 'customer');
}

function isApprover({ shown, reader }: View): boolean {
  const approvers = shown.approval?.approvers ?? [];
  return (
    approvers.length === 0 || approvers.some(ref => reader.refs.includes(ref))
  );
}

/** What the reader can do next with the version that is shown. */
export function stepsOf(view: View, allowed: Allowed): readonly Step[] {
  const { shown, reader } = view;
  const { state, nextVersion, approval } = shown;
  const isProvider = reader.side === 'provider';
  const isDraft = isProvider && state === 'draft';
  const isOffered = state === 'offered';
  const isAsked = approval?.state === 'asked';
  const isApproved = approval?.state === 'approved';
  const speaks =
    isOffered && allowed.sign && speakingForCustomer(view) !== undefined;
  const can: Readonly<Record<Step, boolean>> = {
    approve: isDraft && allowed.offer && isAsked && isApprover(view),
    refuse: isDraft && allowed.offer && isAsked && isApprover(view),
    offer:
      isDraft && allowed.offer && (approval?.required !== true || isApproved),
    askApproval: isDraft && allowed.update && !isAsked && !isApproved,
    sign: allowed.sign && openSigning(view).length > 0,
    enter: isProvider && allowed.sign && openEntering(view).length > 0,
    counter: speaks,
    decline: speaks,
    withdraw: isProvider && isOffered && allowed.offer,
    amend:
      isProvider &&
      allowed.update &&
      nextVersion === null &&
      (state === 'agreed' || state === 'active'),
    ...endingStepsOf(view, allowed),
  };
  return STEPS.filter(step => can[step]);
}
