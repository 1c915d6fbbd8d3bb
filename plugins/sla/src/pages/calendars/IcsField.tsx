import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  CalendarImport,
  NamedHoliday,
  NotImportedReason,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../api/slaApiRef';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import type { YearsInput } from './PublicHolidayFields';

const useStyles = makeStyles(
  theme => ({
    // Browsers make the field as wide as the name of the file.
    file: {
      boxSizing: 'border-box',
      width: '100%',
      overflow: 'hidden',
      margin: theme.spacing(1, 0),
      font: 'inherit',
      color: 'inherit',
    },
  }),
  { name: 'SlaIcsField' },
);

/** Adds the whole days of an `.ics` file. */
export function IcsField(props: {
  readonly years: YearsInput;
  readonly onAdd: (holidays: readonly NamedHoliday[]) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { years, onAdd } = props;
  const { sending, send } = useSending<CalendarImport>();
  const reasons: Readonly<Record<NotImportedReason, string>> = {
    cancelled: t('calendars.ignoredReasons.cancelled'),
    'has-time-of-day': t('calendars.ignoredReasons.has-time-of-day'),
    'outside-years': t('calendars.ignoredReasons.outside-years'),
  };
  const read = async (file: File) => {
    const found = await send(
      async () =>
        await api.understandCalendarFile({
          ics: await file.text(),
          years: { from: Number(years.from), to: Number(years.to) },
        }),
    );
    if (found !== undefined) {
      onAdd(found.holidays.map(day => ({ ...day, region: null })));
    }
  };
  return (
    <div>
      <label htmlFor="sla-calendar-file">{t('calendars.fieldFile')}</label>
      <div>
        <input
          id="sla-calendar-file"
          className={classes.file}
          type="file"
          accept=".ics,text/calendar"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) {
              read(file);
            }
          }}
        />
      </div>
      <div role="status" aria-live="polite">
        {sending.kind === 'failed' && (
          <Typography variant="body2" color="error">
            {t('calendars.failed', { reason: sending.reason })}
          </Typography>
        )}
        {sending.kind === 'done' && (
          <Typography variant="body2">
            {t('calendars.added', { count: sending.value.holidays.length })}
          </Typography>
        )}
        {sending.kind === 'done' && sending.value.ignored.length > 0 && (
          <Typography variant="body2">
            {t('calendars.ignored', {
              count: sending.value.ignored.length,
              what: sending.value.ignored
                .map(({ summary, reason }) => `${summary} (${reasons[reason]})`)
                .join(', '),
            })}
          </Typography>
        )}
      </div>
    </div>
  );
}
