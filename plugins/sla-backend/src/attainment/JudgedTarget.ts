import type {
  AgreedCalendar,
  CalendarInForce,
  Interval,
  Target,
} from '@service-levels/backstage-plugin-sla-common';
import { calendarsOf } from '../agreements/calendarsOf';
import type {
  StoredAgreement,
  StoredVersion,
} from '../agreements/StoredAgreement';
import { versionsInForce } from '../agreements/versionsInForce';

/** A version that states the target, with the span that it is judged by. */
export interface TargetInForce {
  readonly version: StoredVersion;
  readonly target: Target;
  readonly span: Interval;
  /** Which calendar it is judged by when. */
  readonly calendars: readonly CalendarInForce<AgreedCalendar>[];
}

/** One target over the life of its agreement. */
export interface JudgedTarget {
  readonly targetId: string;
  readonly agreement: StoredAgreement;
  /** Oldest first, never empty. */
  readonly inForce: readonly TargetInForce[];
}

/** A target with the spans of the versions that state it; undefined where none ever held. */
export function toJudgedTarget(
  agreement: StoredAgreement,
  targetId: string,
): JudgedTarget | undefined {
  const inForce = versionsInForce(agreement).flatMap(({ version, span }) => {
    const target = version.terms.targets.find(
      candidate => candidate.id === targetId,
    );
    return target === undefined
      ? []
      : [{ version, target, span, calendars: calendarsOf(version, target) }];
  });
  return inForce.length === 0 ? undefined : { targetId, agreement, inForce };
}

/** The version whose terms speak for a target at an instant: the one in force, else the nearest. */
export function speakingVersion(
  judged: JudgedTarget,
  instant: number,
): TargetInForce {
  const begun = judged.inForce.filter(({ span }) => span.from <= instant);
  return begun.length > 0 ? begun[begun.length - 1] : judged.inForce[0];
}
