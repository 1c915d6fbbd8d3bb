import {
  commitmentOf,
  dateOf,
  type Underpinning,
  type UnderpinningTarget,
} from '@service-levels/backstage-plugin-sla-common';
import { calendarsOf } from '../agreements/calendarsOf';
import type {
  StoredAgreement,
  StoredVersion,
} from '../agreements/StoredAgreement';
import { versionsInForce } from '../agreements/versionsInForce';

/** No agreement holds for so long: it has no end. */
const LAST_INSTANT = Date.parse('9999-12-31T00:00:00Z') / 1000;

function bindingTargets(
  version: StoredVersion,
  now: number,
): UnderpinningTarget[] {
  const today = dateOf(now, version.terms.timeZone);
  return version.terms.targets
    .filter(target => commitmentOf(target, today) === undefined)
    .map(target => {
      const calendars = calendarsOf(version, target);
      const inForce =
        calendars.find(({ span }) => span.from <= now && now < span.to) ??
        calendars[0];
      return {
        id: target.id,
        name: target.name,
        entityRef: target.indicator.slice(0, target.indicator.lastIndexOf('/')),
        objective: target.objective,
        calendar: inForce.calendar,
      };
    });
}

/**
 * An OLA or underpinning contract as it holds at an instant, or as it last did.
 *
 * @returns undefined where it never held yet, and for an SLA
 */
export function toUnderpinning(
  agreement: StoredAgreement,
  now: number,
): Underpinning | undefined {
  const { id, type } = agreement;
  const inForce = versionsInForce(agreement);
  const begun = inForce.filter(({ span }) => span.from <= now);
  const last = begun[begun.length - 1];
  if (last === undefined || type === 'sla') {
    return undefined;
  }
  const { version, span } = last;
  const { title, entities, timeZone } = version.terms;
  // A later version takes over where this one ends.
  const end = Math.max(...inForce.map(each => each.span.to));
  return {
    agreementId: id,
    title,
    type,
    version: version.version,
    entities,
    timeZone,
    isInForce: now < span.to,
    effectiveTo: end > LAST_INSTANT ? null : dateOf(end - 1, timeZone),
    targets: bindingTargets(version, now),
  };
}
