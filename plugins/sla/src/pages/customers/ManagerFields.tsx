import { useTranslate } from '../../translations/useTranslate';
import { EntityInput } from '../../widgets/EntityInput';
import type { FieldErrors } from '../../widgets/FieldErrors';
import { TextField } from '../../widgets/TextField';
import type { CustomerFields, DeputyFields } from './customerFields';

const PEOPLE = ['user', 'group'];

/** A manager of a customer, and who stands in for them when. */
export function ManagerFields(props: {
  readonly idPrefix: string;
  readonly manager: 'relationshipManager' | 'serviceLevelManager';
  readonly fields: CustomerFields;
  readonly errors: FieldErrors;
  readonly onChange: (changed: Partial<CustomerFields>) => void;
}) {
  const t = useTranslate();
  const { idPrefix, manager, fields, errors, onChange } = props;
  const key = `${manager}Deputy` as const;
  const deputy = fields[key];
  const role = t(`relationship.${manager}`);
  const change = (changed: Partial<DeputyFields>) =>
    onChange({ [key]: { ...deputy, ...changed } });
  const date = (field: 'from' | 'to', label: string) => (
    <TextField
      id={`${idPrefix}-${key}-${field}`}
      type="date"
      InputLabelProps={{ shrink: true }}
      label={label}
      value={deputy[field]}
      error={errors[`${key}.${field}`] !== undefined}
      helperText={errors[`${key}.${field}`]}
      onChange={({ target }) => change({ [field]: target.value })}
    />
  );
  return (
    <>
      <EntityInput
        id={`${idPrefix}-${manager}`}
        kinds={PEOPLE}
        label={role}
        value={fields[manager]}
        error={errors[manager]}
        help={t('relationship.entityHelp')}
        onChange={ref => onChange({ [manager]: ref })}
      />
      <EntityInput
        id={`${idPrefix}-${key}`}
        kinds={PEOPLE}
        label={t('relationship.fieldDeputy', { role })}
        value={deputy.ref}
        error={errors[`${key}.ref`]}
        onChange={ref => change({ ref })}
      />
      {deputy.ref.trim() !== '' && (
        <>
          {date('from', t('relationship.fieldDeputyFrom'))}
          {date('to', t('relationship.fieldDeputyTo'))}
        </>
      )}
    </>
  );
}
