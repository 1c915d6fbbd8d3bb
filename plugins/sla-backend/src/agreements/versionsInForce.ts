import {
  dateOf,
  startOfDate,
  startOfNextDate,
  type Interval,
  type VersionState,
} from '@service-levels/backstage-plugin-sla-common';
import { isTerminated, lastDayOf, type Lasting } from './ending/lastDayOf';
import type { StoredAgreement, StoredVersion } from './StoredAgreement';

/** A version with the span of time that it is judged by. */
export interface VersionInForce {
  readonly version: StoredVersion;
  readonly span: Interval;
}

/** The end of time, for agreements without a last day. */
const NEVER = Number.MAX_SAFE_INTEGER;

function startOf(version: StoredVersion): number {
  return startOfDate(version.terms.effectiveFrom, version.terms.timeZone);
}

function endOf(agreement: Lasting, version: StoredVersion): number {
  const lastDay = lastDayOf(agreement, version);
  return lastDay === null
    ? NEVER
    : startOfNextDate(lastDay, version.terms.timeZone);
}

/**
 * Which signed version holds when: each from its first day until its last (by
 * its term, notice, and what both agreed on since), or until the first day of a
 * later version. Both days are inclusive, in the
 * agreement's zone. Oldest first; versions that never held are left out.
 */
export function versionsInForce(
  agreement: Lasting & Pick<StoredAgreement, 'versions'>,
): VersionInForce[] {
  const signed = agreement.versions.filter(({ stage }) => stage === 'agreed');
  return signed
    .map((version, i) => {
      const later = signed.slice(i + 1).map(startOf);
      return {
        version,
        span: {
          from: startOf(version),
          to: Math.min(endOf(agreement, version), ...later),
        },
      };
    })
    .filter(({ span }) => span.from < span.to)
    .sort((a, b) => a.span.from - b.span.from);
}

/** The state of a version at an instant; the last ones follow from dates when read. */
export function stateOf(
  agreement: StoredAgreement,
  version: StoredVersion,
  now: number,
): VersionState {
  if (version.stage !== 'agreed') {
    return version.stage;
  }
  if (now < startOf(version)) {
    return 'agreed';
  }
  const replaced = agreement.versions.some(
    other =>
      other.version > version.version &&
      other.stage === 'agreed' &&
      startOf(other) <= now,
  );
  if (replaced) {
    return 'superseded';
  }
  if (now < endOf(agreement, version)) {
    return 'active';
  }
  return isTerminated(agreement, version) ? 'terminated' : 'expired';
}

/** The version that an agreement answers with: the one in force, else the last signed, else the newest. */
export function shownVersion(
  agreement: StoredAgreement,
  now: number,
): StoredVersion {
  const newestFirst = [...agreement.versions].reverse();
  return (
    newestFirst.find(
      version => stateOf(agreement, version, now) === 'active',
    ) ??
    newestFirst.find(version => version.stage === 'agreed') ??
    newestFirst[0]
  );
}

/** The day of the last signature, in the agreement's zone; null where one is missing. */
function agreedOnOf({ record, agreedAt, terms }: StoredVersion): string | null {
  if (record !== undefined) {
    const days = record.signatures.map(({ signedOn }) => signedOn).sort();
    return days[days.length - 1];
  }
  return agreedAt === null ? null : dateOf(agreedAt, terms.timeZone);
}

/** Whether a version took effect on a date before both sides had signed it. */
export function isRetroactive(version: StoredVersion): boolean {
  const { effectiveFrom } = version.terms;
  const agreedOn = agreedOnOf(version);
  return agreedOn !== null && effectiveFrom < agreedOn;
}
