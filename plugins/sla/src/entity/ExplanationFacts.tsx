import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type {
  Attainment,
  Customer,
} from '@service-levels/backstage-plugin-sla-common';
import { periodName } from '../format/periodName';
import { useFormat } from '../format/useFormat';
import { useTranslate } from '../translations/useTranslate';
import { DefinitionList } from './DefinitionList';
import { budgetInWords, objectiveInWords } from './figures';
import { PartyLink } from './PartyLink';

/** What a figure is about: target, service, customer, agreement and period. */
export function ExplanationFacts(props: {
  readonly attainment: Attainment;
  readonly customers: readonly Customer[];
}) {
  const t = useTranslate();
  const format = useFormat();
  const { attainment, customers } = props;
  const { period } = attainment;
  const objective = objectiveInWords(attainment.objective, { t, format });
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
            periodName(period.label, { t, format }),
            span,
            states[period.state],
            ...(period.contractual ? [] : [t('explanation.notContractual')]),
          ],
        },
        {
          term: t('targets.budget'),
          details: [budgetInWords(attainment, { t, format })],
        },
      ]}
    />
  );
}
