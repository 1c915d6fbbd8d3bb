import { SERVICE_STATES } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../translations/useTranslate';
import type { FieldErrors } from '../../widgets/FieldErrors';
import { ChoiceInput } from '../../widgets/inputs';
import type { StateDraft } from './drafts/Draft';

type State = StateDraft['state'];

/** What a service was for a time. */
export function StateInput(props: {
  readonly idPrefix: string;
  readonly label: string;
  readonly value: State;
  readonly errors: FieldErrors;
  readonly onChange: (state: State) => void;
}) {
  const t = useTranslate();
  const { idPrefix, label, value, errors, onChange } = props;
  return (
    <ChoiceInput
      id={`${idPrefix}-state`}
      field="state"
      label={label}
      value={value}
      required
      errors={errors}
      onChange={chosen =>
        onChange(SERVICE_STATES.find(state => state === chosen) ?? value)
      }
      choices={SERVICE_STATES.map(state => ({
        value: state,
        text: t(`measurements.states.${state}`),
      }))}
    />
  );
}
