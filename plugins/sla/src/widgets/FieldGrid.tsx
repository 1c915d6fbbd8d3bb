import { makeStyles } from '@material-ui/core/styles';
import type { FormEvent, ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    fields: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 17rem), 1fr))',
      alignItems: 'start',
      marginTop: theme.spacing(2),
    },
    buttons: {
      gridColumn: '1 / -1',
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'SlaFieldGrid' },
);

/** A form: fields beside each other where there is room, and buttons beneath. */
export function FieldGrid(props: {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly buttons: ReactNode;
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  /** Whether the form says itself what is missing, instead of the browser. */
  readonly saysWhatIsMissing?: boolean;
}) {
  const classes = useStyles();
  const { label, buttons, children, onSubmit } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form
      className={classes.fields}
      aria-label={label}
      noValidate={props.saysWhatIsMissing}
      onSubmit={submit}
    >
      {children}
      <div className={classes.buttons}>{buttons}</div>
    </form>
  );
}
