import Link from '@material-ui/core/Link';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../../translations/useTranslate';
import type { FieldErrors } from '../../../widgets/FieldErrors';
import { sectionOf } from './sectionList';

/** More are not listed; the sections say how many each has. */
const MOST = 20;

const useStyles = makeStyles(
  theme => ({
    paper: {
      padding: theme.spacing(2),
      borderInlineStart: `4px solid ${theme.palette.error.main}`,
    },
    list: { margin: 0, paddingInlineStart: theme.spacing(3) },
  }),
  { name: 'SlaProblemList' },
);

/** The number of a row in a path such as `targets.0.name`; undefined where it is in no list. */
function rowOf(path: string): number | undefined {
  const [, index] = path.split('.');
  return /^\d+$/.test(index ?? '') ? Number(index) + 1 : undefined;
}

/** All that is wrong with a draft, each leading to its field. */
export function ProblemList(props: {
  readonly errors: FieldErrors;
  readonly onOpen: (path: string) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { errors, onOpen } = props;
  const paths = Object.keys(errors);
  if (paths.length === 0) {
    return null;
  }
  const whereOf = (path: string) => {
    const title = t(`editor.sections.${sectionOf(path).id}`);
    const row = rowOf(path);
    return row === undefined
      ? title
      : t('editor.rowOf', { section: title, number: row });
  };
  return (
    <Paper
      role="group"
      aria-labelledby="sla-editor-problems"
      className={classes.paper}
    >
      <Typography id="sla-editor-problems" component="h2" variant="subtitle1">
        {t('editor.problemCount', { count: paths.length })}
      </Typography>
      <ul className={classes.list}>
        {paths.slice(0, MOST).map(path => (
          <li key={path}>
            <Link
              component="button"
              type="button"
              variant="body2"
              align="left"
              onClick={() => onOpen(path)}
            >
              {t('editor.problemAt', {
                where: whereOf(path),
                reason: errors[path],
              })}
            </Link>
          </li>
        ))}
      </ul>
    </Paper>
  );
}
