import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ExplanationPart } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../translations/useTranslate';
import { statusInWords, type ShownStatus } from '../widgets/shownStatus';
import { attainedInWords } from './attainedInWords';
import { formulaRows } from './formulaRows';
import { objectiveInWords } from './objectiveInWords';
import type { MeasuredWords } from './Words';

const useStyles = makeStyles(
  theme => ({
    table: {
      borderCollapse: 'collapse',
      '& th': {
        textAlign: 'left',
        fontWeight: 'normal',
        paddingRight: theme.spacing(3),
      },
      '& td': {
        textAlign: 'right',
        fontVariantNumeric: 'tabular-nums',
        whiteSpace: 'nowrap',
      },
      '& th, & td': { padding: theme.spacing(0.25, 1, 0.25, 0) },
    },
    verdict: { marginTop: theme.spacing(1), fontWeight: 'bold' },
  }),
  { name: 'SlaExplanationFormula' },
);

/** The calculation with its numbers, so that a reader can repeat it. */
export function ExplanationFormula(props: {
  readonly part: ExplanationPart;
  readonly status: ShownStatus | undefined;
  readonly words: MeasuredWords;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { part, status, words } = props;
  const achieved = attainedInWords(part.attained, part.objective, words);
  return (
    <>
      <table className={classes.table} aria-label={t('explanation.formula')}>
        <tbody>
          {formulaRows(part, words).map(({ term, figure }) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              <td>{figure}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {status !== undefined && achieved !== undefined && (
        <Typography className={classes.verdict}>
          {t('explanation.verdict', {
            achieved,
            objective: objectiveInWords(part.objective, words),
            status: statusInWords(status, t),
          })}
        </Typography>
      )}
    </>
  );
}
