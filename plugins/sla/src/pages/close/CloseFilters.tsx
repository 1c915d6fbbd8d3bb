import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useTranslate } from '../../translations/useTranslate';
import { LEFT } from './lineOf';
import type { CloseFilter } from './useCloseFilter';

const useStyles = makeStyles(
  theme => ({
    filters: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(2),
      margin: theme.spacing(1, 0, 2),
      '& > *': { flex: '1 1 12em', minWidth: 0 },
    },
  }),
  { name: 'SlaCloseFilters' },
);

/** Narrows the lines of the month. */
export function CloseFilters(props: {
  readonly filter: CloseFilter;
  readonly onChange: (changes: Partial<CloseFilter>) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { filter, onChange } = props;
  return (
    <div className={classes.filters} role="search">
      <TextField
        id="sla-close-text"
        type="search"
        label={t('close.search')}
        value={filter.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      <TextField
        id="sla-close-left"
        select
        SelectProps={{ native: true }}
        InputLabelProps={{ shrink: true }}
        label={t('close.show')}
        value={filter.left}
        onChange={({ target }) =>
          onChange({ left: LEFT.find(left => left === target.value) ?? '' })
        }
      >
        <option value="">{t('close.filters.all')}</option>
        {LEFT.map(left => (
          <option key={left} value={left}>
            {t(`close.filters.${left}`)}
          </option>
        ))}
      </TextField>
    </div>
  );
}
