import { useState } from 'react';
import Typography from '@material-ui/core/Typography';
import type { NamedCalendar } from '@service-levels/backstage-plugin-sla-common';
import { hoursInWords } from '../../../../format/calendarInWords';
import { useFormat } from '../../../../format/useFormat';
import { useTranslate } from '../../../../translations/useTranslate';
import type { FieldErrors } from '../../../../widgets/FieldErrors';
import { ChoiceInput, TextInput } from '../../../../widgets/inputs';
import { ExceptionFields } from '../../../calendars/ExceptionFields';
import { HoursFields } from '../../../calendars/HoursFields';
import { PublicHolidayFields } from '../../../calendars/PublicHolidayFields';
import type { At } from '../fieldAt';
import type { CalendarForm, CalendarKind } from '../form/CalendarForm';
import { DatesInput } from './DatesInput';
import { Fields } from './Fields';

/** One input stands for all parts of the hours. */
function hoursErrors(errors: FieldErrors, path: string): string[] {
  return Object.entries(errors)
    .filter(
      ([field]) =>
        field.startsWith(`${path}.hours`) ||
        field.startsWith(`${path}.exceptions`),
    )
    .map(([, reason]) => reason);
}

/** Which hours count: a stored calendar by its name, around the clock, or hours of its own. */
export function CalendarFields(props: {
  readonly at: At;
  /** Where it is in the draft. */
  readonly path: string;
  readonly label: string;
  readonly kinds: readonly CalendarKind[];
  readonly value: CalendarForm;
  readonly calendars: readonly NamedCalendar[];
  /** The year in which holidays begin to be suggested. */
  readonly year: string;
  readonly onChange: (value: CalendarForm) => void;
}) {
  const t = useTranslate();
  const format = useFormat();
  const { at, path, label, kinds, value, calendars, year, onChange } = props;
  const change = (changed: Partial<CalendarForm>) =>
    onChange({ ...value, ...changed });
  const [years, setYears] = useState(() => ({
    from: year,
    to: String(Number(year) + 2),
  }));
  const whole = at(path);
  const named = calendars.find(({ name }) => name === value.name);
  const names = calendars.map(({ name, title }) => ({
    value: name,
    text: title,
  }));
  return (
    <>
      <Fields>
        <ChoiceInput
          {...whole}
          // What is wrong with a name is said beneath the name.
          errors={value.kind === 'named' ? {} : whole.errors}
          label={label}
          value={value.kind}
          onChange={text =>
            change({ kind: kinds.find(one => one === text) ?? 'own' })
          }
          choices={kinds.map(kind => ({
            value: kind,
            text: t(`editor.calendarKinds.${kind}`),
          }))}
        />
        {value.kind === 'named' && (
          <>
            <ChoiceInput
              {...whole}
              id={`${whole.id}-name`}
              label={t('editor.calendarName')}
              value={value.name}
              required
              onChange={name => change({ name, version: '' })}
              choices={[
                { value: '', text: t('editor.choose') },
                ...(value.name === '' || named !== undefined
                  ? []
                  : [{ value: value.name, text: value.name }]),
                ...names,
              ]}
            />
            <TextInput
              {...at(`${path}.version`)}
              label={t('editor.calendarVersion')}
              help={t('editor.calendarVersionHelp')}
              value={value.version}
              most={9}
              onChange={version => change({ version: version.trim() })}
            />
          </>
        )}
      </Fields>
      {value.kind === 'named' && named !== undefined && (
        <Typography variant="body2" color="textSecondary">
          {hoursInWords(
            {
              hours: named.hours,
              holidays: [],
              exceptions: named.exceptions,
            },
            { t, format },
          )}
        </Typography>
      )}
      {value.kind === 'own' && (
        <>
          <HoursFields
            idPrefix={whole.id}
            isAlways={value.isAlways}
            windows={value.windows}
            onChange={change}
          />
          {hoursErrors(whole.errors, path).map(reason => (
            <Typography key={reason} variant="body2" color="error">
              {reason}
            </Typography>
          ))}
          <DatesInput
            at={at(`${path}.holidays`)}
            label={t('editor.holidays')}
            dates={value.holidays}
            onChange={holidays => change({ holidays })}
          />
          <PublicHolidayFields
            idPrefix={whole.id}
            years={years}
            onYears={setYears}
            onAdd={added =>
              change({
                holidays: [
                  ...new Set([
                    ...value.holidays,
                    ...added.map(({ date }) => date),
                  ]),
                ].sort(),
              })
            }
          />
          <ExceptionFields
            idPrefix={whole.id}
            exceptions={value.exceptions.map(one => ({ ...one, name: null }))}
            onChange={exceptions =>
              change({
                exceptions: exceptions.map(({ date, hours }) => ({
                  date,
                  hours,
                })),
              })
            }
          />
        </>
      )}
    </>
  );
}
