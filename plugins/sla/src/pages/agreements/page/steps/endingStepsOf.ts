import {
  termRulesOf,
  type Party,
} from '@service-levels/backstage-plugin-sla-common';
import type { AgreementInView, Reader, Signing } from '../AgreementInView';
import type { Allowed, Step } from './stepsOf';

type View = Pick<AgreementInView, 'shown' | 'isFollowed' | 'reader'>;

/** How the reader speaks for a party where an agreement ends or goes on; undefined where not at all. */
export function actingFor(
  { ending }: Reader,
  party: Party | undefined,
): Signing | undefined {
  return ending.find(one => one.party === party);
}

/** For whom the reader can accept that it goes on: nobody agrees for both. */
export function openAccepting({
  shown,
  reader,
}: Pick<View, 'shown' | 'reader'>): Signing | undefined {
  const { continuation } = shown;
  if (
    continuation === null ||
    continuation.acceptedAt !== null ||
    continuation.askedBy === reader.ref
  ) {
    return undefined;
  }
  const { askedFor } = continuation;
  return actingFor(reader, askedFor === 'provider' ? 'customer' : 'provider');
}

/** How what both signed can end or go on, for who reads it. */
export function endingStepsOf(
  view: View,
  allowed: Allowed,
): Readonly<
  Record<
    Extract<Step, 'acceptContinuation' | 'continue' | 'terminate' | 'revoke'>,
    boolean
  >
> {
  const { shown, reader } = view;
  const { state, termination, continuation } = shown;
  // Notice is given of the last version that both signed.
  const isLast = !view.isFollowed;
  const isRunning = isLast && (state === 'agreed' || state === 'active');
  const rules = termRulesOf(shown);
  // What was not asked in time can be asked afterwards.
  const canGoOn =
    isLast &&
    (state === 'active' || state === 'expired') &&
    shown.effectiveTo !== null &&
    rules.kind === 'fixed' &&
    !rules.continues &&
    termination === null &&
    (continuation === null || continuation.acceptedAt === null) &&
    allowed.sign;
  return {
    acceptContinuation: canGoOn && openAccepting(view) !== undefined,
    continue: canGoOn && reader.ending.length > 0,
    terminate:
      isRunning &&
      allowed.terminate &&
      termination === null &&
      reader.ending.length > 0,
    revoke:
      isRunning &&
      allowed.terminate &&
      actingFor(reader, termination?.by) !== undefined,
  };
}
