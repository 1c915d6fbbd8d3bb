import type {
  DueReview,
  ReviewHead,
} from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../entity/Words';
import type { ExportFile } from '../../export/Table';
import { fileOf, tableOf } from '../../export/tableOf';
import { agreementsInWords } from './reviewWords';

type Naming = Words & { readonly titleOf: (who: string) => string };

/** When agreements are reviewed, for a spreadsheet. */
export function dueFile(due: readonly DueReview[], { t }: Words): ExportFile {
  return fileOf(
    tableOf(
      t('reviews.due'),
      [
        t('reviews.agreement'),
        t('reviews.customer'),
        t('reviews.every'),
        t('reviews.last'),
        t('reviews.dueOn'),
        t('reviews.next'),
      ],
      due.map(one => [
        one.agreementTitle,
        one.customerTitle,
        t('reviews.everyMonths', { count: one.everyMonths }),
        one.lastHeldOn,
        one.dueOn,
        one.planned && one.planned.at,
      ]),
    ),
  );
}

/** Reviews that are planned, or were held or cancelled, for a spreadsheet. */
export function reviewsFile(
  title: string,
  reviews: readonly ReviewHead[],
  words: Naming,
): ExportFile {
  const { t, titleOf } = words;
  return fileOf(
    tableOf(
      title,
      [
        t('reviews.when'),
        t('reviews.customer'),
        t('reviews.agreements'),
        t('reviews.place'),
        t('reviews.participants'),
        t('reviews.state'),
      ],
      reviews.map(review => [
        review.at,
        review.customerTitle,
        agreementsInWords(review, words),
        [review.place, review.link].filter(Boolean).join(' '),
        review.participants.map(titleOf).join(', '),
        t(`reviews.states.${review.state}`),
      ]),
    ),
  );
}
