import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { UncoveredHours } from '@service-levels/backstage-plugin-sla-common';
import { hoursInWords } from '../../../format/calendarInWords';
import { useFormat } from '../../../format/useFormat';
import { useTranslate } from '../../../translations/useTranslate';

const useStyles = makeStyles(
  theme => ({
    list: { margin: theme.spacing(0.5, 0), paddingLeft: theme.spacing(3) },
  }),
  { name: 'SlaUncoveredList' },
);

/** Dependencies whose agreed hours are narrower than those that are to be promised. */
export function UncoveredList(props: {
  readonly narrower: readonly UncoveredHours[];
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  return (
    <ul className={classes.list} aria-label={t('promiseCheck.narrower')}>
      {props.narrower.map(({ entityRef, agreed, uncoveredSeconds }) => (
        <li key={entityRef}>
          <EntityRefLink entityRef={entityRef} hideIcon disableTooltip />
          {': '}
          {t('promiseCheck.uncovered', {
            time: format.serviceTime(uncoveredSeconds),
          })}
          {agreed.map(({ calendar, timeZone }) => {
            const hours = hoursInWords(calendar, { t, format });
            return (
              <Typography key={`${hours} ${timeZone}`} variant="body2">
                {t('promiseCheck.agreedHours', { hours, zone: timeZone })}
              </Typography>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
