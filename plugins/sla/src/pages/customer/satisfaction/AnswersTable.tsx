import type { SatisfactionAnswer } from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../../entity/Words';
import { RowAction } from '../../../widgets/RowAction';
import { StackedTable } from '../../../widgets/StackedTable';

/** The latest answers, one by one. */
export function AnswersTable(props: {
  readonly answers: readonly SatisfactionAnswer[];
  /** Of services and of people. */
  readonly titleOf: (who: string) => string;
  readonly words: Words;
  /** Who reads: one's own entries can be put right. */
  readonly readerRef: string | undefined;
  readonly onCorrect: (answer: SatisfactionAnswer) => void;
}) {
  const { answers, titleOf, words, readerRef, onCorrect } = props;
  const { t, format } = words;
  const isOwn = ({ enteredBy }: SatisfactionAnswer) => enteredBy === readerRef;
  const hasOwn = answers.some(isOwn);
  const actionOn = (answer: SatisfactionAnswer) =>
    isOwn(answer) ? (
      <RowAction
        key="correct"
        text={t('satisfaction.correct')}
        label={t('satisfaction.correctOf', {
          service: titleOf(answer.service),
          date: format.date(answer.date),
        })}
        onClick={() => onCorrect(answer)}
      />
    ) : (
      '–'
    );
  return (
    <StackedTable
      label={t('satisfaction.latest')}
      heads={[
        t('satisfaction.date'),
        t('satisfaction.service'),
        t('satisfaction.score'),
        t('satisfaction.by'),
        t('satisfaction.comment'),
        ...(hasOwn ? [t('satisfaction.todo')] : []),
      ]}
      rows={answers.map(answer => {
        const { id, date, service, score, by, comment } = answer;
        const cells = [
          format.date(date),
          titleOf(service),
          t('satisfaction.scoreOf', { score: format.number(score) }),
          by === null ? t('satisfaction.byNobody') : titleOf(by),
          comment ?? '–',
          ...(hasOwn ? [actionOn(answer)] : []),
        ];
        return { key: id, cells };
      })}
    />
  );
}
