import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useTranslate } from '../../translations/useTranslate';
import { CheckInput } from '../../widgets/inputs';
import type { CustomersShown } from './useCustomerFilter';

const useStyles = makeStyles(
  theme => ({
    filters: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: theme.spacing(2),
      margin: theme.spacing(1, 0, 0),
      '& > *': { flex: '1 1 10em', minWidth: 0 },
    },
    checks: {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: theme.spacing(2),
      margin: theme.spacing(1, 0, 2),
    },
  }),
  { name: 'SlaCustomerFilters' },
);

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
  const common = {
    select: true,
    SelectProps: { native: true },
    InputLabelProps: { shrink: true },
  };
  return (
    <>
      <TextField
        {...common}
        id="sla-customers-no-contact"
        label={t('relationship.fieldNoContact')}
        value={asked ?? ''}
        onChange={({ target: { value } }) =>
          onChange({
            noContactForWeeks: value === '' ? undefined : Number(value),
          })
        }
      >
        <option value="">{t('relationship.anyContact')}</option>
        {[...weeks]
          .sort((a, b) => a - b)
          .map(count => (
            <option key={count} value={count}>
              {t('relationship.weeks', { count })}
            </option>
          ))}
      </TextField>
      <TextField
        {...common}
        id="sla-customers-sort"
        label={t('relationship.fieldSort')}
        value={filter.order}
        onChange={({ target: { value } }) =>
          onChange({
            order: value === 'last-contact' ? 'last-contact' : 'title',
          })
        }
      >
        <option value="title">{t('relationship.byTitle')}</option>
        <option value="last-contact">{t('relationship.byLastContact')}</option>
      </TextField>
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
  const classes = useStyles();
  const t = useTranslate();
  const { filter, isTold, onChange } = props;
  return (
    <div role="search">
      <div className={classes.filters}>
        <TextField
          id="sla-customers-text"
          type="search"
          InputLabelProps={{ shrink: true }}
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
        {isTold && <AttentionFilters filter={filter} onChange={onChange} />}
      </div>
      <div className={classes.checks}>
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
      </div>
    </div>
  );
}
