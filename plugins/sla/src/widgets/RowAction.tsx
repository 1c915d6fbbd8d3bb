import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  { button: { whiteSpace: 'nowrap' } },
  { name: 'SlaRowAction' },
);

/** Something to do with a row of a table. */
export function RowAction(props: {
  readonly text: string;
  /** The same for who does not see the row: with what it is done to. */
  readonly label: string;
  readonly onClick: () => void;
}) {
  const classes = useStyles();
  return (
    <Button
      className={classes.button}
      size="small"
      variant="outlined"
      style={{ whiteSpace: 'nowrap' }}
      aria-label={props.label}
      onClick={props.onClick}
    >
      {props.text}
    </Button>
  );
}
