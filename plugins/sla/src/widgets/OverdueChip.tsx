import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({ overdue: { margin: 0, borderColor: theme.palette.error.main } }),
  { name: 'SlaOverdueChip' },
);

/** A word that something should have been done; readable in both themes. */
export function OverdueChip(props: { readonly label: string }) {
  const classes = useStyles();
  return (
    <Chip
      size="small"
      variant="outlined"
      label={props.label}
      classes={{ root: classes.overdue }}
    />
  );
}
