import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import type { SatisfactionAnswer } from '@service-levels/backstage-plugin-sla-common';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../../../api/slaApiRef';
import { allOf } from '../../../../hooks/allOf';
import { quarterOf } from './dateOfAnswer';

const AT_ONCE = 500;

/** Who reads, and what they have answered already. */
export interface OwnAnswers {
  /** Refs of the reader and their groups. */
  readonly refs: readonly string[];
  /** The latest of the quarter, by service: another click changes it. */
  readonly given: ReadonlyMap<string, SatisfactionAnswer>;
}

const lowerCase = (ref: string) => ref.toLocaleLowerCase('en-US');

/** What the reader has answered for a customer in the quarter of a date; undefined while it is read. */
export function useOwnAnswers(
  customerRef: string,
  date: string,
): { readonly value?: OwnAnswers; readonly error?: Error } {
  const api = useApi(slaApiRef);
  const identity = useApi(identityApiRef);
  return useAsync(async () => {
    const { userEntityRef, ownershipEntityRefs } =
      await identity.getBackstageIdentity();
    const answers = await allOf(cursor =>
      api.getSatisfaction(customerRef, { limit: AT_ONCE, cursor }),
    );
    const own = answers.filter(
      answer =>
        answer.enteredBy === lowerCase(userEntityRef) &&
        quarterOf(answer.date) === quarterOf(date),
    );
    return {
      refs: ownershipEntityRefs.map(lowerCase),
      // The list has the newest first.
      given: new Map(own.reverse().map(answer => [answer.service, answer])),
    };
  }, [api, identity, customerRef, date]);
}
