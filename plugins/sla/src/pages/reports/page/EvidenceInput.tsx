import { useTranslate } from '../../../translations/useTranslate';
import type { FieldErrors } from '../../../widgets/FieldErrors';
import { TextInput } from '../../../widgets/inputs';

/** What shows that the customer said it, where the relationship manager enters it. */
export function EvidenceInput(props: {
  readonly id: string;
  readonly value: string;
  /** Whether it is certain that it is entered for the customer. */
  readonly required: boolean;
  readonly errors: FieldErrors;
  readonly onChange: (evidence: string) => void;
}) {
  const t = useTranslate();
  const { required } = props;
  return (
    <TextInput
      {...props}
      field="evidence"
      label={t(
        required ? 'reportPage.evidence' : 'reportPage.evidenceOfCustomer',
      )}
      help={t('reportPage.evidenceHelp')}
      most={2000}
      isLong
    />
  );
}
