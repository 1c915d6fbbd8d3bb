import {
  type Announcement,
  type AnnouncementConcern,
  type AnnouncementNotice,
  type AnnouncementProof,
  type AnnouncementRecipient,
  type RecipientState,
  type WithdrawalTelling,
} from '@service-levels/backstage-plugin-sla-common';
import {
  momentInWords,
  withdrawnInWords,
} from '../../format/announcementInWords';
import type { Format } from '../../format/Format';
import { titleIn, type Titles } from '../../hooks/loadTitles';
import { isEntityRef, nameIn } from '../../hooks/useTitles';
import type { Translate } from '../../translations/useTranslate';

const SECONDS_PER_HOUR = 3600;

/** In which language, and what the catalog calls whom and what. */
export interface AnnouncementWords {
  readonly t: Translate;
  readonly format: Format;
  readonly titles: Titles;
}

/** Somebody of the catalog by their title; somebody outside as they are called. */
export function whoInWords(
  who: string,
  { t, titles }: Pick<AnnouncementWords, 't' | 'titles'>,
): string {
  return nameIn(titles, who, t);
}

/** Why a customer is concerned. */
export function concernInWords(
  { kind, entityRef }: AnnouncementConcern,
  { t, titles }: AnnouncementWords,
): string {
  const what = entityRef === null ? '' : titleIn(titles, entityRef);
  return kind === 'added'
    ? t('announcements.concerns.added')
    : t(`announcements.concerns.${kind}`, { what });
}

/** What an agreement asks for, and whether it is kept, or would be if the customer were told now. */
export function noticeInWords(
  notice: AnnouncementNotice,
  isTold: boolean,
  { t, format }: AnnouncementWords,
): string {
  const { agreementTitle: title, hours, isKept } = notice;
  if (hours === null) {
    return t('announcements.noticeNone', { title });
  }
  if (isKept === null) {
    return t('announcements.noticeNotAsked', { title });
  }
  const asked = {
    title,
    // In hours, as the agreement has it.
    time: format.serviceTime(hours * SECONDS_PER_HOUR),
  };
  if (isTold) {
    return isKept
      ? t('announcements.noticeKept', asked)
      : t('announcements.noticeBroken', asked);
  }
  return isKept
    ? t('announcements.noticeInTime', asked)
    : t('announcements.noticeTooLate', asked);
}

/** Who sent it, how, when and to whom. */
export function proofInWords(
  { how, at, recordedAt, by, to }: AnnouncementProof,
  words: AnnouncementWords,
): string {
  const { t, format } = words;
  const said = {
    time: momentInWords(at, format),
    by: whoInWords(by, words),
    to: to.map(who => whoInWords(who, words)).join(', '),
  };
  return how === 'notification'
    ? t('announcements.proofNotification', said)
    : t('announcements.proofMail', {
        ...said,
        recorded: momentInWords(recordedAt, format),
      });
}

/** How far telling a customer is. */
export function stateInWords(state: RecipientState, t: Translate): string {
  return t(`announcements.states.${state}`);
}

/** How far telling a customer is that it was withdrawn, and the proof of it. */
export function withdrawalLines(
  { state, missing, proofs }: WithdrawalTelling,
  words: AnnouncementWords,
): string[] {
  const { t } = words;
  const isByMail = state === 'planned' && !missing.includes('notification');
  return [
    isByMail
      ? t('announcements.withdrawalByMail')
      : t(`announcements.withdrawalStates.${state}`),
    ...proofs.map(proof =>
      t('announcements.withdrawalProof', { proof: proofInWords(proof, words) }),
    ),
  ];
}

/** How far it is; of what was withdrawn also who, when and why. */
export function stateOfAnnouncement(
  { state, withdrawn }: Announcement,
  words: AnnouncementWords,
): string {
  const { t } = words;
  return withdrawn === null
    ? t(`announcements.announcementStates.${state}`)
    : withdrawnInWords(withdrawn, whoInWords(withdrawn.by, words), words);
}

/** Who of the customer's side opened it first, and when; or that nobody did yet. */
export function readInWords(
  { readAt, readBy }: AnnouncementRecipient,
  words: AnnouncementWords,
): string {
  const { t, format } = words;
  return readAt === null
    ? t('announcements.nobodyRead')
    : t('announcements.readBy', {
        time: momentInWords(readAt, format),
        who: readBy === null ? '' : whoInWords(readBy, words),
      });
}

/** What the customer said against it. */
export function objectionsInWords(
  { objections }: AnnouncementRecipient,
  words: AnnouncementWords,
): string[] {
  const { t, format } = words;
  return objections.map(({ at, by, reason }) =>
    t('announcements.objectionBy', {
      time: momentInWords(at, format),
      who: whoInWords(by, words),
      reason,
    }),
  );
}

/** Everybody and everything that is named, for their titles. */
export function namedIn(announcement: Announcement): string[] {
  const { createdBy, entities, customers, withdrawn } = announcement;
  return [
    createdBy,
    ...(withdrawn === null ? [] : [withdrawn.by]),
    ...entities,
    ...customers.flatMap(one => [
      ...one.concerns.flatMap(({ entityRef }) => entityRef ?? []),
      ...[...one.proofs, ...(one.withdrawal?.proofs ?? [])].flatMap(
        ({ by, to }) => [by, ...to],
      ),
      ...(one.readBy === null ? [] : [one.readBy]),
      ...one.objections.map(({ by }) => by),
    ]),
  ].filter(isEntityRef);
}
