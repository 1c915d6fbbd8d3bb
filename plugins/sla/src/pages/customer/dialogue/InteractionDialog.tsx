import { useApi } from '@backstage/core-plugin-api';
import type { Interaction } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import { clockZone } from '../../../format/localInput';
import { meanwhileInWords } from '../../../hooks/meanwhileInWords';
import { useChanging } from '../../../hooks/useChanging';
import { useTitles } from '../../../hooks/useTitles';
import {
  useTranslate,
  type MessageKey,
} from '../../../translations/useTranslate';
import { FormDialog } from '../../../widgets/FormDialog';
import { useFirstError } from '../../../widgets/useFirstError';
import { InteractionFields, type FormRights } from './InteractionFields';
import { isComplete, type InteractionDraft } from './interactionDraft';
import { PromisedFields } from './PromisedFields';

const ID = 'sla-interaction';

/** What the fields are called that somebody else may have changed as well. */
const LABELS: Partial<Record<keyof InteractionDraft, MessageKey>> = {
  title: 'dialogue.fieldTitle',
  text: 'dialogue.fieldText',
  at: 'dialogue.fieldAt',
  until: 'dialogue.fieldUntil',
  place: 'dialogue.fieldPlace',
  participants: 'dialogue.fieldParticipants',
  entities: 'dialogue.fieldEntities',
  links: 'dialogue.fieldLinks',
  owner: 'dialogue.fieldOwner',
  due: 'dialogue.fieldDue',
  visibility: 'dialogue.fieldVisibility',
};

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
  /** What is changed; undefined for something new: then actions can be promised with a meeting. */
  readonly interaction: Interaction | undefined;
  readonly draftOf: (stored: Interaction | undefined) => InteractionDraft;
  readonly rights: FormRights;
  readonly store: (
    draft: InteractionDraft,
    base: Interaction | undefined,
  ) => Promise<Interaction>;
  readonly onStored: () => void;
  readonly onClose: () => void;
}) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const { title, interaction, rights, onStored, onClose } = props;
  const { draftOf, store } = props;
  const form = useChanging({
    stored: interaction,
    draftOf,
    read: async stored => await api.getInteraction(stored),
    store,
  });
  const { draft, change, errors, sending } = form;
  useFirstError(ID, errors);
  const stored = form.meanwhile?.now;
  const titleOf = useTitles([
    stored?.complaint?.owner,
    ...(stored?.entities ?? []),
  ]);
  const describe = (field: keyof InteractionDraft, now: Interaction) => {
    const label = LABELS[field];
    const typed = draftOf(now)[field];
    const texts: Partial<Record<keyof InteractionDraft, string>> = {
      visibility: t(`dialogue.visibilities.${now.visibility}`),
      entities: now.entities.map(titleOf).join(', '),
      owner: titleOf(now.complaint?.owner ?? ''),
    };
    return {
      label: label === undefined ? field : t(label, { zone: clockZone() }),
      text: texts[field] ?? (String(typed) || '–'),
    };
  };
  const sendIt = async () => {
    if ((await form.send()) !== undefined) {
      onStored();
    }
  };
  return (
    <FormDialog
      id={ID}
      title={title}
      intro={t(introOf(rights))}
      failure={meanwhileInWords(form, t, describe)}
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
      {interaction === undefined &&
        rights.isProvider &&
        draft.kind === 'meeting' && (
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
