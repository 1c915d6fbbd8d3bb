import { useApi } from '@backstage/core-plugin-api';
import type { Requirement } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import type { Words } from '../../../entity/Words';
import { meanwhileInWords } from '../../../hooks/meanwhileInWords';
import { useChanging } from '../../../hooks/useChanging';
import { FormDialog } from '../../../widgets/FormDialog';
import { TextInput } from '../../../widgets/inputs';
import { useFirstError } from '../../../widgets/useFirstError';
import type { NamedService } from '../useCustomerServices';
import {
  draftOf,
  requirementOf,
  type RequirementDraft,
} from './requirementDraft';
import { RequirementFields } from './RequirementFields';
import { fieldInWords, fieldLabels } from './requirementWords';

const ID = 'sla-change-requirement';

interface ChangeDraft extends RequirementDraft {
  /** Why it is changed. */
  readonly changeReason: string;
}

const changeDraftOf = (requirement: Requirement): ChangeDraft => ({
  ...draftOf(requirement),
  changeReason: '',
});

/** Writes a requirement anew; the target that answers it stays. */
export function ChangeRequirementDialog(props: {
  readonly requirement: Requirement;
  readonly services: readonly NamedService[];
  readonly titleOf: (ref: string) => string;
  readonly words: Words;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const api = useApi(slaApiRef);
  const { requirement, services, titleOf, words, onClose, onChanged } = props;
  const { t } = words;
  const { customerRef, id, service } = requirement;
  const form = useChanging({
    stored: requirement,
    draftOf: (stored = requirement) => changeDraftOf(stored),
    read: async () => await api.getRequirement(customerRef, id),
    store: async ({ changeReason, ...written }, base = requirement) => {
      const sent = requirementOf(written, base);
      if (sent === undefined) {
        throw new Error('Something is missing');
      }
      return await api.changeRequirement(customerRef, {
        id,
        etag: base.etag,
        requirement: { ...sent, changeReason },
      });
    },
  });
  const { draft, errors, sending } = form;
  useFirstError(ID, errors);
  const { state } = form.meanwhile?.now ?? requirement;
  const isDecided = state === 'agreed' || state === 'declined';
  const labels = fieldLabels(words);
  const describe = (field: keyof ChangeDraft, now: Requirement) => {
    if (field === 'changeReason') {
      return { label: t('requirements.changeReason'), text: '–' };
    }
    const stored = field === 'level' ? 'wanted' : field;
    return {
      label: labels[stored],
      text: fieldInWords(stored, now, titleOf, words),
    };
  };
  const isComplete =
    requirementOf(draft) !== undefined &&
    (!isDecided || draft.changeReason.trim() !== '');
  const send = async () => {
    if ((await form.send()) !== undefined) {
      onChanged();
    }
  };
  const named = services.some(({ ref }) => ref === service)
    ? services
    : [...services, { ref: service, title: titleOf(service) }];
  return (
    <FormDialog
      id={ID}
      title={t('requirements.changeOf', { title: requirement.title })}
      intro={t('requirements.changeIntro')}
      failure={meanwhileInWords(form, t, describe)}
      store={t('requirements.storeChange')}
      close={t('dialogue.cancel')}
      isReady={isComplete && sending.kind !== 'running'}
      onStore={send}
      onClose={onClose}
    >
      <RequirementFields
        idPrefix={ID}
        draft={draft}
        errors={errors}
        services={named}
        onChange={form.change}
      />
      <TextInput
        id={`${ID}-changeReason`}
        field="changeReason"
        label={t('requirements.changeReason')}
        help={t('requirements.changeReasonHelp')}
        value={draft.changeReason}
        most={10_000}
        isLong
        required={isDecided}
        errors={errors}
        onChange={changeReason => form.change({ changeReason })}
      />
    </FormDialog>
  );
}
