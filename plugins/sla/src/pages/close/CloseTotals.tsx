import type { CloseTotals as Totals } from '@service-levels/backstage-plugin-sla-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useTranslate } from '../../translations/useTranslate';
import { Panel } from '../../widgets/Panel';

const useStyles = makeStyles(
  theme => ({
    counts: {
      display: 'grid',
      gap: theme.spacing(1, 3),
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 12rem), 1fr))',
      margin: theme.spacing(1, 0, 0),
      '& dd': { margin: 0 },
    },
  }),
  { name: 'SlaCloseTotals' },
);

const COUNTS = [
  'overdue',
  'dataIncomplete',
  'exclusionsOpen',
  'missesWithoutComment',
  'asksOpen',
  'disputesOpen',
  'ready',
  'published',
  'sent',
  'acknowledged',
] as const;

/** Counted in targets, and not in agreements. */
const OF_TARGETS: readonly string[] = ['missesWithoutComment', 'asksOpen'];

/** What is left to do for how many agreements. */
export function CloseTotals(props: { readonly totals: Totals }) {
  const classes = useStyles();
  const t = useTranslate();
  const { totals } = props;
  return (
    <Panel id="sla-close-totals" title={t('close.left')}>
      <dl className={classes.counts}>
        {COUNTS.map(name => (
          <div key={name}>
            <Typography component="dt" variant="caption" color="textSecondary">
              {t(`close.counts.${name}`)}
            </Typography>
            <Typography component="dd">
              {OF_TARGETS.includes(name)
                ? totals[name]
                : t('close.ofAll', {
                    count: totals[name],
                    total: totals.agreements,
                  })}
            </Typography>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
