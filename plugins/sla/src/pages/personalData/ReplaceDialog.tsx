import { useApi } from '@backstage/core-plugin-api';
import type { PersonalDataChange } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { refusedFields, useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { EntityInput } from '../../widgets/EntityInput';
import { FormDialog } from '../../widgets/FormDialog';
import { TextInput } from '../../widgets/inputs';
import { useFirstError } from '../../widgets/useFirstError';
import { changeFailure } from './changeFailure';
import type { soughtOf } from './person';

const ID = 'sla-replace-person';

/** Puts another ref or name where one is wrong. */
export function ReplaceDialog(props: {
  readonly person: ReturnType<typeof soughtOf>;
  readonly etag: string;
  readonly onClose: () => void;
  readonly onDone: (change: PersonalDataChange) => void;
}) {
  const { person, etag, onClose, onDone } = props;
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const [ref, setRef] = useState('');
  const [name, setName] = useState('');
  const { sending, send, reset } = useSending<PersonalDataChange>();
  const errors = refusedFields(sending);
  useFirstError(ID, errors);
  const needsRef = person.ref !== null;
  const needsName = person.names.length > 0;
  const isReady =
    (!needsRef || ref.trim() !== '') &&
    (!needsName || name.trim() !== '') &&
    sending.kind !== 'running';
  const replace = async () => {
    const to = {
      ref: needsRef ? ref.trim() : null,
      name: needsName ? name.trim() : null,
    };
    const done = await send(
      async () => await api.replacePersonalData({ ...person, to }, etag),
    );
    if (done !== undefined) {
      onDone(done);
    }
  };
  return (
    <FormDialog
      id={ID}
      title={t('personalData.replaceTitle')}
      intro={t('personalData.replaceIntro')}
      store={t('personalData.replaceNow')}
      close={t('personalData.cancel')}
      failure={changeFailure(sending, t)}
      isReady={isReady}
      onStore={replace}
      onClose={onClose}
    >
      {needsRef && (
        <EntityInput
          id={`${ID}-ref`}
          label={t('personalData.toRef')}
          kinds={['user']}
          value={ref}
          error={errors['to.ref']}
          onChange={value => {
            setRef(value);
            reset();
          }}
        />
      )}
      {needsName && (
        <TextInput
          id={`${ID}-name`}
          field="to.name"
          label={t('personalData.toName')}
          most={200}
          value={name}
          errors={errors}
          onChange={value => {
            setName(value);
            reset();
          }}
        />
      )}
    </FormDialog>
  );
}
