import { clockZone } from '../../format/localInput';
import { useTranslate } from '../../translations/useTranslate';
import { TextField } from '../../widgets/TextField';
import type { HowOften, ScheduleInput } from './scheduleOf';

const HOW_OFTEN: readonly HowOften[] = ['once', 'weekly', 'monthly', 'own'];

/** When planned work begins, how long it takes and how often it recurs. */
export function ScheduleFields(props: {
  readonly schedule: ScheduleInput;
  readonly onChange: (schedule: ScheduleInput) => void;
}) {
  const t = useTranslate();
  const { schedule, onChange } = props;
  const words: Readonly<Record<HowOften, string>> = {
    once: t('maintenance.kinds.once'),
    weekly: t('maintenance.kinds.weekly'),
    monthly: t('maintenance.kinds.monthly'),
    own: t('maintenance.kinds.own'),
  };
  return (
    <>
      <TextField
        id="sla-maintenance-begin"
        type="datetime-local"
        required
        InputLabelProps={{ shrink: true }}
        label={t('maintenance.fieldFrom', { zone: clockZone() })}
        value={schedule.begin}
        onChange={({ target }) =>
          onChange({ ...schedule, begin: target.value })
        }
      />
      <TextField
        id="sla-maintenance-hours"
        type="number"
        required
        inputProps={{ min: 0.25, step: 0.25 }}
        label={t('maintenance.fieldHours')}
        value={schedule.hours}
        onChange={({ target }) =>
          onChange({ ...schedule, hours: target.value })
        }
      />
      <TextField
        id="sla-maintenance-kind"
        select
        SelectProps={{ native: true }}
        label={t('maintenance.fieldKind')}
        value={schedule.howOften}
        onChange={({ target }) =>
          onChange({
            ...schedule,
            howOften: HOW_OFTEN.find(known => known === target.value) ?? 'once',
          })
        }
      >
        {HOW_OFTEN.map(howOften => (
          <option key={howOften} value={howOften}>
            {words[howOften]}
          </option>
        ))}
      </TextField>
      {schedule.howOften === 'own' && (
        <TextField
          id="sla-maintenance-rule"
          required
          label={t('maintenance.fieldRule')}
          helperText={t('maintenance.ruleHelp')}
          value={schedule.rule}
          onChange={({ target }) =>
            onChange({ ...schedule, rule: target.value })
          }
        />
      )}
    </>
  );
}
