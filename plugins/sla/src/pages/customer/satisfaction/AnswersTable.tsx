import type { SatisfactionAnswer } from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../../entity/Words';
import { StackedTable } from '../../../widgets/StackedTable';

const isRef = (by: string) => /^[a-z]+:[^/]+\/./.test(by);

/** The latest answers, one by one. */
export function AnswersTable(props: {
  readonly answers: readonly SatisfactionAnswer[];
  readonly titleOf: (ref: string) => string;
  readonly words: Words;
}) {
  const { answers, titleOf, words } = props;
  const { t, format } = words;
  const whoIn = (by: string | null) => {
    if (by === null) {
      return t('satisfaction.byNobody');
    }
    return isRef(by) ? titleOf(by) : by;
  };
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
          whoIn(by),
          comment ?? '–',
        ],
      }))}
    />
  );
}
