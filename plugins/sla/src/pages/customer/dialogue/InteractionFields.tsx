import { clockZone } from '../../../format/localInput';
import { useTranslate } from '../../../translations/useTranslate';
import { EntitiesInput } from '../../../widgets/EntitiesInput';
import { EntityInput } from '../../../widgets/EntityInput';
import { TextInput, TimeInput, type FormOf } from '../../../widgets/inputs';
import { listErrors } from '../../../widgets/listErrors';
import { MarkdownInput } from '../../../widgets/MarkdownInput';
import { VisibilityInput } from '../../../widgets/VisibilityInput';
import { DateInput } from '../actions/DateInput';
import { OWNER_KINDS } from '../actions/ownerKinds';
import { ContactSuggestions } from './ContactSuggestions';
import type { InteractionDraft } from './interactionDraft';

/** What a dialogue can be about. */
const MEASURED_KINDS = ['system', 'component', 'api', 'resource', 'domain'];

/** Who fills the form in, and what of it they may say. */
export interface FormRights {
  /** Whose choice it is who sees it, who sees to it and by when. */
  readonly isProvider: boolean;
  /** What the customer's side wrote stays as it is. */
  readonly isAsWritten: boolean;
}

/** The fields of an entry of the dialogue. */
export function InteractionFields(
  props: FormOf<InteractionDraft> & {
    readonly customerRef: string;
    readonly rights: FormRights;
  },
) {
  const t = useTranslate();
  const { customerRef, draft, errors, onChange, idPrefix, rights } = props;
  const change = (changed: Partial<InteractionDraft>) =>
    onChange({ ...draft, ...changed });
  const { isProvider, isAsWritten: disabled } = rights;
  /** A list that is typed line by line. */
  const lines = (field: 'participants' | 'links') => ({
    id: `${idPrefix}-${field}`,
    field,
    value: draft[field],
    errors: listErrors(errors, field),
    most: 10_000,
    isLong: true,
    onChange: (text: string) => change({ [field]: text }),
  });
  const inField = (field: 'title' | 'at' | 'until' | 'place') => ({
    id: `${idPrefix}-${field}`,
    field,
    value: draft[field],
    errors,
    onChange: (text: string) => change({ [field]: text }),
  });
  return (
    <>
      <TextInput
        {...inField('title')}
        label={t('dialogue.fieldTitle')}
        most={200}
        required
        disabled={disabled}
      />
      {isProvider && (
        <TimeInput
          {...inField('at')}
          label={t('dialogue.fieldAt', { zone: clockZone() })}
          disabled={disabled}
        />
      )}
      {draft.kind === 'meeting' && (
        <>
          <TimeInput
            {...inField('until')}
            label={t('dialogue.fieldUntil')}
            disabled={disabled}
          />
          <TextInput
            {...inField('place')}
            label={t('dialogue.fieldPlace')}
            most={500}
            disabled={disabled}
          />
        </>
      )}
      <MarkdownInput
        id={`${idPrefix}-text`}
        field="text"
        label={t('dialogue.fieldText')}
        value={draft.text}
        errors={errors}
        disabled={disabled}
        onChange={text => change({ text })}
      />
      {isProvider && (
        <>
          <TextInput
            {...lines('participants')}
            label={t('dialogue.fieldParticipants')}
            help={t('dialogue.participantsHelp')}
            disabled={disabled}
          />
          {!disabled && (
            <ContactSuggestions
              id={`${idPrefix}-contacts`}
              customerRef={customerRef}
              value={draft.participants}
              onChange={participants => change({ participants })}
            />
          )}
          <EntitiesInput
            id={`${idPrefix}-entities`}
            label={t('dialogue.fieldEntities')}
            help={t('dialogue.entitiesHelp')}
            kinds={MEASURED_KINDS}
            values={draft.entities}
            errorOf={i => errors[`entities.${i}`]}
            onChange={entities => change({ entities })}
          />
        </>
      )}
      <TextInput
        {...lines('links')}
        label={t('dialogue.fieldLinks')}
        help={t('dialogue.linksHelp')}
        disabled={disabled}
      />
      {isProvider && draft.kind === 'complaint' && (
        <>
          <EntityInput
            id={`${idPrefix}-owner`}
            label={t('dialogue.fieldOwner')}
            help={t('dialogue.ownerHelp')}
            kinds={OWNER_KINDS}
            value={draft.owner}
            error={errors.owner}
            onChange={owner => change({ owner })}
          />
          <DateInput
            id={`${idPrefix}-due`}
            field="due"
            label={t('dialogue.fieldDue')}
            help={t('dialogue.dueHelp')}
            value={draft.due}
            errors={errors}
            onChange={due => change({ due })}
          />
        </>
      )}
      {isProvider && (
        <VisibilityInput
          id={`${idPrefix}-visibility`}
          value={draft.visibility}
          errors={errors}
          disabled={disabled}
          onChange={visibility => change({ visibility })}
        />
      )}
    </>
  );
}
