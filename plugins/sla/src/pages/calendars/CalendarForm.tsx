import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  CALENDAR_PURPOSES,
  type NamedCalendar,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { FieldGrid } from '../../widgets/FieldGrid';
import { Panel } from '../../widgets/Panel';
import { TextField } from '../../widgets/TextField';
import { hoursOf, type CalendarFields } from './calendarFields';
import { ExceptionFields } from './ExceptionFields';
import { FieldSet } from './FieldSet';
import { HolidayFields } from './HolidayFields';
import { HoursFields } from './HoursFields';
import { MonthPanel } from './MonthPanel';
import { isTime } from './isTime';

/** Writes a calendar or its next version, with a month of it in sight. */
export function CalendarForm(props: {
  readonly title: string;
  readonly intro: string;
  /** Where the form begins. */
  readonly initial: CalendarFields;
  readonly isNew: boolean;
  readonly store: (fields: CalendarFields) => Promise<NamedCalendar>;
  readonly onStored: (calendar: NamedCalendar) => void;
}) {
  const t = useTranslate();
  const { title, intro, initial, isNew, store, onStored } = props;
  const [fields, setFields] = useState(initial);
  const { sending, send, reset } = useSending<NamedCalendar>();
  const change = (changed: Partial<CalendarFields>) => {
    setFields(known => ({ ...known, ...changed }));
    reset();
  };
  const save = async () => {
    const stored = await send(async () => await store(fields));
    if (stored !== undefined) {
      // What was stored is in sight above; the next one begins here.
      setFields(known =>
        isNew ? initial : { ...known, validFrom: '', note: '' },
      );
      onStored(stored);
    }
  };
  const text = (
    key: 'name' | 'title' | 'description' | 'note',
    label: string,
    isRequired: boolean,
  ) => (
    <TextField
      id={`sla-calendar-${key}`}
      required={isRequired}
      multiline={key === 'description'}
      inputProps={{ maxLength: key === 'name' ? 63 : 2000 }}
      label={label}
      value={fields[key]}
      onChange={({ target }) => change({ [key]: target.value })}
    />
  );
  const isComplete =
    fields.title.trim() !== '' &&
    (!isNew || fields.name.trim() !== '') &&
    (fields.isAlways ||
      fields.windows.every(
        ({ days, from, to }) =>
          days.length > 0 && isTime(from, 'from') && isTime(to, 'to'),
      ));
  return (
    <Panel id="sla-calendar-form" title={title}>
      <Typography>{intro}</Typography>
      <FieldGrid
        label={title}
        onSubmit={save}
        buttons={
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={!isComplete || sending.kind === 'running'}
          >
            {t('calendars.save')}
          </Button>
        }
      >
        {isNew && text('name', t('calendars.fieldName'), true)}
        {text('title', t('calendars.fieldTitle'), true)}
        {text('description', t('calendars.fieldDescription'), false)}
        <TextField
          id="sla-calendar-purpose"
          select
          SelectProps={{ native: true }}
          label={t('calendars.fieldPurpose')}
          value={fields.purpose}
          onChange={({ target }) =>
            change({
              purpose:
                CALENDAR_PURPOSES.find(known => known === target.value) ??
                'service-hours',
            })
          }
        >
          <option value="service-hours">
            {t('calendars.purposes.service-hours')}
          </option>
          <option value="support-hours">
            {t('calendars.purposes.support-hours')}
          </option>
        </TextField>
        <HoursFields {...fields} onChange={change} />
        <HolidayFields
          holidays={fields.holidays}
          onChange={holidays => change({ holidays })}
        />
        <ExceptionFields
          exceptions={fields.exceptions}
          onChange={exceptions => change({ exceptions })}
        />
        {!isNew && (
          <TextField
            id="sla-calendar-valid-from"
            type="date"
            InputLabelProps={{ shrink: true }}
            label={t('calendars.fieldValidFrom')}
            value={fields.validFrom}
            onChange={({ target }) => change({ validFrom: target.value })}
          />
        )}
        {!isNew && text('note', t('calendars.fieldNote'), false)}
        <FieldSet legend={t('calendars.preview')}>
          <MonthPanel
            calendar={hoursOf(fields)}
            titleOf={month => t('calendars.previewTitle', { month })}
          />
        </FieldSet>
      </FieldGrid>
      <div role="status" aria-live="polite">
        {sending.kind === 'failed' && (
          <Typography color="error">
            {t('calendars.failed', { reason: sending.reason })}
          </Typography>
        )}
        {sending.kind === 'done' && (
          <Typography>
            {t('calendars.saved', { version: String(sending.value.version) })}
          </Typography>
        )}
      </div>
    </Panel>
  );
}
