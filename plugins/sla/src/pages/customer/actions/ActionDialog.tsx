import { useApi } from '@backstage/core-plugin-api';
import type {
  Action,
  Visibility,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import { useFormat } from '../../../format/useFormat';
import { meanwhileInWords } from '../../../hooks/meanwhileInWords';
import { useChanging } from '../../../hooks/useChanging';
import { useTitles } from '../../../hooks/useTitles';
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
interface ActionFields {
  readonly title: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly visibility: Visibility;
}

/** What is stored, to be changed; an empty form where nothing is. */
function fieldsOf(action: Action | undefined): ActionFields {
  return {
    title: action?.title ?? '',
    text: action?.text ?? '',
    owner: action?.owner ?? '',
    due: action?.due ?? '',
    visibility: action?.visibility ?? 'internal',
  };
}

/** Promises something, or changes what is promised. */
export function ActionDialog(props: {
  readonly customerRef: string;
  /** What is changed; undefined for a new one. */
  readonly action: Action | undefined;
  readonly onStored: () => void;
  readonly onClose: () => void;
}) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const format = useFormat();
  const { customerRef, action, onStored, onClose } = props;
  const form = useChanging<Action, ActionFields>({
    stored: action,
    draftOf: fieldsOf,
    read: async stored => await api.getAction(stored),
    store: async (fields, base) => {
      const sent = { ...fields, owner: fields.owner.trim() };
      return base === undefined
        ? await api.createAction(customerRef, sent)
        : await api.changeAction(base, base.etag, sent);
    },
  });
  const { draft, change, errors, sending } = form;
  useFirstError(ID, errors);
  const titleOf = useTitles([form.meanwhile?.now.owner]);
  const describe = (field: keyof ActionFields, now: Action) =>
    ({
      title: { label: t('actions.fieldTitle'), text: now.title },
      text: { label: t('actions.fieldText'), text: now.text },
      owner: { label: t('actions.fieldOwner'), text: titleOf(now.owner) },
      due: { label: t('actions.fieldDue'), text: format.date(now.due) },
      visibility: {
        label: t('actions.visibility'),
        text: t(`dialogue.visibilities.${now.visibility}`),
      },
    }[field]);
  const isComplete = [draft.title, draft.owner, draft.due].every(
    text => text.trim() !== '',
  );
  const sendIt = async () => {
    if ((await form.send()) !== undefined) {
      onStored();
    }
  };
  return (
    <FormDialog
      id={ID}
      title={t(
        action === undefined ? 'actions.promiseTitle' : 'actions.changeTitle',
      )}
      intro={t('actions.formIntro')}
      failure={meanwhileInWords(form, t, describe)}
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
