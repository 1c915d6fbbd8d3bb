import type {
  Action,
  ChangeActionInput,
  Visibility,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { failureInWords } from '../../../hooks/failureInWords';
import { refusedFields, useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { EntityInput } from '../../../widgets/EntityInput';
import { FormDialog } from '../../../widgets/FormDialog';
import { TextInput } from '../../../widgets/inputs';
import { MarkdownInput } from '../../../widgets/MarkdownInput';
import { useFirstError } from '../../../widgets/useFirstError';
import { VisibilityInput } from '../../../widgets/VisibilityInput';
import { DateInput } from './DateInput';
import { OWNER_KINDS } from './ownerKinds';

const ID = 'sla-action';

/** An action as it stands in the form. */
export interface ActionFields {
  readonly title: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly visibility: Visibility;
}

/** Promises something, or changes what is promised. */
export function ActionDialog(props: {
  readonly title: string;
  readonly initial: ActionFields;
  readonly store: (action: ChangeActionInput) => Promise<Action>;
  readonly onStored: () => void;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const { title, store, onStored, onClose } = props;
  const [draft, setDraft] = useState(props.initial);
  const { sending, send, reset } = useSending<Action>();
  const errors = refusedFields(sending);
  useFirstError(ID, errors);
  const change = (changed: Partial<ActionFields>) => {
    setDraft({ ...draft, ...changed });
    reset();
  };
  const isComplete = [draft.title, draft.owner, draft.due].every(
    text => text.trim() !== '',
  );
  const sendIt = async () => {
    const owner = draft.owner.trim();
    const stored = await send(async () => await store({ ...draft, owner }));
    if (stored !== undefined) {
      onStored();
    }
  };
  return (
    <FormDialog
      id={ID}
      title={title}
      intro={t('actions.formIntro')}
      failure={failureInWords(sending, t)}
      store={t('dialogue.store')}
      close={t('dialogue.cancel')}
      isReady={isComplete && sending.kind !== 'running'}
      onStore={sendIt}
      onClose={onClose}
    >
      <TextInput
        id={`${ID}-title`}
        field="title"
        label={t('actions.fieldTitle')}
        value={draft.title}
        most={200}
        required
        errors={errors}
        onChange={changed => change({ title: changed })}
      />
      <EntityInput
        id={`${ID}-owner`}
        label={t('actions.fieldOwner')}
        help={t('actions.ownerHelp')}
        kinds={OWNER_KINDS}
        value={draft.owner}
        error={errors.owner}
        onChange={owner => change({ owner })}
      />
      <DateInput
        id={`${ID}-due`}
        field="due"
        label={t('actions.fieldDue')}
        value={draft.due}
        required
        errors={errors}
        onChange={due => change({ due })}
      />
      <VisibilityInput
        id={`${ID}-visibility`}
        value={draft.visibility}
        errors={errors}
        onChange={visibility => change({ visibility })}
      />
      <MarkdownInput
        id={`${ID}-text`}
        field="text"
        label={t('actions.fieldText')}
        value={draft.text}
        errors={errors}
        onChange={text => change({ text })}
      />
    </FormDialog>
  );
}
