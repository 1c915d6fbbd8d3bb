import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { useState } from 'react';
import { useFormat } from '../../../../format/useFormat';
import { useTranslate } from '../../../../translations/useTranslate';
import { TextField } from '../../../../widgets/TextField';
import { FieldRow } from '../../../calendars/FieldSet';
import type { FieldAt } from '../fieldAt';

const useStyles = makeStyles(
  theme => ({
    dates: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5),
      '& button': { textTransform: 'none' },
    },
  }),
  { name: 'SlaDatesInput' },
);

/** Dates, added one by one and kept in order. */
export function DatesInput(props: {
  readonly at: FieldAt;
  readonly label: string;
  readonly dates: readonly string[];
  readonly onChange: (dates: readonly string[]) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { at, label, dates, onChange } = props;
  const [date, setDate] = useState('');
  const add = () => {
    if (date !== '') {
      onChange([...new Set([...dates, date])].sort());
      setDate('');
    }
  };
  const [error] = Object.entries(at.errors)
    .filter(([field]) => field === at.field || field.startsWith(`${at.field}.`))
    .map(([, reason]) => reason);
  return (
    <div role="group" aria-label={label}>
      <FieldRow onEnter={add}>
        <TextField
          id={at.id}
          type="date"
          InputLabelProps={{ shrink: true }}
          label={label}
          value={date}
          error={error !== undefined}
          onChange={({ target }) => setDate(target.value)}
        />
        <Button
          variant="outlined"
          size="small"
          disabled={date === ''}
          aria-label={t('relationship.addTo', { field: label })}
          onClick={add}
        >
          {t('relationship.add')}
        </Button>
      </FieldRow>
      {error !== undefined && <FormHelperText error>{error}</FormHelperText>}
      <ul className={classes.dates}>
        {dates.map(one => (
          <li key={one}>
            <Button
              size="small"
              variant="outlined"
              endIcon={<CloseIcon />}
              aria-label={t('relationship.remove', { what: format.date(one) })}
              onClick={() => onChange(dates.filter(other => other !== one))}
            >
              {format.date(one)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
