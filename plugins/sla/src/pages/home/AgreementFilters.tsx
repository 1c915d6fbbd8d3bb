import {
  AGREEMENT_TYPES,
  VERSION_STATES,
} from '@service-levels/backstage-plugin-sla-common';
import { stateInWords, typeInWords } from '../../entity/agreementWords';
import { useTranslate } from '../../translations/useTranslate';
import { ChoiceFilter, Filters, SearchFilter } from '../../widgets/Filters';
import type { AgreementFilter } from './AgreementRow';

/** Narrows the list of agreements. */
export function AgreementFilters(props: {
  readonly filter: AgreementFilter;
  readonly onChange: (changes: Partial<AgreementFilter>) => void;
}) {
  const t = useTranslate();
  const { filter, onChange } = props;
  return (
    <Filters>
      <SearchFilter
        id="sla-filter-text"
        label={t('home.search')}
        value={filter.text}
        onChange={text => onChange({ text })}
      />
      <ChoiceFilter
        id="sla-filter-type"
        label={t('home.type')}
        all={t('home.allTypes')}
        value={filter.type}
        choices={AGREEMENT_TYPES.map(value => ({
          value,
          text: typeInWords(value, t),
        }))}
        onChange={type => onChange({ type: type ?? '' })}
      />
      <ChoiceFilter
        id="sla-filter-state"
        label={t('home.state')}
        all={t('home.allStates')}
        value={filter.state}
        choices={VERSION_STATES.map(value => ({
          value,
          text: stateInWords(value, t),
        }))}
        onChange={state => onChange({ state: state ?? '' })}
      />
    </Filters>
  );
}
