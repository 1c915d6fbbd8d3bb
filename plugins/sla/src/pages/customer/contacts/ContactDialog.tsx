import { useApi } from '@backstage/core-plugin-api';
import {
  CONTACT_STATES,
  type Contact,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { refusedFields, useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { FormDialog } from '../../../widgets/FormDialog';
import { CheckInput, ChoiceInput, TextInput } from '../../../widgets/inputs';
import { useFirstError } from '../../../widgets/useFirstError';
import { contactOf, draftOf, type ContactDraft } from './contactDraft';
import { contactFailure } from './contactFailure';

const ID = 'sla-contact';

/** Adds a contact, or changes one. */
export function ContactDialog(props: {
  readonly customerRef: string;
  /** What is changed; undefined for a new one. */
  readonly contact: Contact | undefined;
  readonly onClose: () => void;
  readonly onStored: () => void;
}) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const { customerRef, contact, onClose, onStored } = props;
  const [draft, setDraft] = useState(() => draftOf(contact));
  const { sending, send, reset } = useSending<Contact>();
  const errors = refusedFields(sending);
  useFirstError(ID, errors);
  const change = (changed: Partial<ContactDraft>) => {
    setDraft({ ...draft, ...changed });
    reset();
  };
  const store = async () => {
    const sent = contactOf(draft);
    const stored = await send(async () =>
      contact === undefined
        ? await api.createContact(customerRef, sent)
        : await api.changeContact(customerRef, {
            id: contact.id,
            etag: contact.etag,
            contact: sent,
          }),
    );
    if (stored !== undefined) {
      onStored();
    }
  };
  const text = (
    field: 'name' | 'function' | 'email' | 'phone' | 'language',
    most: number,
  ) => ({
    id: `${ID}-${field}`,
    field,
    label: t(`contacts.${field}`),
    most,
    value: draft[field],
    errors,
    onChange: (value: string) => change({ [field]: value }),
  });
  return (
    <FormDialog
      id={ID}
      title={
        contact === undefined
          ? t('contacts.add')
          : t('contacts.changeOf', { name: contact.name })
      }
      intro={t('contacts.intro')}
      failure={contactFailure(sending, t)}
      store={t('contacts.store')}
      close={t('dialogue.cancel')}
      isReady={draft.name.trim() !== '' && sending.kind !== 'running'}
      onStore={store}
      onClose={onClose}
    >
      <TextInput {...text('name', 200)} required />
      <TextInput {...text('function', 200)} />
      <TextInput {...text('email', 254)} />
      <TextInput {...text('phone', 40)} help={t('contacts.phoneHelp')} />
      <TextInput {...text('language', 5)} help={t('contacts.languageHelp')} />
      <ChoiceInput
        id={`${ID}-state`}
        field="state"
        label={t('contacts.state')}
        value={draft.state}
        errors={errors}
        choices={CONTACT_STATES.map(value => ({
          value,
          text: t(`contacts.states.${value}`),
        }))}
        onChange={value =>
          change({
            state: CONTACT_STATES.find(state => state === value) ?? 'active',
          })
        }
      />
      <fieldset>
        <legend>{t('contacts.receives')}</legend>
        <CheckInput
          id={`${ID}-receivesAnnouncements`}
          label={t('contacts.announcements')}
          isChecked={draft.receivesAnnouncements}
          onChange={receivesAnnouncements => change({ receivesAnnouncements })}
        />
        <CheckInput
          id={`${ID}-receivesReports`}
          label={t('contacts.reports')}
          isChecked={draft.receivesReports}
          onChange={receivesReports => change({ receivesReports })}
        />
      </fieldset>
    </FormDialog>
  );
}
