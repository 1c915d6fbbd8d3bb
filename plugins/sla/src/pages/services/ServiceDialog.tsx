import type { KeptService } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { newUuid } from '../../hooks/newUuid';
import { refusedFields, useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { EntityInput } from '../../widgets/EntityInput';
import { FormDialog } from '../../widgets/FormDialog';
import { TextInput } from '../../widgets/inputs';
import { useFirstError } from '../../widgets/useFirstError';
import { nameOf, type ServiceFields } from './serviceFields';

const ID = 'sla-service-form';
const OWNERS = ['group', 'user'];
const DOMAINS = ['domain'];

/** Keeps a service in the portal, or changes one that is kept. */
export function ServiceDialog(props: {
  readonly title: string;
  readonly intro: string;
  /** Where the form begins. */
  readonly initial: ServiceFields;
  readonly isNew: boolean;
  /** The key is another where what is filled in is. */
  readonly store: (fields: ServiceFields, key: string) => Promise<KeptService>;
  readonly onStored: (service: KeptService) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const { title, intro, initial, isNew, store, onStored, onClose } = props;
  const [{ fields, key }, setDraft] = useState({
    fields: initial,
    key: newUuid(),
  });
  const { sending, send, reset } = useSending<KeptService>();
  const errors = refusedFields(sending);
  useFirstError(ID, errors);
  const change = (changed: Partial<ServiceFields>) => {
    setDraft({ fields: { ...fields, ...changed }, key: newUuid() });
    reset();
  };
  const save = async () => {
    const stored = await send(async () => await store(fields, key));
    if (stored !== undefined) {
      onStored(stored);
    }
  };
  // Until somebody writes another name.
  const isNameOfTitle = fields.name === nameOf(fields.title);
  const text = (field: 'name' | 'title' | 'description') => ({
    id: `${ID}-${field}`,
    field,
    errors,
    value: fields[field],
    onChange: (value: string) => change({ [field]: value }),
  });
  const entity = (field: 'owner' | 'domain') => ({
    id: `${ID}-${field}`,
    value: fields[field],
    error: errors[field],
    help: t('services.entityHelp'),
    onChange: (ref: string) => change({ [field]: ref }),
  });
  const required = [
    fields.title,
    fields.owner,
    ...(isNew ? [fields.name] : []),
  ];
  const isComplete = required.every(value => value.trim() !== '');
  return (
    <FormDialog
      id={`${ID}-title-of-dialog`}
      title={title}
      intro={intro}
      failure={
        sending.kind === 'failed'
          ? t('services.failed', { reason: sending.reason })
          : undefined
      }
      store={t('services.store')}
      close={t('services.cancel')}
      isReady={isComplete && sending.kind !== 'running'}
      onStore={save}
      onClose={onClose}
    >
      <TextInput
        {...text('title')}
        required
        most={200}
        label={t('services.fieldTitle')}
        onChange={value =>
          change({
            title: value,
            ...(isNew && isNameOfTitle && { name: nameOf(value) }),
          })
        }
      />
      {isNew && (
        <TextInput
          {...text('name')}
          required
          most={63}
          label={t('services.fieldName')}
          help={t('services.nameHelp')}
        />
      )}
      <EntityInput
        {...entity('owner')}
        required
        kinds={OWNERS}
        label={t('services.fieldOwner')}
      />
      <EntityInput
        {...entity('domain')}
        kinds={DOMAINS}
        label={t('services.fieldDomain')}
      />
      <TextInput
        {...text('description')}
        most={2000}
        isLong
        label={t('services.fieldDescription')}
      />
    </FormDialog>
  );
}
