import type { Attainment } from '@service-levels/backstage-plugin-sla-common';
import { attainedInWords } from './attainedInWords';
import { budgetInWords } from './budgetInWords';
import { DefinitionList } from './DefinitionList';
import { achievedInWords, withoutsInWords } from './figures';
import type { MeasuredWords } from './Words';

/** The two figures of a running period, each with its label: to date, and if nothing more happens. */
export function CourseFacts(props: {
  readonly figure: Attainment;
  readonly words: MeasuredWords;
}) {
  const { figure, words } = props;
  const { t } = words;
  const { objective, period, ifNothingMore } = figure;
  const isOpen = period.state === 'open';
  return (
    <DefinitionList
      items={[
        {
          term: isOpen ? t('course.toDate') : t('course.achieved'),
          details: [
            achievedInWords(figure, words),
            ...withoutsInWords(figure, words),
          ],
        },
        ...(isOpen
          ? [
              {
                term: t('course.ifNothingMore'),
                details: [
                  attainedInWords(ifNothingMore, objective, words) ??
                    t('course.canRecover'),
                ],
              },
            ]
          : []),
        {
          term: t('budget.head'),
          details: [budgetInWords(figure, words)],
        },
      ]}
    />
  );
}
