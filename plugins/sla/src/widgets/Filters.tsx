import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { TextField } from './TextField';

const useStyles = makeStyles(
  theme => ({
    search: {
      margin: theme.spacing(1, 0, 2),
      '@media print': { display: 'none' },
    },
    filters: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: theme.spacing(2),
      '& > *': { flex: '1 1 10em', minWidth: 0 },
    },
    checks: {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: theme.spacing(2),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'SlaFilters' },
);

/** What narrows a list: a landmark of its own, which is not printed. */
export function Filters(props: {
  /** What it narrows, where a page has several. */
  readonly label?: string;
  readonly children: ReactNode;
  /** Beneath the others. */
  readonly checks?: ReactNode;
}) {
  const classes = useStyles();
  const { label, children, checks } = props;
  return (
    <div role="search" aria-label={label} className={classes.search}>
      <div className={classes.filters}>{children}</div>
      {checks !== undefined && <div className={classes.checks}>{checks}</div>}
    </div>
  );
}

/** Words that are looked for. */
export function SearchFilter(props: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const { id, label, value, onChange } = props;
  return (
    <TextField
      id={id}
      type="search"
      InputLabelProps={{ shrink: true }}
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** One of several, by a list of the browser's own. */
export function ChoiceFilter<T extends string | number>(props: {
  readonly id: string;
  readonly label: string;
  /** What is shown where nothing is chosen; absent where something always is. */
  readonly all?: string;
  readonly value: T | '' | undefined;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
  /** Called with undefined where nothing is chosen. */
  readonly onChange: (value: T | undefined) => void;
}) {
  const { id, label, all, value = '', choices, onChange } = props;
  return (
    <TextField
      id={id}
      select
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
      label={label}
      value={value}
      onChange={({ target }) =>
        onChange(
          choices.find(choice => String(choice.value) === target.value)?.value,
        )
      }
    >
      {all !== undefined && <option value="">{all}</option>}
      {choices.map(choice => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
    </TextField>
  );
}
