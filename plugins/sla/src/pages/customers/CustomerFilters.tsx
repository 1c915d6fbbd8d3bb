import { useTranslate } from '../../translations/useTranslate';
import { ChoiceFilter, Filters, SearchFilter } from '../../widgets/Filters';
import { CheckInput } from '../../widgets/inputs';
import type { CustomersShown } from './useCustomerFilter';

const WEEKS = [2, 4, 8, 12, 26, 52] as const;

/** By what wants attention; and the order, of which there is no other without it. */
function AttentionFilters(props: {
  readonly filter: CustomersShown;
  readonly onChange: (changes: Partial<CustomersShown>) => void;
}) {
  const t = useTranslate();
  const { filter, onChange } = props;
  const { noContactForWeeks: asked } = filter;
  const weeks = new Set([...WEEKS, ...(asked === undefined ? [] : [asked])]);
  return (
    <>
      <ChoiceFilter
        id="sla-customers-no-contact"
        label={t('relationship.fieldNoContact')}
        all={t('relationship.anyContact')}
        value={asked}
        choices={[...weeks]
          .sort((a, b) => a - b)
          .map(count => ({
            value: count,
            text: t('relationship.weeks', { count }),
          }))}
        onChange={noContactForWeeks => onChange({ noContactForWeeks })}
      />
      <ChoiceFilter
        id="sla-customers-sort"
        label={t('relationship.fieldSort')}
        value={filter.order}
        choices={[
          { value: 'title', text: t('relationship.byTitle') },
          { value: 'last-contact', text: t('relationship.byLastContact') },
        ]}
        onChange={order => onChange({ order })}
      />
    </>
  );
}

/** Narrows and sorts the list of customers. */
export function CustomerFilters(props: {
  readonly filter: CustomersShown;
  /** Whether what wants attention is told to the reader. */
  readonly isTold: boolean;
  readonly onChange: (changes: Partial<CustomersShown>) => void;
}) {
  const t = useTranslate();
  const { filter, isTold, onChange } = props;
  return (
    <Filters
      checks={
        <>
          {isTold && (
            <>
              <CheckInput
                id="sla-customers-at-risk"
                label={t('relationship.atRisk')}
                isChecked={filter.isAtRisk}
                onChange={isAtRisk => onChange({ isAtRisk })}
              />
              <CheckInput
                id="sla-customers-complaint-open"
                label={t('relationship.fieldComplaintOpen')}
                isChecked={filter.isComplaintOpen}
                onChange={isComplaintOpen => onChange({ isComplaintOpen })}
              />
            </>
          )}
          <CheckInput
            id="sla-customers-mine"
            label={t('relationship.fieldMine')}
            isChecked={filter.isMine}
            onChange={isMine => onChange({ isMine })}
          />
          <CheckInput
            id="sla-customers-archived"
            label={t('relationship.fieldArchived')}
            isChecked={filter.isArchived}
            onChange={isArchived => onChange({ isArchived })}
          />
        </>
      }
    >
      <SearchFilter
        id="sla-customers-text"
        label={t('relationship.search')}
        value={filter.text}
        onChange={text => onChange({ text })}
      />
      <ChoiceFilter
        id="sla-customers-type"
        label={t('relationship.fieldTypeFilter')}
        all={t('relationship.allTypes')}
        value={filter.type}
        choices={[
          { value: 'internal', text: t('relationship.internal') },
          { value: 'external', text: t('relationship.external') },
        ]}
        onChange={type => onChange({ type: type ?? '' })}
      />
      {isTold && <AttentionFilters filter={filter} onChange={onChange} />}
    </Filters>
  );
}
