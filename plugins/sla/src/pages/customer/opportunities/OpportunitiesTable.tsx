import { MarkdownContent } from '@backstage/core-components';
import type { Opportunity } from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../../entity/Words';
import { RowAction } from '../../../widgets/RowAction';
import { StackedTable } from '../../../widgets/StackedTable';
import { Whole } from '../../../widgets/Whole';

/** Opportunities with their stage, value, services and next step. */
export function OpportunitiesTable(props: {
  readonly opportunities: readonly Opportunity[];
  readonly titleOf: (ref: string) => string;
  readonly words: Words;
  /** undefined for who may not change any. */
  readonly onChange: ((opportunity: Opportunity) => void) | undefined;
}) {
  const { opportunities, titleOf, words, onChange } = props;
  const { t, format } = words;
  const stepInWords = ({ nextStep, nextStepDue }: Opportunity) => {
    const step = nextStep ?? t('opportunities.noStep');
    return nextStepDue === null
      ? step
      : t('opportunities.stepBy', { step, date: format.date(nextStepDue) });
  };
  return (
    <StackedTable
      label={t('opportunities.title')}
      heads={[
        t('opportunities.opportunity'),
        t('opportunities.stage'),
        t('opportunities.value'),
        t('opportunities.services'),
        t('opportunities.nextStep'),
        ...(onChange === undefined ? [] : [t('opportunities.actions')]),
      ]}
      rows={opportunities.map(opportunity => ({
        key: opportunity.id,
        cells: [
          <>
            {opportunity.title}
            <MarkdownContent content={opportunity.text} />
          </>,
          <Whole key="stage">
            {t(`opportunities.stages.${opportunity.stage}`)}
          </Whole>,
          <Whole key="value">
            {opportunity.value === null
              ? t('opportunities.noValue')
              : format.money(opportunity.value)}
          </Whole>,
          opportunity.services.map(titleOf).join(', ') || '–',
          stepInWords(opportunity),
          ...(onChange === undefined
            ? []
            : [
                <RowAction
                  key="change"
                  text={t('opportunities.change')}
                  label={t('opportunities.changeOf', {
                    title: opportunity.title,
                  })}
                  onClick={() => onChange(opportunity)}
                />,
              ]),
        ],
      }))}
    />
  );
}
