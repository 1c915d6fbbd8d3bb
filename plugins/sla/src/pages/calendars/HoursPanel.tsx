import Typography from '@material-ui/core/Typography';
import {
  serviceCalendarOf,
  type NamedCalendar,
  type NamedException,
} from '@service-levels/backstage-plugin-sla-common';
import { DefinitionList } from '../../entity/DefinitionList';
import { hoursInWords } from '../../format/calendarInWords';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';
import { Panel } from '../../widgets/Panel';
import { hoursOfDayInWords } from './hoursOfDayInWords';
import { MonthPanel } from './MonthPanel';
import { versionInWords } from './versionInWords';

/** What a version of a calendar says, in words and as a month. */
export function HoursPanel(props: { readonly calendar: NamedCalendar }) {
  const t = useTranslate();
  const format = useFormat();
  const { calendar } = props;
  const { holidays, exceptions } = calendar;
  const last = holidays[holidays.length - 1];
  const exceptionInWords = ({ date, hours, name }: NamedException) => {
    const words = {
      date: format.date(date),
      hours: hoursOfDayInWords(hours, t),
    };
    return name === null
      ? t('calendars.exceptionOn', words)
      : t('calendars.exceptionNamed', { ...words, name });
  };
  return (
    <Panel
      id="sla-calendar-hours"
      title={t('calendars.hoursTitle', { title: calendar.title })}
    >
      {calendar.description !== null && (
        <Typography>{calendar.description}</Typography>
      )}
      <DefinitionList
        items={[
          { term: t('calendars.name'), details: [calendar.name] },
          {
            term: t('calendars.version'),
            details: [versionInWords(calendar, { t, format })],
          },
          {
            term: t('calendars.purpose'),
            details: [t(`calendars.purposes.${calendar.purpose}`)],
          },
          {
            term: t('calendars.hours'),
            details: [hoursInWords(serviceCalendarOf(calendar), { t, format })],
          },
          {
            term: t('calendars.holidays'),
            details: [
              last === undefined
                ? t('calendars.noHolidays')
                : t('calendars.holidaysUntil', {
                    count: holidays.length,
                    date: format.date(last.date),
                  }),
            ],
          },
          {
            term: t('calendars.exceptions'),
            details:
              exceptions.length === 0
                ? [t('calendars.noHolidays')]
                : exceptions.map(exceptionInWords),
          },
        ]}
      />
      <MonthPanel
        calendar={calendar}
        titleOf={month => t('calendars.monthTitle', { month })}
      />
    </Panel>
  );
}
