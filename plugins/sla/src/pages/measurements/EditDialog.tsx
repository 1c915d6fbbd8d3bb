import type {
  Customer,
  Indicator,
  Measurement,
} from '@service-levels/backstage-plugin-sla-common';
import { failureInWords } from '../../hooks/failureInWords';
import { useTranslate } from '../../translations/useTranslate';
import { FormDialog } from '../../widgets/FormDialog';
import { useFirstError } from '../../widgets/useFirstError';
import { draftOf } from './drafts/Draft';
import { FactFields } from './FactFields';
import { useEntering } from './useEntering';

const ID = 'sla-edit';

/** Changes a stored fact. */
export function EditDialog(props: {
  readonly indicator: Indicator;
  readonly customers: readonly Customer[];
  readonly measurement: Measurement;
  /** What it is called. */
  readonly name: string;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}) {
  const t = useTranslate();
  const { indicator, customers, measurement, name, onClose, onChanged } = props;
  const { draft, errors, sending, change, enter } = useEntering({
    indicator: indicator.ref,
    start: () => draftOf(measurement),
    before: measurement,
    onEntered: onChanged,
  });
  useFirstError(ID, errors);
  return (
    <FormDialog
      id={ID}
      title={t('measurements.editTitle', { name })}
      intro={t('measurements.editIntro')}
      failure={failureInWords(sending, t)}
      store={t('measurements.save')}
      close={t('measurements.close')}
      isReady={sending.kind !== 'running'}
      onStore={enter}
      onClose={onClose}
    >
      <FactFields
        draft={draft}
        errors={errors}
        onChange={change}
        idPrefix={ID}
        indicator={indicator}
        customers={customers}
        isStored
      />
    </FormDialog>
  );
}
