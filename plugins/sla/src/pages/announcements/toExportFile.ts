import type { Announcement } from '@service-levels/backstage-plugin-sla-common';
import type { ExportFile } from '../../export/Table';
import { momentInWords } from '../../format/announcementInWords';
import { titleIn } from '../../hooks/loadTitles';
import {
  concernInWords,
  noticeInWords,
  objectionsInWords,
  proofInWords,
  readInWords,
  stateInWords,
  stateOfAnnouncement,
  whoInWords,
  withdrawalLines,
  type AnnouncementWords,
} from './announcementWords';

/** The announcements as the page lists them, for a spreadsheet. */
export function toExportFile(
  announcements: readonly Announcement[],
  words: AnnouncementWords,
): ExportFile {
  const { t, format, titles } = words;
  const at = (instant: string | null) =>
    instant === null ? null : momentInWords(instant, format);
  return {
    name: t('announcements.fileName'),
    tables: [
      {
        title: t('announcements.title'),
        columns: [
          { title: t('announcements.fieldTitle'), width: 40 },
          { title: t('announcements.fieldKind'), width: 26 },
          { title: t('announcements.fieldEntities'), width: 30 },
          { title: t('announcements.fieldFrom'), width: 24 },
          { title: t('announcements.fieldTo'), width: 24 },
          { title: t('announcements.state'), width: 30 },
          { title: t('announcements.draftedBy'), width: 20 },
          { title: t('announcements.sentAt'), width: 24 },
          { title: t('announcements.customersTold'), width: 14 },
          { title: t('announcements.customersConcerned'), width: 14 },
          { title: t('announcements.objections'), width: 12 },
        ],
        rows: announcements.map(one => [
          one.title,
          t(`announcements.kinds.${one.kind}`),
          one.entities.map(ref => titleIn(titles, ref)).join(', '),
          at(one.from),
          at(one.to),
          stateOfAnnouncement(one, words),
          whoInWords(one.createdBy, words),
          at(one.sentAt),
          one.customers.filter(({ state }) => state === 'told').length,
          one.customers.filter(({ state }) => state !== 'left-out').length,
          one.customers.flatMap(({ objections }) => objections).length,
        ]),
      },
    ],
  };
}

/** Whom one announcement concerns, and the proof that they were told. */
export function toRecipientsFile(
  { title, customers }: Announcement,
  words: AnnouncementWords,
): ExportFile {
  const { t } = words;
  return {
    name: t('announcements.recipientsFileName', { title }),
    tables: [
      {
        title: t('announcements.customers'),
        columns: [
          { title: t('announcements.customer'), width: 26 },
          { title: t('announcements.state'), width: 14 },
          { title: t('announcements.why'), width: 40 },
          { title: t('announcements.fieldReason'), width: 30 },
          { title: t('announcements.notice'), width: 50 },
          { title: t('announcements.proof'), width: 60 },
          { title: t('announcements.withdrawal'), width: 60 },
          { title: t('announcements.read'), width: 30 },
          { title: t('announcements.objections'), width: 50 },
        ],
        rows: customers.map(one => [
          one.customerTitle,
          stateInWords(one.state, t),
          one.concerns
            .map(concern => concernInWords(concern, words))
            .join('; '),
          one.reason,
          one.notices
            .map(notice => noticeInWords(notice, one.state === 'told', words))
            .join('; '),
          one.proofs.map(proof => proofInWords(proof, words)).join('; '),
          one.withdrawal === null
            ? null
            : withdrawalLines(one.withdrawal, words).join('; '),
          one.state === 'told' ? readInWords(one, words) : null,
          objectionsInWords(one, words).join('; '),
        ]),
      },
    ],
  };
}
