import Typography from '@material-ui/core/Typography';
import type { AskedOutage } from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';
import { StackedTable } from '../../widgets/StackedTable';

/** What used up what was allowed, with times. */
export function OutagesTable(props: {
  readonly outages: readonly AskedOutage[];
  readonly timeZone: string;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { outages, timeZone } = props;
  if (outages.length === 0) {
    return <Typography>{t('asked.noOutages')}</Typography>;
  }
  return (
    <>
      <Typography variant="subtitle2" component="h3">
        {t('asked.outages')}
      </Typography>
      <StackedTable
        label={t('asked.outages')}
        heads={[
          t('asked.from'),
          t('asked.to'),
          t('asked.lasted'),
          t('asked.note'),
        ]}
        rows={outages.map(({ from, to, seconds, note }, i) => ({
          key: `${from} ${i}`,
          cells: [
            format.instant(from, timeZone),
            format.instant(to, timeZone),
            format.durationUp(seconds),
            note ?? '–',
          ],
        }))}
      />
      <Typography variant="caption">
        {t('asked.times', { zone: timeZone })}
      </Typography>
    </>
  );
}
