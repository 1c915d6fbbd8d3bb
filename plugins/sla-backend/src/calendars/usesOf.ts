import type { CalendarUse } from '@service-levels/backstage-plugin-sla-common';
import { partiesOf, type StoredAgreement } from '../agreements/StoredAgreement';
import { visibleTo } from '../agreements/toAgreement';
import { stateOf } from '../agreements/versionsInForce';
import type { Caller } from '../permissions/Caller';
import { viewOf } from '../permissions/View';

/** Versions in these states use no calendar any more. */
const PAST: readonly string[] = [
  'countered',
  'declined',
  'withdrawn',
  'superseded',
  'expired',
  'terminated',
];

/** Where an agreement names a calendar, in the versions that concern the caller and are not past. */
export function usesOf(
  agreement: StoredAgreement,
  options: {
    readonly name: string;
    readonly caller: Caller;
    /** Epoch seconds. */
    readonly now: number;
  },
): CalendarUse[] {
  const { name, caller, now } = options;
  const visible = visibleTo(viewOf(caller, partiesOf(agreement)), agreement);
  return visible.versions.flatMap(version => {
    const { terms } = version;
    const state = stateOf(visible, version, now);
    const calendars = [
      terms.calendar,
      ...terms.targets.flatMap(({ calendar }) => calendar ?? []),
    ];
    const pinnedTo = new Set(
      calendars
        .filter(calendar => calendar.name === name)
        .map(calendar => calendar.version ?? null),
    );
    return PAST.includes(state)
      ? []
      : [...pinnedTo].map(calendarVersion => ({
          agreementId: agreement.id,
          agreementTitle: terms.title,
          agreementVersion: version.version,
          state,
          calendarVersion,
          follows: terms.followCalendar === true,
        }));
  });
}
