import { useApi } from '@backstage/core-plugin-api';
import type { Requirement } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { failureInWords } from '../../../hooks/failureInWords';
import { refusedFields, useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { FormDialog } from '../../../widgets/FormDialog';
import { useFirstError } from '../../../widgets/useFirstError';
import type { NamedService } from '../useCustomerServices';
import { beginRequirement, requirementOf } from './requirementDraft';
import { RequirementFields } from './RequirementFields';

const ID = 'sla-record-requirement';

/** Records what a customer wants of a service. */
export function RecordRequirementDialog(props: {
  readonly customerRef: string;
  readonly services: readonly NamedService[];
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const { customerRef, services, onClose, onRecorded } = props;
  const [draft, setDraft] = useState(() =>
    beginRequirement(services.at(0)?.ref ?? ''),
  );
  const { sending, send, reset } = useSending<Requirement>();
  const errors = refusedFields(sending);
  useFirstError(ID, errors);
  const requirement = requirementOf(draft);
  const record = async () => {
    const recorded =
      requirement &&
      (await send(
        async () => await api.createRequirement(customerRef, requirement),
      ));
    if (recorded !== undefined) {
      onRecorded();
    }
  };
  return (
    <FormDialog
      id={ID}
      title={t('requirements.record')}
      intro={t('requirements.recordIntro')}
      failure={failureInWords(sending, t)}
      store={t('requirements.store')}
      close={t('measurements.close')}
      isReady={requirement !== undefined && sending.kind !== 'running'}
      onStore={record}
      onClose={onClose}
    >
      <RequirementFields
        idPrefix={ID}
        draft={draft}
        errors={errors}
        services={services}
        onChange={changed => {
          setDraft(changed);
          reset();
        }}
      />
    </FormDialog>
  );
}
