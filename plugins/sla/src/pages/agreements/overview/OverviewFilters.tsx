import {
  AGREEMENT_TYPES,
  VERSION_STATES,
} from '@service-levels/backstage-plugin-sla-common';
import { stateInWords, typeInWords } from '../../../entity/agreementWords';
import { useTranslate } from '../../../translations/useTranslate';
import { ChoiceFilter, Filters, SearchFilter } from '../../../widgets/Filters';
import { CheckInput } from '../../../widgets/inputs';
import type { OverviewFilter } from './OverviewFilter';

const MONTHS = [1, 3, 6, 12] as const;
const DAYS = [7, 14, 30, 90] as const;

/** The counts that are offered, and the one that the address asks for. */
function withAsked(
  counts: readonly number[],
  asked: number | undefined,
): number[] {
  const all = new Set([...counts, ...(asked === undefined ? [] : [asked])]);
  return [...all].sort((a, b) => a - b);
}

/** Narrows and sorts the overview. */
export function OverviewFilters(props: {
  readonly filter: OverviewFilter;
  /** Whether the reader drafts agreements: what is not measured is for them alone. */
  readonly isProvider: boolean;
  readonly onChange: (changes: Partial<OverviewFilter>) => void;
}) {
  const t = useTranslate();
  const { filter, isProvider, onChange } = props;
  return (
    <Filters
      checks={
        <>
          {isProvider && (
            <CheckInput
              id="sla-overview-unmeasured"
              label={t('agreementList.unmeasuredFilter')}
              isChecked={filter.isUnmeasured}
              onChange={isUnmeasured => onChange({ isUnmeasured })}
            />
          )}
          <CheckInput
            id="sla-overview-unreviewed"
            label={t('agreementList.unreviewedFilter')}
            isChecked={filter.isUnreviewed}
            onChange={isUnreviewed => onChange({ isUnreviewed })}
          />
        </>
      }
    >
      <SearchFilter
        id="sla-overview-text"
        label={t('agreementList.search')}
        value={filter.text}
        onChange={text => onChange({ text })}
      />
      <ChoiceFilter
        id="sla-overview-type"
        label={t('agreementList.type')}
        all={t('agreementList.allTypes')}
        value={filter.type}
        choices={AGREEMENT_TYPES.map(type => ({
          value: type,
          text: typeInWords(type, t),
        }))}
        onChange={type => onChange({ type: type ?? '' })}
      />
      <ChoiceFilter
        id="sla-overview-state"
        label={t('agreementList.stateFilter')}
        all={t('agreementList.allStates')}
        value={filter.state}
        choices={VERSION_STATES.map(state => ({
          value: state,
          text: stateInWords(state, t),
        }))}
        onChange={state => onChange({ state: state ?? '' })}
      />
      <ChoiceFilter
        id="sla-overview-expiring"
        label={t('agreementList.expiring')}
        all={t('agreementList.anyEnd')}
        value={filter.expiring}
        choices={withAsked(MONTHS, filter.expiring).map(count => ({
          value: count,
          text: t('agreementList.months', { count }),
        }))}
        onChange={expiring => onChange({ expiring })}
      />
      <ChoiceFilter
        id="sla-overview-unsigned"
        label={t('agreementList.unsigned')}
        all={t('agreementList.anyOffer')}
        value={filter.unsigned}
        choices={withAsked(DAYS, filter.unsigned).map(count => ({
          value: count,
          text: t('agreementList.days', { count }),
        }))}
        onChange={unsigned => onChange({ unsigned })}
      />
      <ChoiceFilter
        id="sla-overview-sort"
        label={t('agreementList.sort')}
        value={filter.sort}
        choices={[
          { value: 'title', text: t('agreementList.byTitle') },
          { value: 'effective-to', text: t('agreementList.byEnd') },
        ]}
        onChange={sort => onChange({ sort })}
      />
    </Filters>
  );
}
