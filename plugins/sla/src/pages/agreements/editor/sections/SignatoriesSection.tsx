import { useTranslate } from '../../../../translations/useTranslate';
import { EntityInput } from '../../../../widgets/EntityInput';
import {
  ChoiceInput,
  NumberInput,
  TextInput,
} from '../../../../widgets/inputs';
import { FieldSet } from '../../../calendars/FieldSet';
import { withError, type At } from '../fieldAt';
import { NEW_SIGNATORY, type PartyForm } from '../form/SignatoriesForm';
import { Fields } from '../widgets/Fields';
import { RowsField } from '../widgets/RowsField';
import type { SectionProps } from './SectionProps';

const USERS = ['user'];

function PartyFields(props: {
  readonly at: At;
  readonly party: 'provider' | 'customer';
  readonly value: PartyForm;
  readonly onChange: (value: PartyForm) => void;
}) {
  const t = useTranslate();
  const { at, party, value, onChange } = props;
  const path = `signatories.${party}`;
  return (
    <FieldSet legend={t(`editor.signatoriesOf.${party}`)}>
      <RowsField
        at={at(`${path}.people`)}
        rows={value.people}
        onChange={people => onChange({ ...value, people })}
        nameOf={(_row, number) => t('editor.signatoryName', { number })}
        add={t(`editor.addSignatory.${party}`)}
        newRow={() => NEW_SIGNATORY}
      >
        {(row, change, i) => {
          const row_ = `${path}.people.${i}`;
          // That somebody is named twice is said of the row.
          const { errors } = at(row_);
          const twice = errors[row_];
          return (
            <Fields>
              <ChoiceInput
                {...at(`${row_}.kind`)}
                label={t('editor.signatoryKind')}
                value={row.kind}
                onChange={kind =>
                  change({ kind: kind === 'outside' ? 'outside' : 'user' })
                }
                choices={(['user', 'outside'] as const).map(kind => ({
                  value: kind,
                  text: t(`editor.signatoryKinds.${kind}`),
                }))}
              />
              {row.kind === 'user' ? (
                <EntityInput
                  {...withError(at(`${row_}.ref`))}
                  error={errors[`${row_}.ref`] ?? twice}
                  label={t('editor.signatoryRef')}
                  kinds={USERS}
                  value={row.ref}
                  required
                  onChange={ref => change({ ref })}
                />
              ) : (
                <>
                  <TextInput
                    {...at(`${row_}.name`)}
                    errors={twice ? { [`${row_}.name`]: twice } : errors}
                    label={t('editor.signatoryPerson')}
                    value={row.name}
                    most={200}
                    required
                    onChange={name => change({ name })}
                  />
                  <TextInput
                    {...at(`${row_}.role`)}
                    label={t('editor.signatoryRole')}
                    value={row.role}
                    most={200}
                    onChange={role => change({ role })}
                  />
                </>
              )}
            </Fields>
          );
        }}
      </RowsField>
      {value.people.length > 0 && (
        <Fields>
          <NumberInput
            {...at(`${path}.required`)}
            label={t('editor.signatoriesRequired')}
            help={t('editor.signatoriesRequiredHelp')}
            value={value.required}
            onChange={required => onChange({ ...value, required })}
          />
        </Fields>
      )}
    </FieldSet>
  );
}

/** Who signs for each party, and how many of them must. */
export function SignatoriesSection({ form, onChange, at }: SectionProps) {
  const { signatories } = form;
  return (
    <>
      {(['provider', 'customer'] as const).map(party => (
        <PartyFields
          key={party}
          at={at}
          party={party}
          value={signatories[party]}
          onChange={changed =>
            onChange({ signatories: { ...signatories, [party]: changed } })
          }
        />
      ))}
    </>
  );
}
