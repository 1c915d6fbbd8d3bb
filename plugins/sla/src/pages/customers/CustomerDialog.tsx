import type {
  Customer,
  CustomerDetails,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { refusedFields, useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { EntitiesInput } from '../../widgets/EntitiesInput';
import { EntityInput } from '../../widgets/EntityInput';
import { FormDialog } from '../../widgets/FormDialog';
import { ChoiceInput, NumberInput, TextInput } from '../../widgets/inputs';
import { useFirstError } from '../../widgets/useFirstError';
import { ServicesHint } from '../services/ServicesHint';
import type { CustomerFields } from './customerFields';
import { ManagerFields } from './ManagerFields';

const ID = 'sla-customer-form';
const PEOPLE = ['user', 'group'];
const SYSTEMS = ['system', 'component', 'api', 'resource', 'domain'];
const LANGUAGES = ['', 'en', 'de'] as const;

/** Keeps a customer in the portal, or changes one that is kept. */
export function CustomerDialog(props: {
  readonly title: string;
  readonly intro: string;
  /** Where the form begins. */
  readonly initial: CustomerFields;
  readonly isNew: boolean;
  readonly store: (fields: CustomerFields) => Promise<CustomerDetails>;
  readonly onStored: (customer: CustomerDetails) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const { title, intro, initial, isNew, store, onStored, onClose } = props;
  const [fields, setFields] = useState(initial);
  const { sending, send, reset } = useSending<CustomerDetails>();
  const errors = refusedFields(sending);
  useFirstError(ID, errors);
  const change = (changed: Partial<CustomerFields>) => {
    setFields(known => ({ ...known, ...changed }));
    reset();
  };
  const save = async () => {
    const stored = await send(async () => await store(fields));
    if (stored !== undefined) {
      onStored(stored);
    }
  };
  const common = (field: keyof CustomerFields) => ({
    id: `${ID}-${field}`,
    field,
    errors,
  });
  const text = (field: 'name' | 'title' | 'description') => ({
    ...common(field),
    value: fields[field],
    onChange: (value: string) => change({ [field]: value }),
  });
  const entity = (field: 'partOf' | 'businessUnit') => ({
    id: `${ID}-${field}`,
    value: fields[field],
    error: errors[field],
    help: t('relationship.entityHelp'),
    onChange: (ref: string) => change({ [field]: ref }),
  });
  const entities = (field: 'representatives' | 'owns' | 'uses') => ({
    id: `${ID}-${field}`,
    values: fields[field],
    errorOf: (index: number) => errors[`${field}.${index}`],
    help: t('relationship.entityHelp'),
    onChange: (refs: readonly string[]) => change({ [field]: refs }),
  });
  const isComplete =
    fields.title.trim() !== '' && (!isNew || fields.name.trim() !== '');
  const types: readonly Customer['type'][] = ['internal', 'external'];
  return (
    <FormDialog
      id={`${ID}-title-of-dialog`}
      title={title}
      intro={intro}
      failure={
        sending.kind === 'failed'
          ? t('relationship.failed', { reason: sending.reason })
          : undefined
      }
      store={t('relationship.store')}
      close={t('relationship.cancel')}
      isReady={isComplete && sending.kind !== 'running'}
      onStore={save}
      onClose={onClose}
    >
      <TextInput
        {...text('title')}
        required
        most={200}
        label={t('relationship.fieldTitle')}
      />
      {isNew && (
        <TextInput
          {...text('name')}
          required
          most={63}
          label={t('relationship.fieldName')}
          help={t('relationship.nameHelp')}
        />
      )}
      <ChoiceInput
        {...common('type')}
        label={t('relationship.fieldType')}
        value={fields.type}
        choices={types.map(value => ({
          value,
          text: t(`relationship.${value}`),
        }))}
        onChange={value =>
          change({ type: types.find(type => type === value) ?? 'internal' })
        }
      />
      <ManagerFields
        idPrefix={ID}
        manager="relationshipManager"
        fields={fields}
        errors={errors}
        onChange={change}
      />
      <ManagerFields
        idPrefix={ID}
        manager="serviceLevelManager"
        fields={fields}
        errors={errors}
        onChange={change}
      />
      <EntitiesInput
        {...entities('representatives')}
        kinds={PEOPLE}
        label={t('relationship.fieldRepresentatives')}
      />
      <EntitiesInput
        {...entities('owns')}
        kinds={SYSTEMS}
        label={t('relationship.fieldOwns')}
      />
      <EntitiesInput
        {...entities('uses')}
        kinds={SYSTEMS}
        label={t('relationship.fieldUses')}
      />
      <ServicesHint />
      {fields.type === 'internal' && (
        <EntityInput
          {...entity('businessUnit')}
          kinds={['group']}
          label={t('relationship.fieldBusinessUnit')}
        />
      )}
      <EntityInput
        {...entity('partOf')}
        kinds={['customer']}
        label={t('relationship.fieldPartOf')}
      />
      <NumberInput
        {...common('contactCadenceDays')}
        label={t('relationship.fieldCadence')}
        value={fields.contactCadenceDays}
        onChange={contactCadenceDays => change({ contactCadenceDays })}
      />
      <ChoiceInput
        {...common('language')}
        label={t('relationship.fieldLanguage')}
        value={fields.language}
        choices={LANGUAGES.map(value => ({
          value,
          text: t(`relationship.languages.${value === '' ? 'none' : value}`),
        }))}
        onChange={language => change({ language })}
      />
      <TextInput
        {...text('description')}
        most={2000}
        isLong
        label={t('relationship.fieldDescription')}
      />
    </FormDialog>
  );
}
