import Button from '@material-ui/core/Button';
import type { NamedHoliday } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';
import { StackedTable } from '../../widgets/StackedTable';
import { TextField } from '../../widgets/TextField';
import { withHolidays } from './calendarFields';
import { FieldRow, FieldSet } from './FieldSet';
import { IcsField } from './IcsField';
import { PublicHolidayFields } from './PublicHolidayFields';

/** More than these are folded up at first. */
const LISTED_FROM_THE_BEGINNING = 12;

/** Adds a day of one's own. */
function OwnDayFields(props: {
  readonly onAdd: (holiday: NamedHoliday) => void;
}) {
  const t = useTranslate();
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  const canAdd = date !== '' && name.trim() !== '';
  const add = () => {
    if (!canAdd) {
      return;
    }
    props.onAdd({ date, name: name.trim(), region: null });
    setDate('');
    setName('');
  };
  return (
    <FieldRow onEnter={add}>
      <TextField
        id="sla-calendar-day"
        type="date"
        InputLabelProps={{ shrink: true }}
        label={t('calendars.fieldDate')}
        value={date}
        onChange={({ target }) => setDate(target.value)}
      />
      <TextField
        id="sla-calendar-day-name"
        InputLabelProps={{ shrink: true }}
        inputProps={{ maxLength: 200 }}
        label={t('calendars.fieldDayName')}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Button variant="outlined" disabled={!canAdd} onClick={add}>
        {t('calendars.addDay')}
      </Button>
    </FieldRow>
  );
}

/** The holidays of a calendar: public ones, one's own, and those of a file. */
export function HolidayFields(props: {
  readonly holidays: readonly NamedHoliday[];
  readonly onChange: (holidays: readonly NamedHoliday[]) => void;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { holidays, onChange } = props;
  const [years, setYears] = useState(() => {
    const year = new Date().getUTCFullYear();
    return { from: String(year), to: String(year + 2) };
  });
  const add = (further: readonly NamedHoliday[]) =>
    onChange(withHolidays(holidays, further));
  const last: NamedHoliday | undefined = holidays[holidays.length - 1];
  const [isListed, setListed] = useState(
    holidays.length <= LISTED_FROM_THE_BEGINNING,
  );
  const regions = [
    ...new Set(holidays.flatMap(({ region }) => region ?? [])),
  ].sort();
  return (
    <FieldSet legend={t('calendars.holidaysLegend')}>
      <PublicHolidayFields years={years} onYears={setYears} onAdd={add} />
      <OwnDayFields onAdd={holiday => add([holiday])} />
      <IcsField years={years} onAdd={add} />
      {regions.map(region => (
        <Button
          key={region}
          size="small"
          onClick={() =>
            onChange(holidays.filter(holiday => holiday.region !== region))
          }
        >
          {t('calendars.removeRegion', { region })}
        </Button>
      ))}
      {last && (
        <div>
          <Button
            size="small"
            aria-expanded={isListed}
            onClick={() => setListed(!isListed)}
          >
            {t('calendars.holidaysUntil', {
              count: holidays.length,
              date: format.date(last.date),
            })}
          </Button>
        </div>
      )}
      {isListed && holidays.length > 0 && (
        <StackedTable
          label={t('calendars.chosenHolidays')}
          heads={[
            t('calendars.fieldDate'),
            t('calendars.fieldDayName'),
            t('calendars.region'),
            t('calendars.remove'),
          ]}
          rows={holidays.map(({ date, name, region }) => ({
            key: date,
            cells: [
              format.date(date),
              name,
              region ?? t('calendars.own'),
              <Button
                key="remove"
                size="small"
                aria-label={t('calendars.removeDay', {
                  date: format.date(date),
                })}
                onClick={() =>
                  onChange(holidays.filter(holiday => holiday.date !== date))
                }
              >
                {t('calendars.remove')}
              </Button>,
            ],
          }))}
        />
      )}
    </FieldSet>
  );
}
