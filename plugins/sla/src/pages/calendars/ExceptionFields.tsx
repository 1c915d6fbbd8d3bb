import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { NamedException } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';
import { StackedTable } from '../../widgets/StackedTable';
import { TextField } from '../../widgets/TextField';
import { withException } from './calendarFields';
import { FieldRow, FieldSet } from './FieldSet';
import { hoursOfDayInWords } from './hoursOfDayInWords';
import { isTime } from './isTime';
import { TimeField } from './TimeField';

const EMPTY = { date: '', from: '', to: '', name: '' };

/** Other hours on single dates. */
export function ExceptionFields(props: {
  /** Ids of its fields begin with it, once on a page. */
  readonly idPrefix?: string;
  readonly exceptions: readonly NamedException[];
  readonly onChange: (exceptions: readonly NamedException[]) => void;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { idPrefix = 'sla-calendar', exceptions, onChange } = props;
  const [fields, setFields] = useState(EMPTY);
  const { date, from, to, name } = fields;
  const field = (
    key: 'date' | 'name',
    label: string,
    type: 'date' | 'text',
  ) => (
    <TextField
      id={`${idPrefix}-exception-${key}`}
      type={type}
      InputLabelProps={{ shrink: true }}
      label={label}
      value={fields[key]}
      onChange={({ target }) => setFields({ ...fields, [key]: target.value })}
    />
  );
  const isClosed = from === '' && to === '';
  const canAdd =
    date !== '' && (isClosed || (isTime(from, 'from') && isTime(to, 'to')));
  const add = () => {
    if (!canAdd) {
      return;
    }
    onChange(
      withException(exceptions, {
        date,
        hours: isClosed ? [] : [{ from, to }],
        name: name.trim() === '' ? null : name.trim(),
      }),
    );
    setFields(EMPTY);
  };
  return (
    <FieldSet legend={t('calendars.exceptionsLegend')}>
      <Typography variant="body2" color="textSecondary">
        {t('calendars.exceptionsHelp')}
      </Typography>
      <FieldRow onEnter={add}>
        {field('date', t('calendars.fieldDate'), 'date')}
        {(['from', 'to'] as const).map(end => (
          <TimeField
            key={end}
            id={`${idPrefix}-exception-${end}`}
            end={end}
            label={
              end === 'from' ? t('calendars.fieldFrom') : t('calendars.fieldTo')
            }
            value={fields[end]}
            onChange={value => setFields({ ...fields, [end]: value })}
          />
        ))}
        {field('name', t('calendars.fieldDayName'), 'text')}
        <Button variant="outlined" disabled={!canAdd} onClick={add}>
          {t('calendars.addException')}
        </Button>
      </FieldRow>
      {exceptions.length > 0 && (
        <StackedTable
          label={t('calendars.chosenExceptions')}
          heads={[
            t('calendars.fieldDate'),
            t('calendars.hours'),
            t('calendars.fieldDayName'),
            t('calendars.remove'),
          ]}
          rows={exceptions.map(exception => ({
            key: exception.date,
            cells: [
              format.date(exception.date),
              hoursOfDayInWords(exception.hours, t),
              exception.name ?? '–',
              <Button
                key="remove"
                size="small"
                aria-label={t('calendars.removeDay', {
                  date: format.date(exception.date),
                })}
                onClick={() =>
                  onChange(exceptions.filter(one => one !== exception))
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
