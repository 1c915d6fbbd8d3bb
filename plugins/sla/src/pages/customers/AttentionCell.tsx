import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { StatusLabel } from '../../widgets/StatusLabel';
import {
  openComplaintsInWords,
  risksInWords,
  type AttentionWords,
} from './attentionInWords';
import type { CustomerRow } from './CustomerFilter';

const useStyles = makeStyles(
  theme => ({
    reasons: {
      margin: theme.spacing(0.5, 0, 0),
      padding: 0,
      listStyle: 'none',
      '& li + li': { marginTop: theme.spacing(0.5) },
    },
  }),
  { name: 'SlaAttentionCell' },
);

/** Whether a customer is at risk, why, and what else is open, in words. */
export function AttentionCell(props: {
  readonly row: CustomerRow;
  readonly words: AttentionWords;
}) {
  const classes = useStyles();
  const { row, words } = props;
  const { t } = words;
  const risks = risksInWords(row, words);
  const open = openComplaintsInWords(row.customer.attention, words);
  if (risks.length === 0) {
    return open === undefined ? (
      <Typography component="span" variant="inherit" color="textSecondary">
        {t('relationship.nothingToDo')}
      </Typography>
    ) : (
      <>{open}</>
    );
  }
  return (
    <>
      <StatusLabel status="at-risk" text={t('relationship.atRisk')} />
      <ul className={classes.reasons}>
        {[...risks, ...(open === undefined ? [] : [open])].map(reason => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}
