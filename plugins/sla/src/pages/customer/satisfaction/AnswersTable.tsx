import type { SatisfactionAnswer } from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../../entity/Words';
import { StackedTable } from '../../../widgets/StackedTable';

/** The latest answers, one by one. */
export function AnswersTable(props: {
  readonly answers: readonly SatisfactionAnswer[];
  /** Of services and of people. */
  readonly titleOf: (who: string) => string;
  readonly words: Words;
}) {
  const { answers, titleOf, words } = props;
  const { t, format } = words;
  return (
    <StackedTable
      label={t('satisfaction.latest')}
      heads={[
        t('satisfaction.date'),
        t('satisfaction.service'),
        t('satisfaction.score'),
        t('satisfaction.by'),
        t('satisfaction.comment'),
      ]}
      rows={answers.map(({ id, date, service, score, by, comment }) => ({
        key: id,
        cells: [
          format.date(date),
          titleOf(service),
          t('satisfaction.scoreOf', { score: format.number(score) }),
          by === null ? t('satisfaction.byNobody') : titleOf(by),
          comment ?? '–',
        ],
      }))}
    />
  );
}
