import type { Offering } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { newUuid } from '../../hooks/newUuid';
import {
  isStaleSending,
  refusedFields,
  useSending,
} from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { FormDialog } from '../../widgets/FormDialog';
import { TextInput } from '../../widgets/inputs';
import { useFirstError } from '../../widgets/useFirstError';
import { isComplete, type OfferingFields } from './offeringFields';
import { TargetRows } from './TargetRows';

const ID = 'sla-offering-form';

type TextField = Exclude<keyof OfferingFields, 'targets'>;

/** What the API calls a field, and how long it may be. */
const TEXTS: Readonly<
  Record<TextField, readonly [field: string, most: number]>
> = {
  name: ['name', 63],
  title: ['title', 200],
  level: ['level', 200],
  description: ['description', 2000],
  serviceTitle: ['service.title', 200],
  inScope: ['service.inScope', 5000],
  outOfScope: ['service.outOfScope', 5000],
  timeZone: ['timeZone', 60],
  calendar: ['calendar', 80],
};

/** Keeps a new offering, or changes one. */
export function OfferingDialog(props: {
  readonly title: string;
  /** Where the form begins. */
  readonly initial: OfferingFields;
  readonly isNew: boolean;
  /** The key is another where what is filled in is. */
  readonly store: (fields: OfferingFields, key: string) => Promise<Offering>;
  readonly onStored: (offering: Offering) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const { title, initial, isNew, store, onStored, onClose } = props;
  const [{ fields, key }, setDraft] = useState({
    fields: initial,
    key: newUuid(),
  });
  const { sending, send, reset } = useSending<Offering>();
  const errors = refusedFields(sending);
  useFirstError(ID, errors);
  const change = (changed: Partial<OfferingFields>) => {
    setDraft({ fields: { ...fields, ...changed }, key: newUuid() });
    reset();
  };
  const save = async () => {
    const stored = await send(async () => await store(fields, key));
    if (stored !== undefined) {
      onStored(stored);
    }
  };
  const text = (name: TextField) => {
    const [field, most] = TEXTS[name];
    return {
      id: `${ID}-${name}`,
      field,
      most,
      errors,
      label: t(`offerings.fields.${name}`),
      value: fields[name],
      onChange: (value: string) => change({ [name]: value }),
    };
  };
  const failureOf = () => {
    if (sending.kind !== 'failed') {
      return undefined;
    }
    return isStaleSending(sending)
      ? t('offerings.stale')
      : t('offerings.failed', { reason: sending.reason });
  };
  return (
    <FormDialog
      id={`${ID}-title-of-dialog`}
      title={title}
      intro={t('offerings.formIntro')}
      failure={failureOf()}
      store={t('offerings.store')}
      close={t('offerings.cancel')}
      isReady={isComplete(fields, isNew) && sending.kind !== 'running'}
      onStore={save}
      onClose={onClose}
    >
      <TextInput {...text('title')} required />
      <TextInput {...text('level')} required help={t('offerings.levelHelp')} />
      {isNew && (
        <TextInput {...text('name')} required help={t('offerings.nameHelp')} />
      )}
      <TextInput {...text('serviceTitle')} required />
      <TextInput {...text('description')} isLong />
      <TextInput {...text('inScope')} isLong />
      <TextInput {...text('outOfScope')} isLong />
      <TextInput {...text('timeZone')} required />
      <TextInput
        {...text('calendar')}
        help={t(
          initial.calendar === ''
            ? 'offerings.ownHoursHelp'
            : 'offerings.calendarHelp',
        )}
      />
      <TargetRows
        idPrefix={ID}
        targets={fields.targets}
        errors={errors}
        onChange={targets => change({ targets })}
      />
    </FormDialog>
  );
}
