import { useTranslate } from '../../../../translations/useTranslate';
import { CheckInput, TextInput } from '../../../../widgets/inputs';
import { fieldId } from '../fieldAt';
import type { CalendarKind } from '../form/CalendarForm';
import type { Choices } from '../useChoices';
import { CalendarFields } from '../widgets/CalendarFields';
import { Fields } from '../widgets/Fields';
import type { SectionProps } from './SectionProps';

const KINDS: readonly CalendarKind[] = ['own', 'named', 'always'];

/** In which zone and at which hours the service is meant to be there. */
export function HoursSection(
  props: SectionProps & { readonly choices: Choices },
) {
  const t = useTranslate();
  const { form, onChange, at, choices } = props;
  const { calendar, targets } = form;
  const hasNamed = [calendar, ...targets.map(one => one.calendar)].some(
    ({ kind }) => kind === 'named',
  );
  return (
    <>
      <Fields>
        <TextInput
          {...at('timeZone')}
          label={t('editor.timeZone')}
          help={t('editor.timeZoneHelp')}
          value={form.timeZone}
          most={100}
          required
          onChange={timeZone => onChange({ timeZone })}
        />
      </Fields>
      <CalendarFields
        at={at}
        path="calendar"
        label={t('editor.hours')}
        kinds={KINDS}
        value={calendar}
        calendars={choices.calendars}
        year={form.effectiveFrom.slice(0, 4)}
        onChange={changed => onChange({ calendar: changed })}
      />
      {hasNamed && (
        <CheckInput
          id={fieldId('followCalendar')}
          label={t('editor.followCalendar')}
          isChecked={form.followCalendar}
          onChange={followCalendar => onChange({ followCalendar })}
        />
      )}
    </>
  );
}
