import type {
  SatisfactionAnswer,
  SatisfactionTrend,
} from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../../entity/Words';
import type { ExportFile } from '../../../export/Table';
import { fileOf, tableOf } from '../../../export/tableOf';

/** All answers, the latest first, and how they were quarter by quarter. */
export function satisfactionFile(
  answers: readonly SatisfactionAnswer[],
  trend: SatisfactionTrend,
  nameOf: (who: string) => string,
  { t }: Words,
): ExportFile {
  const listed = tableOf(
    t('satisfaction.title'),
    [
      t('satisfaction.date'),
      t('satisfaction.service'),
      t('satisfaction.score'),
      t('satisfaction.by'),
      t('satisfaction.comment'),
    ],
    answers.map(({ date, service, score, by, comment }) => [
      date,
      nameOf(service),
      score,
      by === null ? t('satisfaction.byNobody') : nameOf(by),
      comment,
    ]),
  );
  const quarters = tableOf(
    t('satisfaction.table'),
    [
      t('satisfaction.quarter'),
      t('satisfaction.service'),
      t('satisfaction.count'),
      t('satisfaction.mean'),
      t('satisfaction.single'),
    ],
    trend.items.map(({ quarter, service, count, mean, scores }) => [
      quarter,
      nameOf(service),
      count,
      mean,
      scores?.join(', ') ?? null,
    ]),
  );
  return fileOf(listed, quarters);
}
