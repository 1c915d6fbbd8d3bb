import type { Interaction } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { failureInWords } from '../../../hooks/failureInWords';
import { refusedFields, useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { FormDialog } from '../../../widgets/FormDialog';
import { useFirstError } from '../../../widgets/useFirstError';
import { InteractionFields, type FormRights } from './InteractionFields';
import { isComplete, type InteractionDraft } from './interactionDraft';
import { PromisedFields } from './PromisedFields';

const ID = 'sla-interaction';

function introOf({ isProvider, isAsWritten }: FormRights) {
  if (!isProvider) {
    return 'dialogue.formIntroShared';
  }
  return isAsWritten ? 'dialogue.formIntroWritten' : 'dialogue.formIntro';
}

/** Enters something in the dialogue, or changes what stands there. */
export function InteractionDialog(props: {
  readonly customerRef: string;
  readonly title: string;
  readonly initial: InteractionDraft;
  readonly rights: FormRights;
  /** Whether it is new: then actions can be promised with a meeting. */
  readonly isNew: boolean;
  readonly store: (draft: InteractionDraft) => Promise<Interaction>;
  readonly onStored: () => void;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const { title, rights, isNew, store, onStored, onClose } = props;
  const [draft, setDraft] = useState(props.initial);
  const { sending, send, reset } = useSending<Interaction>();
  const errors = refusedFields(sending);
  useFirstError(ID, errors);
  const change = (changed: InteractionDraft) => {
    setDraft(changed);
    reset();
  };
  const sendIt = async () => {
    if ((await send(async () => await store(draft))) !== undefined) {
      onStored();
    }
  };
  return (
    <FormDialog
      id={ID}
      title={title}
      intro={t(introOf(rights))}
      failure={failureInWords(sending, t)}
      store={t('dialogue.store')}
      close={t('dialogue.cancel')}
      isReady={isComplete(draft) && sending.kind !== 'running'}
      onStore={sendIt}
      onClose={onClose}
    >
      <InteractionFields
        customerRef={props.customerRef}
        draft={draft}
        errors={errors}
        idPrefix={ID}
        rights={rights}
        onChange={change}
      />
      {isNew && rights.isProvider && draft.kind === 'meeting' && (
        <PromisedFields
          idPrefix={ID}
          actions={draft.actions}
          errors={errors}
          onChange={actions => change({ ...draft, actions })}
        />
      )}
    </FormDialog>
  );
}
