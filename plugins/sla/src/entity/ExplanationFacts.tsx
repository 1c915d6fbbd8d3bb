import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type {
  Attainment,
  Customer,
} from '@service-levels/backstage-plugin-sla-common';
import { periodName } from '../format/periodName';
import { DefinitionList } from './DefinitionList';
import { countsInWords } from './attainedInWords';
import { budgetInWords, mayNoneMiss } from './budgetInWords';
import {
  achievedInWords,
  ifNothingMoreInWords,
  besidesInWords,
} from './figures';
import { objectiveInWords } from './objectiveInWords';
import { PartyLink } from './PartyLink';
import type { MeasuredWords } from './Words';

/** What a figure is about: target, service, customer, agreement and period. */
export function ExplanationFacts(props: {
  readonly attainment: Attainment;
  readonly customers: readonly Customer[];
  readonly words: MeasuredWords;
}) {
  const { attainment, customers, words } = props;
  const { t, format } = words;
  const { period, openCases } = attainment;
  const objective = objectiveInWords(attainment.objective, words);
  const span = t('explanation.span', {
    from: format.instant(period.from, period.timeZone),
    to: format.instant(period.to, period.timeZone),
    zone: period.timeZone,
  });
  const states = {
    open: t('explanation.toDate', {
      until: format.instant(attainment.measuredUntil, period.timeZone),
    }),
    closed: t('explanation.closed'),
    future: t('explanation.future'),
  };
  const counts = countsInWords(
    attainment.attained,
    attainment.objective,
    words,
  );
  const ifNothingMore = ifNothingMoreInWords(attainment, words);
  return (
    <DefinitionList
      items={[
        {
          term: t('explanation.target'),
          details: [
            t('explanation.targetOf', {
              name: attainment.targetName,
              objective,
            }),
          ],
        },
        {
          term: t('explanation.service'),
          details: [
            <EntityRefLink
              key="service"
              entityRef={parseEntityRef(attainment.entityRef)}
              disableTooltip
            />,
          ],
        },
        {
          term: t('explanation.customer'),
          details: [
            <PartyLink
              key="customer"
              entityRef={attainment.customerRef}
              customers={customers}
            />,
          ],
        },
        {
          term: t('explanation.agreement'),
          details: [
            t('agreements.version', {
              title: attainment.agreementTitle,
              version: String(attainment.agreementVersion),
            }),
          ],
        },
        {
          term: t('explanation.period'),
          details: [
            periodName(period.label, words),
            span,
            states[period.state],
            ...(period.contractual ? [] : [t('explanation.notContractual')]),
          ],
        },
        {
          term: t('month.achieved'),
          details: [
            achievedInWords(attainment, words),
            ...(counts === undefined ? [] : [counts]),
            ...(ifNothingMore === undefined ? [] : [ifNothingMore]),
            ...besidesInWords(attainment, words),
            ...(openCases !== null && openCases > 0
              ? [t('targets.openCases', { count: openCases })]
              : []),
          ],
        },
        {
          term:
            attainment.objective.kind === 'availability'
              ? t('targets.budget')
              : t('budget.head'),
          details: [
            budgetInWords(attainment, words),
            ...(mayNoneMiss(attainment) ? [t('budget.tooFew')] : []),
          ],
        },
      ]}
    />
  );
}
