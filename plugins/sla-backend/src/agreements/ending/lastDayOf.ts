import { termRulesOf } from '@service-levels/backstage-plugin-sla-common';
import type {
  StoredAgreement,
  StoredTerms,
  StoredVersion,
} from '../StoredAgreement';

/** What of an agreement says how long its versions hold. */
export type Lasting = Pick<StoredAgreement, 'termination' | 'continuations'>;

/** The last day by the terms alone; null where it goes on until notice. */
export function lastDayByTerms(
  terms: Pick<StoredTerms, 'effectiveTo' | 'term'>,
): string | null {
  const rules = termRulesOf(terms);
  const goesOn =
    rules.kind === 'renewing' ||
    (rules.kind === 'fixed' && rules.continues === true);
  return goesOn ? null : terms.effectiveTo;
}

/** The last day, had nobody given notice: by the terms, or as both sides agreed to go on. */
export function lastDayWithoutNotice(
  { continuations }: Pick<Lasting, 'continuations'>,
  { version, terms }: Pick<StoredVersion, 'version' | 'terms'>,
): string | null {
  const accepted = continuations
    .filter(one => one.version === version && one.acceptedAt !== null)
    .at(-1);
  return accepted === undefined ? lastDayByTerms(terms) : accepted.until;
}

/** Whether notice ends a version before it would have ended. */
export function isTerminated(
  agreement: Lasting,
  version: Pick<StoredVersion, 'version' | 'terms'>,
): boolean {
  const { termination } = agreement;
  const lastDay = lastDayWithoutNotice(agreement, version);
  return (
    termination !== null && (lastDay === null || termination.lastDay <= lastDay)
  );
}

/** The last day on which a version holds; null where there is none. */
export function lastDayOf(
  agreement: Lasting,
  version: Pick<StoredVersion, 'version' | 'terms'>,
): string | null {
  return agreement.termination !== null && isTerminated(agreement, version)
    ? agreement.termination.lastDay
    : lastDayWithoutNotice(agreement, version);
}
