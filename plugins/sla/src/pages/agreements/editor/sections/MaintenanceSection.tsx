import { useTranslate } from '../../../../translations/useTranslate';
import { CheckInput, NumberInput } from '../../../../widgets/inputs';
import { fieldId } from '../fieldAt';
import type { MaintenanceForm } from '../form/JudgedForm';
import { DatesInput } from '../widgets/DatesInput';
import { Fields } from '../widgets/Fields';
import type { SectionProps } from './SectionProps';

/** What of planned maintenance is not counted. */
export function MaintenanceSection({ form, onChange, at }: SectionProps) {
  const t = useTranslate();
  const { maintenance } = form;
  const change = (changed: Partial<MaintenanceForm>) =>
    onChange({ maintenance: { ...maintenance, ...changed } });
  return (
    <>
      <CheckInput
        id={fieldId('maintenance')}
        label={t('editor.maintenanceAgreed')}
        isChecked={maintenance.isAgreed}
        onChange={isAgreed => change({ isAgreed })}
      />
      {maintenance.isAgreed && (
        <>
          <Fields>
            <NumberInput
              {...at('maintenance.maxHoursPerPeriod')}
              label={t('editor.maxHours')}
              help={t('editor.maxHoursHelp')}
              value={maintenance.maxHoursPerPeriod}
              onChange={maxHoursPerPeriod => change({ maxHoursPerPeriod })}
            />
            <NumberInput
              {...at('maintenance.noticeHours')}
              label={t('editor.noticeHours')}
              help={t('editor.noticeHoursHelp')}
              value={maintenance.noticeHours}
              onChange={noticeHours => change({ noticeHours })}
            />
          </Fields>
          <DatesInput
            at={at('maintenance.blackoutDates')}
            label={t('editor.blackoutDates')}
            dates={maintenance.blackoutDates ?? []}
            onChange={dates =>
              change({ blackoutDates: dates.length === 0 ? null : dates })
            }
          />
        </>
      )}
    </>
  );
}
