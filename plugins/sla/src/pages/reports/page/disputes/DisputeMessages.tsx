import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReportDisputeMessage } from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../../../format/useFormat';
import { useTitles } from '../../../../hooks/useTitles';
import { useTranslate } from '../../../../translations/useTranslate';
import { WebLink } from '../../../../widgets/WebLink';

const useStyles = makeStyles(
  theme => ({
    thread: {
      listStyle: 'none',
      margin: 0,
      padding: 0,
      display: 'grid',
      gap: theme.spacing(1),
    },
    message: {
      padding: theme.spacing(1, 1.5),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      overflowWrap: 'anywhere',
    },
    // Each side on its side, where there is room; who spoke stands in words, too.
    customer: { [theme.breakpoints.up('sm')]: { marginRight: '15%' } },
    provider: { [theme.breakpoints.up('sm')]: { marginLeft: '15%' } },
    text: { whiteSpace: 'pre-line' },
  }),
  { name: 'SlaDisputeMessages' },
);

/** What both sides said, the oldest first. */
export function DisputeMessages(props: {
  readonly messages: readonly ReportDisputeMessage[];
  readonly timeZone: string;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { messages, timeZone } = props;
  const nameOf = useTitles(messages.map(({ by }) => by));
  return (
    <ol className={classes.thread} aria-label={t('reportPage.dispute.thread')}>
      {messages.map(({ at, by, side, text, link, evidence }) => (
        <li
          key={`${at} ${side} ${text}`}
          className={`${classes.message} ${classes[side]}`}
        >
          <Typography variant="body2" color="textSecondary">
            {by === null
              ? t(`reportPage.dispute.said.${side}`, {
                  at: format.moment(at, timeZone),
                })
              : t(`reportPage.dispute.saidBy.${side}`, {
                  who: nameOf(by),
                  at: format.moment(at, timeZone),
                })}
          </Typography>
          <Typography className={classes.text}>{text}</Typography>
          {evidence !== null && (
            <Typography variant="body2" color="textSecondary">
              {t('reportPage.evidenceIs', { text: evidence })}
            </Typography>
          )}
          {link !== null && <WebLink address={link} />}
        </li>
      ))}
    </ol>
  );
}
