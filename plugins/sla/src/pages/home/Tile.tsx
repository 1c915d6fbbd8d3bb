import { Link } from '@backstage/core-components';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(
  theme => ({ tile: { padding: theme.spacing(2), height: '100%' } }),
  { name: 'SlaTile' },
);

/** A figure that leads to what it counts. */
export interface TileContent {
  readonly key: string;
  readonly title: string;
  readonly figure: string;
  /** What the figure is made of. */
  readonly details: readonly string[];
  readonly links?: readonly { readonly to: string; readonly text: string }[];
}

/** One figure of the home, to be read in passing. */
export function Tile({
  title,
  figure,
  details,
  links = [],
}: Omit<TileContent, 'key'>) {
  const classes = useStyles();
  return (
    <Paper className={classes.tile}>
      <Typography component="h2" variant="body2" color="textSecondary">
        {title}
      </Typography>
      <Typography variant="h4" component="p">
        {figure}
      </Typography>
      {details.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {details.join(' · ')}
        </Typography>
      )}
      {links.map(({ to, text }) => (
        <div key={to}>
          <Link to={to}>{text}</Link>
        </div>
      ))}
    </Paper>
  );
}
