import { addDays, dateOf } from '@service-levels/backstage-plugin-sla-common';
import { endingOf } from '../ending/endingOf';
import type { StoredAgreement, StoredVersion } from '../StoredAgreement';
import { shownVersion, stateOf } from '../versionsInForce';
import type { AgreementReminder } from './AgreementReminder';

/** Days before a date on which it is reminded of; the last first. */
const STAGES = [7, 30] as const;
/** Days after an offer, where it does not say how many. */
const UNSIGNED_DAYS = 7;
const DAY_SECONDS = 86_400;

type Reminder = Omit<AgreementReminder, 'recipients'>;

function unsignedOf(
  { id }: StoredAgreement,
  { version, stage, offeredAt, unsignedReminderDays, terms }: StoredVersion,
  now: number,
): Reminder[] {
  if (stage !== 'offered' || offeredAt === null) {
    return [];
  }
  const days = Math.floor((now - offeredAt) / DAY_SECONDS);
  return days < (unsignedReminderDays ?? UNSIGNED_DAYS)
    ? []
    : [
        {
          agreementId: id,
          kind: 'unsigned',
          occasion: String(version),
          title: terms.title,
          about: String(days),
        },
      ];
}

/** The stage that a date has come to; undefined where it is over or far away. */
function stageOf(date: string, today: string): number | undefined {
  return date < today
    ? undefined
    : STAGES.find(days => date <= addDays(today, days));
}

/**
 * What is to be said about an agreement now, whether it was said or not: that
 * an offer waits, and which of its dates come near. Who has given notice, or
 * goes on, needs none of the others; a term that is extended does not end.
 */
export function remindersOf(
  agreement: StoredAgreement,
  now: number,
): Reminder[] {
  const newest = agreement.versions[agreement.versions.length - 1];
  const shown = shownVersion(agreement, now);
  const waiting = unsignedOf(agreement, newest, now);
  if (stateOf(agreement, shown, now) !== 'active') {
    return waiting;
  }
  const { terms } = shown;
  const today = dateOf(now, terms.timeZone);
  const { endsOn, noticeBy, termination } = endingOf(agreement, shown, {
    now,
    view: { kind: 'provider' },
  });
  const goesOn =
    termination === null &&
    (terms.term?.kind === 'renewing' ||
      (terms.term?.kind === 'fixed' && terms.term.continues === true));
  const dates = [
    { kind: 'notice' as const, date: noticeBy },
    { kind: 'ends' as const, date: goesOn ? null : endsOn },
  ];
  return [
    ...waiting,
    ...dates.flatMap(({ kind, date }): Reminder[] => {
      const stage = date === null ? undefined : stageOf(date, today);
      return date === null || stage === undefined
        ? []
        : [
            {
              agreementId: agreement.id,
              kind,
              occasion: `${date}:${stage}`,
              title: terms.title,
              about: date,
            },
          ];
    }),
  ];
}
