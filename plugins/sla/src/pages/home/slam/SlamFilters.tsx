import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import {
  AGREEMENT_TYPES,
  type Customer,
} from '@service-levels/backstage-plugin-sla-common';
import type { ReactNode } from 'react';
import { typeInWords } from '../../../entity/agreementWords';
import { useTranslate } from '../../../translations/useTranslate';
import { EntityInput } from '../../../widgets/EntityInput';
import { MONTH_CHOICES, type SlamFilter } from './SlamFilter';

const useStyles = makeStyles(
  theme => ({
    filters: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(2),
      margin: theme.spacing(1, 0, 2),
      '& > *': { flex: '1 1 10em', minWidth: 0 },
      '@media print': { display: 'none' },
    },
  }),
  { name: 'SlaSlamFilters' },
);

/** One of several, by a list of the browser's own. */
function Choice(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}) {
  const { id, label, value, onChange, children } = props;
  return (
    <TextField
      select
      id={id}
      label={label}
      value={value}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
      onChange={({ target }) => onChange(target.value)}
    >
      {children}
    </TextField>
  );
}

/** Narrows the chart. */
export function SlamFilters(props: {
  readonly filter: SlamFilter;
  readonly customers: readonly Customer[];
  readonly onChange: (changes: Partial<SlamFilter>) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { filter, customers, onChange } = props;
  return (
    <div className={classes.filters} role="search" aria-label={t('slam.title')}>
      <Choice
        id="sla-slam-customer"
        label={t('slam.customer')}
        value={filter.customer}
        onChange={customer => onChange({ customer })}
      >
        <option value="">{t('slam.allCustomers')}</option>
        {customers.map(({ ref, title }) => (
          <option key={ref} value={ref}>
            {title}
          </option>
        ))}
      </Choice>
      <Choice
        id="sla-slam-type"
        label={t('slam.type')}
        value={filter.type}
        onChange={value =>
          onChange({ type: AGREEMENT_TYPES.find(type => type === value) ?? '' })
        }
      >
        <option value="">{t('home.allTypes')}</option>
        {AGREEMENT_TYPES.map(type => (
          <option key={type} value={type}>
            {typeInWords(type, t)}
          </option>
        ))}
      </Choice>
      <EntityInput
        id="sla-slam-beneath"
        label={t('slam.beneath')}
        kinds={['group', 'domain', 'system']}
        value={filter.beneath}
        onChange={beneath => onChange({ beneath })}
      />
      <Choice
        id="sla-slam-months"
        label={t('slam.months')}
        value={String(filter.months)}
        onChange={value =>
          onChange({
            months: MONTH_CHOICES.find(choice => String(choice) === value),
          })
        }
      >
        {MONTH_CHOICES.map(months => (
          <option key={months} value={months}>
            {t('slam.lastMonths', { count: months })}
          </option>
        ))}
      </Choice>
    </div>
  );
}
