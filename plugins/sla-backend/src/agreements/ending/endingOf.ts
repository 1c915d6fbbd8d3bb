import {
  addDays,
  dateOf,
  endOfTerm,
  formatInstant,
  noticeBy,
  termRulesOf,
  type Agreement,
} from '@service-levels/backstage-plugin-sla-common';
import type { View } from '../../permissions/View';
import type { StoredAgreement, StoredVersion } from '../StoredAgreement';
import { lastDayOf } from './lastDayOf';

type Ending = Pick<
  Agreement,
  'endsOn' | 'noticeBy' | 'continuedSince' | 'termination' | 'continuation'
>;

function terminationOf(
  { termination }: StoredAgreement,
  isForOthers: boolean,
): Agreement['termination'] {
  return (
    termination && {
      lastDay: termination.lastDay,
      by: termination.party,
      givenOn: termination.givenOn,
      byAgreement: termination.byAgreement,
      reason: isForOthers ? null : termination.reason,
      evidence: isForOthers ? null : termination.evidence,
      enteredBy: isForOthers ? null : termination.enteredBy,
      enteredAt: formatInstant(termination.enteredAt),
    }
  );
}

function continuationOf(
  { continuations }: StoredAgreement,
  { version }: StoredVersion,
  isForOthers: boolean,
): Agreement['continuation'] {
  const last = continuations.filter(one => one.version === version).at(-1);
  if (last === undefined) {
    return null;
  }
  const { until, askedFor, askedBy, askedAt, acceptedBy, acceptedAt } = last;
  return {
    version,
    until,
    askedFor,
    askedBy: isForOthers ? null : askedBy,
    askedAt: formatInstant(askedAt),
    acceptedBy: isForOthers ? null : acceptedBy,
    acceptedAt: acceptedAt === null ? null : formatInstant(acceptedAt),
  };
}

/** How a version ends or goes on, as it stands at an instant. */
export function endingOf(
  agreement: StoredAgreement,
  version: StoredVersion,
  { now, view }: { readonly now: number; readonly view: View },
): Ending {
  const { terms, stage } = version;
  const { effectiveTo } = terms;
  const today = dateOf(now, terms.timeZone);
  const isForOthers = view.kind === 'covered';
  if (stage !== 'agreed') {
    return {
      endsOn: effectiveTo,
      noticeBy: null,
      continuedSince: null,
      termination: null,
      continuation: null,
    };
  }
  const lastDay = lastDayOf(agreement, version);
  const isBeyond =
    termRulesOf(terms).kind === 'fixed' &&
    effectiveTo !== null &&
    effectiveTo < today &&
    (lastDay === null || lastDay > effectiveTo);
  const isOver = lastDay !== null && lastDay < today;
  return {
    endsOn: lastDay ?? (isBeyond ? null : endOfTerm(terms, today)),
    noticeBy:
      isOver || agreement.termination !== null ? null : noticeBy(terms, today),
    continuedSince: isBeyond ? addDays(effectiveTo, 1) : null,
    termination: terminationOf(agreement, isForOthers),
    continuation: continuationOf(agreement, version, isForOthers),
  };
}
