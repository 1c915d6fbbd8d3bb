import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { useState } from 'react';
import { useTranslate } from '../translations/useTranslate';
import { EntityInput } from './EntityInput';

const useStyles = makeStyles(
  theme => ({
    row: { display: 'flex', gap: theme.spacing(1), alignItems: 'flex-end' },
    field: { flex: 1, minWidth: 0 },
    chosen: {
      listStyle: 'none',
      margin: theme.spacing(1, 0, 0),
      padding: 0,
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5),
      '& button': { textTransform: 'none', overflowWrap: 'anywhere' },
    },
  }),
  { name: 'SlaEntitiesInput' },
);

/** Refs of several entities, added one by one. */
export function EntitiesInput(props: {
  readonly id: string;
  readonly label: string;
  readonly kinds: readonly string[];
  readonly values: readonly string[];
  readonly onChange: (refs: readonly string[]) => void;
  /** What the API refused, by position. */
  readonly errorOf: (index: number) => string | undefined;
  readonly help?: string;
  /** What is wrong with the list as a whole. */
  readonly error?: string;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { id, label, kinds, values, onChange, errorOf, help, error } = props;
  const [text, setText] = useState('');
  const add = () => {
    const ref = text.trim().toLocaleLowerCase('en-US');
    if (ref !== '') {
      onChange([...values.filter(value => value !== ref), ref]);
      setText('');
    }
  };
  return (
    <div role="group" aria-label={label}>
      <div className={classes.row}>
        <div className={classes.field}>
          <EntityInput
            id={id}
            label={label}
            kinds={kinds}
            value={text}
            onChange={setText}
            help={help}
            error={error}
          />
        </div>
        <Button
          variant="outlined"
          size="small"
          disabled={text.trim() === ''}
          aria-label={t('relationship.addTo', { field: label })}
          onClick={add}
        >
          {t('relationship.add')}
        </Button>
      </div>
      <ul className={classes.chosen}>
        {values.map((ref, index) => (
          <li key={ref}>
            <Button
              size="small"
              variant="outlined"
              endIcon={<CloseIcon />}
              aria-label={t('relationship.remove', { what: ref })}
              onClick={() => onChange(values.filter(value => value !== ref))}
            >
              {ref}
            </Button>
            {errorOf(index) !== undefined && (
              <FormHelperText error>{errorOf(index)}</FormHelperText>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
