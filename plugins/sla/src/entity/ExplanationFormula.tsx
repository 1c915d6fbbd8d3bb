import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  cutPercent,
  type ExplanationPart,
} from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../format/useFormat';
import { useTranslate } from '../translations/useTranslate';
import { statusInWords, type ShownStatus } from '../widgets/shownStatus';
import { objectiveInWords } from './figures';

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
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { part, status } = props;
  const { attained } = part;
  const counted = attained?.total ?? 0;
  const good = attained?.good ?? 0;
  const leftOut = part.noData === 'exclude' ? part.unknownSeconds : 0;
  const rows = [
    {
      term: t('explanation.serviceTime'),
      seconds: counted + leftOut + part.excludedSeconds,
    },
    ...(part.excludedSeconds > 0
      ? [{ term: t('explanation.excludedTime'), seconds: part.excludedSeconds }]
      : []),
    ...(leftOut > 0
      ? [{ term: t('explanation.unknownTime'), seconds: leftOut }]
      : []),
    { term: t('explanation.countedTime'), seconds: counted },
    { term: t('explanation.badTime'), seconds: counted - good },
    { term: t('explanation.goodTime'), seconds: good },
  ];
  return (
    <>
      <table className={classes.table} aria-label={t('explanation.formula')}>
        <tbody>
          {rows.map(({ term, seconds }) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              <td>
                {t('explanation.seconds', { seconds: format.number(seconds) })}
              </td>
            </tr>
          ))}
          {attained !== null && attained.total > 0 && (
            <tr>
              <th scope="row">{t('explanation.achieved')}</th>
              <td>{format.percentText(cutPercent(attained, 3))}</td>
            </tr>
          )}
        </tbody>
      </table>
      {status !== undefined && attained !== null && attained.total > 0 && (
        <Typography className={classes.verdict}>
          {t('explanation.verdict', {
            achieved: format.percentText(cutPercent(attained, 3)),
            objective: objectiveInWords(part.objective, { t, format }),
            status: statusInWords(status, t),
          })}
        </Typography>
      )}
    </>
  );
}
