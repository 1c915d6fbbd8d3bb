import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  calendarDays,
  type CalendarContent,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';
import { MonthGrid } from './MonthGrid';

/** The month so many months away, `2026-12`. */
function monthFrom(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1))
    .toISOString()
    .slice(0, 7);
}

/** A month of a calendar, with ways to the ones before and after. */
export function MonthPanel(props: {
  readonly calendar: Pick<CalendarContent, 'hours' | 'holidays' | 'exceptions'>;
  /** Of the month that is shown, for a heading. */
  readonly titleOf: (month: string) => string;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { calendar, titleOf } = props;
  const [month, setMonth] = useState(() =>
    new Date().toISOString().slice(0, 7),
  );
  const name = format.month(month);
  return (
    <div>
      <Typography component="h3" variant="subtitle1" aria-live="polite">
        {titleOf(name)}
      </Typography>
      <Button size="small" onClick={() => setMonth(monthFrom(month, -1))}>
        {t('calendars.monthBefore')}
      </Button>
      <Button size="small" onClick={() => setMonth(monthFrom(month, 1))}>
        {t('calendars.monthAfter')}
      </Button>
      <MonthGrid
        label={t('calendars.monthOf', { month: name })}
        // In which zone does not matter: no seconds are told.
        days={calendarDays(calendar, month, 'UTC')}
      />
      <Typography variant="body2" color="textSecondary">
        {t('calendars.zoneNote')}
      </Typography>
    </div>
  );
}
