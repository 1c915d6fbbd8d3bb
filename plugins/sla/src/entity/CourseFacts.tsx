import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import { attainedInWords } from './attainedInWords';
import { budgetInWords } from './budgetInWords';
import { DefinitionList } from './DefinitionList';
import { achievedInWords, besidesInWords } from './figures';
import { FigureButton } from './FigureButton';
import { keyOf, type FigureKey } from './FigureKey';
import type { MeasuredWords } from './Words';

/** The two figures of a running period, each with its label: to date, and if nothing more happens. */
export function CourseFacts(props: {
  readonly figure: Attainment;
  readonly words: MeasuredWords;
  readonly onExplain: (figure: FigureKey) => void;
}) {
  const { figure, words, onExplain } = props;
  const { t } = words;
  const { objective, period, ifNothingMore } = figure;
  const achieved = achievedInWords(figure, words);
  const isOpen = period.state === 'open';
  const ending = attainedInWords(ifNothingMore, objective, words);
  const explained = (told: string, what: string) => (
    <FigureButton
      key={what}
      figure={told}
      label={t('targets.explainMore', { figure: told })}
      onOpen={() => onExplain(keyOf(figure))}
    />
  );
  return (
    <DefinitionList
      items={[
        {
          term: isOpen ? t('course.toDate') : t('course.achieved'),
          details: [
            <FigureButton
              key="achieved"
              figure={achieved}
              label={t('course.explain', { achieved })}
              onOpen={() => onExplain(keyOf(figure))}
            />,
            ...besidesInWords(figure, words).map(told => explained(told, told)),
          ],
        },
        ...(isOpen
          ? [
              {
                term: t('course.ifNothingMore'),
                details: [
                  ending === undefined
                    ? t('course.canRecover')
                    : explained(ending, t('course.ifNothingMore')),
                ],
              },
            ]
          : []),
        {
          term: t('budget.head'),
          details: [
            figure.budget === null
              ? budgetInWords(figure, words)
              : explained(budgetInWords(figure, words), t('budget.head')),
          ],
        },
      ]}
    />
  );
}
