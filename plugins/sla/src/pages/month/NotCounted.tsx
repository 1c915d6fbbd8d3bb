import { makeStyles } from '@material-ui/core/styles';
import type { Treatment } from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';
import { isCounted, type Outage } from './outagesOf';
import { reasonInWords } from './reasonInWords';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  }),
  { name: 'SlaNotCounted' },
);

/** What happened and did not count, and why, by reason. */
export function NotCounted(props: { readonly outages: readonly Outage[] }) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const byReason = new Map<Treatment, Outage[]>();
  props.outages
    .filter(({ treatment }) => !isCounted(treatment))
    .forEach(outage => {
      const { treatment } = outage;
      byReason.set(treatment, [...(byReason.get(treatment) ?? []), outage]);
    });
  if (byReason.size === 0) {
    return null;
  }
  return (
    <>
      <h3>{t('month.notCounted')}</h3>
      <ul className={classes.list}>
        {[...byReason].map(([treatment, outages]) => (
          <li key={treatment}>
            {t('month.notCountedFor', {
              count: outages.length,
              duration: format.durationExact(
                outages.reduce((sum, { seconds }) => sum + seconds, 0),
              ),
              reason: reasonInWords(treatment, t),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
