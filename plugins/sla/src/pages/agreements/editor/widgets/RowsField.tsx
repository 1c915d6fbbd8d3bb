import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { useTranslate } from '../../../../translations/useTranslate';
import { moved } from '../moved';
import type { FieldAt } from '../fieldAt';

const useStyles = makeStyles(
  theme => ({
    row: {
      minWidth: 0,
      margin: theme.spacing(1, 0),
      padding: theme.spacing(0, 2, 1),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    legend: { padding: theme.spacing(0, 1), overflowWrap: 'anywhere' },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'SlaEditorRows' },
);

/** Rows that are added, moved and removed by buttons, so by the keyboard too. */
export function RowsField<TRow>(props: {
  /** Where the list is in the draft. */
  readonly at: FieldAt;
  readonly rows: readonly TRow[];
  readonly onChange: (rows: readonly TRow[]) => void;
  /** Tells the rows apart while they move; default is their place. */
  readonly keyOf?: (row: TRow) => string;
  /** What a row is called, such as "Step 2". */
  readonly nameOf: (row: TRow, number: number) => string;
  readonly add: string;
  readonly newRow: () => TRow;
  readonly children: (
    row: TRow,
    change: (changed: Partial<TRow>) => void,
    index: number,
  ) => ReactNode;
  /** Further buttons of a row. */
  readonly actions?: (row: TRow, index: number) => ReactNode;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { at, rows, onChange, keyOf, nameOf, add, newRow } = props;
  const error = at.errors[at.field];
  return (
    <div>
      {rows.map((row, i) => {
        const name = nameOf(row, i + 1);
        return (
          <fieldset key={keyOf?.(row) ?? i} className={classes.row}>
            <legend className={classes.legend}>{name}</legend>
            {props.children(
              row,
              changed =>
                onChange(
                  rows.map((one, n) =>
                    n === i ? { ...one, ...changed } : one,
                  ),
                ),
              i,
            )}
            <div className={classes.buttons}>
              {props.actions?.(row, i)}
              <Button
                size="small"
                disabled={i === 0}
                aria-label={t('editor.moveUpOf', { name })}
                onClick={() => onChange(moved(rows, i, i - 1))}
              >
                {t('editor.moveUp')}
              </Button>
              <Button
                size="small"
                disabled={i === rows.length - 1}
                aria-label={t('editor.moveDownOf', { name })}
                onClick={() => onChange(moved(rows, i, i + 1))}
              >
                {t('editor.moveDown')}
              </Button>
              <Button
                size="small"
                aria-label={t('editor.removeOf', { name })}
                onClick={() => onChange(rows.filter((_one, n) => n !== i))}
              >
                {t('editor.remove')}
              </Button>
            </div>
          </fieldset>
        );
      })}
      <Button
        id={at.id}
        variant="outlined"
        size="small"
        aria-describedby={error === undefined ? undefined : `${at.id}-error`}
        onClick={() => onChange([...rows, newRow()])}
      >
        {add}
      </Button>
      {error !== undefined && (
        <FormHelperText id={`${at.id}-error`} error>
          {error}
        </FormHelperText>
      )}
    </div>
  );
}
