import { useTranslate } from '../../../../translations/useTranslate';
import { ChoiceInput, NumberInput } from '../../../../widgets/inputs';
import type { FieldAt } from '../fieldAt';
import type { DurationForm, DurationUnit } from '../form/DurationForm';

const UNITS: readonly DurationUnit[] = ['seconds', 'minutes', 'hours'];

/** A duration: a number and its unit beside it. */
export function DurationInput(props: {
  readonly at: FieldAt;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly value: DurationForm;
  readonly onChange: (value: DurationForm) => void;
}) {
  const t = useTranslate();
  const { at, label, help, required, value, onChange } = props;
  return (
    <>
      <NumberInput
        {...at}
        label={label}
        help={help}
        required={required}
        value={value.number}
        onChange={number => onChange({ ...value, number })}
      />
      <ChoiceInput
        {...at}
        id={`${at.id}-unit`}
        field=""
        label={t('editor.unitOf', { label })}
        value={value.unit}
        onChange={unit =>
          onChange({
            ...value,
            unit: UNITS.find(one => one === unit) ?? 'minutes',
          })
        }
        choices={UNITS.map(unit => ({
          value: unit,
          text: t(`editor.units.${unit}`),
        }))}
      />
    </>
  );
}
