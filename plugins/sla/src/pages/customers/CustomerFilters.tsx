import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useTranslate } from '../../translations/useTranslate';
import { CheckInput } from '../../widgets/inputs';
import type { CustomerFilter } from './CustomerFilter';

const useStyles = makeStyles(
  theme => ({
    filters: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: theme.spacing(2),
      margin: theme.spacing(1, 0, 2),
      '& > *': { flex: '1 1 12em', minWidth: 0 },
    },
  }),
  { name: 'SlaCustomerFilters' },
);

/** Narrows the list of customers. */
export function CustomerFilters(props: {
  readonly filter: CustomerFilter;
  readonly onChange: (changes: Partial<CustomerFilter>) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { filter, onChange } = props;
  return (
    <div className={classes.filters} role="search">
      <TextField
        id="sla-customers-text"
        type="search"
        label={t('relationship.search')}
        value={filter.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      <TextField
        id="sla-customers-type"
        select
        SelectProps={{ native: true }}
        InputLabelProps={{ shrink: true }}
        label={t('relationship.fieldTypeFilter')}
        value={filter.type}
        onChange={({ target: { value } }) =>
          onChange({
            type: value === 'internal' || value === 'external' ? value : '',
          })
        }
      >
        <option value="">{t('relationship.allTypes')}</option>
        <option value="internal">{t('relationship.internal')}</option>
        <option value="external">{t('relationship.external')}</option>
      </TextField>
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
    </div>
  );
}
