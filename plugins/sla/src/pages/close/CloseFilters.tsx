import { useTranslate } from '../../translations/useTranslate';
import { ChoiceFilter, Filters, SearchFilter } from '../../widgets/Filters';
import { LEFT } from './lineOf';
import type { CloseFilter } from './useCloseFilter';

/** Narrows the lines of the month. */
export function CloseFilters(props: {
  readonly filter: CloseFilter;
  readonly onChange: (changes: Partial<CloseFilter>) => void;
}) {
  const t = useTranslate();
  const { filter, onChange } = props;
  return (
    <Filters>
      <SearchFilter
        id="sla-close-text"
        label={t('close.search')}
        value={filter.text}
        onChange={text => onChange({ text })}
      />
      <ChoiceFilter
        id="sla-close-left"
        label={t('close.show')}
        all={t('close.filters.all')}
        value={filter.left}
        choices={LEFT.map(left => ({
          value: left,
          text: t(`close.filters.${left}`),
        }))}
        onChange={left => onChange({ left: left ?? '' })}
      />
    </Filters>
  );
}
