import { makeStyles } from '@material-ui/core/styles';
import { IMPROVEMENT_STATES } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../translations/useTranslate';
import { ChoiceInput } from '../../widgets/inputs';
import type { ImprovementFilter } from './ImprovementFilter';
import type { ImprovementRow } from './loadImprovements';

const useStyles = makeStyles(
  theme => ({
    filters: {
      display: 'grid',
      gap: theme.spacing(2),
      margin: theme.spacing(2, 0),
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
    },
  }),
  { name: 'SlaImprovementFilters' },
);

/** What narrows the register. */
export function ImprovementFilters(props: {
  readonly rows: readonly ImprovementRow[];
  readonly filter: ImprovementFilter;
  readonly onChange: (filter: ImprovementFilter) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { rows, filter, onChange } = props;
  const customers = new Map(
    rows.map(({ improvement }) => [
      improvement.customerRef,
      improvement.customerTitle,
    ]),
  );
  const common = { errors: {}, field: '' };
  return (
    <div className={classes.filters}>
      <ChoiceInput
        {...common}
        id="sla-improvements-state"
        label={t('improvements.filterState')}
        value={filter.state}
        choices={[
          { value: '', text: t('improvements.allStates') },
          { value: 'open', text: t('improvements.open') },
          ...IMPROVEMENT_STATES.map(value => ({
            value,
            text: t(`improvements.states.${value}`),
          })),
        ]}
        onChange={chosen => {
          const state = (['open', ...IMPROVEMENT_STATES] as const).find(
            known => known === chosen,
          );
          onChange({ ...filter, state: state ?? '' });
        }}
      />
      <ChoiceInput
        {...common}
        id="sla-improvements-customer"
        label={t('improvements.filterCustomer')}
        value={customers.has(filter.customerRef) ? filter.customerRef : ''}
        choices={[
          { value: '', text: t('improvements.allCustomers') },
          ...[...customers]
            .map(([value, text]) => ({ value, text }))
            .sort((a, b) => a.text.localeCompare(b.text)),
        ]}
        onChange={customerRef => onChange({ ...filter, customerRef })}
      />
      <ChoiceInput
        {...common}
        id="sla-improvements-due"
        label={t('improvements.filterDue')}
        value={filter.isOverdue ? 'overdue' : ''}
        choices={[
          { value: '', text: t('improvements.allDue') },
          { value: 'overdue', text: t('improvements.overdue') },
        ]}
        onChange={chosen =>
          onChange({ ...filter, isOverdue: chosen === 'overdue' })
        }
      />
    </div>
  );
}
