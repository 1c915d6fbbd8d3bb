import type { Party } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../../translations/useTranslate';
import type { FieldErrors } from '../../../../widgets/FieldErrors';
import { ChoiceInput } from '../../../../widgets/inputs';

/** For which party the reader speaks; not asked where there is only one. */
export function PartyInput(props: {
  readonly id: string;
  readonly field: string;
  readonly label: string;
  readonly parties: readonly Party[];
  readonly value: Party | undefined;
  readonly errors: FieldErrors;
  readonly onChange: (party: Party) => void;
}) {
  const t = useTranslate();
  const { id, field, label, parties, value = '', errors, onChange } = props;
  if (parties.length < 2) {
    return null;
  }
  return (
    <ChoiceInput
      id={id}
      field={field}
      label={label}
      value={value}
      errors={errors}
      choices={parties.map(party => ({
        value: party,
        text: t(`agreementPage.party.${party}`),
      }))}
      onChange={chosen =>
        onChange(chosen === 'provider' ? 'provider' : 'customer')
      }
    />
  );
}
