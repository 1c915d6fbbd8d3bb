import Button from '@material-ui/core/Button';
import { useMemo, useState } from 'react';
import { useTranslate } from '../../../../translations/useTranslate';
import { PromisePanel } from '../../promise/PromisePanel';
import { fieldId } from '../fieldAt';
import type { AgreementForm } from '../form/AgreementForm';
import type { TargetForm } from '../form/TargetForm';
import { useResting } from '../useResting';
import { promiseRequestOf } from './promiseRequestOf';

function Checked(props: {
  readonly form: AgreementForm;
  readonly target: TargetForm;
  readonly agreementId: string | undefined;
}) {
  const { form, target, agreementId } = props;
  const request = useMemo(
    () => promiseRequestOf(form, target, agreementId),
    [form, target, agreementId],
  );
  const resting = useResting(request, request !== undefined);
  return (
    <PromisePanel id={fieldId(`promise-${target.key}`)} request={resting} />
  );
}

/** Whether a target can be promised, once somebody asks; then it follows what is typed. */
export function TargetPromise(props: {
  readonly form: AgreementForm;
  readonly target: TargetForm;
  /** undefined for what is not stored yet. */
  readonly agreementId: string | undefined;
}) {
  const t = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const { target } = props;
  return (
    <>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-label={t('editor.promiseOf', { name: target.name })}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('promiseCheck.title')}
      </Button>
      {isOpen && <Checked {...props} />}
    </>
  );
}
