import {
  AGREEMENT_TYPES,
  type Customer,
} from '@service-levels/backstage-plugin-sla-common';
import { typeInWords } from '../../../entity/agreementWords';
import { useTranslate } from '../../../translations/useTranslate';
import { EntityInput } from '../../../widgets/EntityInput';
import { ChoiceFilter, Filters } from '../../../widgets/Filters';
import { MONTH_CHOICES, type SlamFilter } from './SlamFilter';

/** Narrows the chart. */
export function SlamFilters(props: {
  readonly filter: SlamFilter;
  readonly customers: readonly Customer[];
  readonly onChange: (changes: Partial<SlamFilter>) => void;
}) {
  const t = useTranslate();
  const { filter, customers, onChange } = props;
  return (
    <Filters label={t('slam.title')}>
      <ChoiceFilter
        id="sla-slam-customer"
        label={t('slam.customer')}
        all={t('slam.allCustomers')}
        value={filter.customer}
        choices={customers.map(({ ref, title }) => ({
          value: ref,
          text: title,
        }))}
        onChange={(customer = '') => onChange({ customer })}
      />
      <ChoiceFilter
        id="sla-slam-type"
        label={t('slam.type')}
        all={t('home.allTypes')}
        value={filter.type}
        choices={AGREEMENT_TYPES.map(value => ({
          value,
          text: typeInWords(value, t),
        }))}
        onChange={type => onChange({ type: type ?? '' })}
      />
      <EntityInput
        id="sla-slam-beneath"
        label={t('slam.beneath')}
        kinds={['group', 'domain', 'system']}
        value={filter.beneath}
        onChange={beneath => onChange({ beneath })}
      />
      <ChoiceFilter
        id="sla-slam-months"
        label={t('slam.months')}
        value={filter.months}
        choices={MONTH_CHOICES.map(count => ({
          value: count,
          text: t('slam.lastMonths', { count }),
        }))}
        onChange={months => onChange({ months })}
      />
    </Filters>
  );
}
