import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    tooltip: {
      padding: theme.spacing(1),
      border: `1px solid ${theme.palette.divider}`,
      '& div': { fontSize: theme.typography.body2.fontSize },
    },
  }),
  { name: 'SlaChartTooltip' },
);

/** What a point of a chart tells, line by line. */
export function ChartTooltip(props: { readonly lines: readonly string[] }) {
  const classes = useStyles();
  const { lines } = props;
  return lines.length === 0 ? null : (
    <Paper className={classes.tooltip} elevation={2}>
      {lines.map(line => (
        <div key={line}>{line}</div>
      ))}
    </Paper>
  );
}
