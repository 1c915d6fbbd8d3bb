import Button from '@material-ui/core/Button';
import { useTranslate } from '../../../translations/useTranslate';
import type { FieldErrors } from '../../../widgets/FieldErrors';
import { DateInput, TextInput } from '../../../widgets/inputs';
import type { SignatureFields } from './SignedOutside';

/** Who signed for a party, and when. */
export function SignatureRow(props: {
  /** Among all signatures, as the API counts them. */
  readonly index: number;
  readonly signature: SignatureFields;
  readonly errors: FieldErrors;
  readonly onChange: (changed: Partial<SignatureFields>) => void;
  /** Undefined for the one that is needed. */
  readonly onRemove: (() => void) | undefined;
}) {
  const t = useTranslate();
  const { index, signature, errors, onChange, onRemove } = props;
  const isProviders = signature.party === 'provider';
  const id = `sla-record-signature-${index}`;
  return (
    <>
      <TextInput
        id={`${id}-name`}
        field={`signatures.${index}.signedBy`}
        label={t(
          isProviders ? 'setUp.record.name' : 'setUp.record.nameOfCustomer',
        )}
        help={t('setUp.record.nameHelp')}
        value={signature.name}
        most={200}
        errors={errors}
        required
        onChange={name => onChange({ name })}
      />
      <TextInput
        id={`${id}-role`}
        field={`signatures.${index}.role`}
        label={t('setUp.record.role')}
        value={signature.role}
        most={200}
        errors={errors}
        onChange={role => onChange({ role })}
      />
      <DateInput
        id={`${id}-signedOn`}
        field={`signatures.${index}.signedOn`}
        label={t(
          isProviders
            ? 'setUp.record.signedOn'
            : 'setUp.record.signedOnOfCustomer',
        )}
        value={signature.signedOn}
        errors={errors}
        required
        onChange={signedOn => onChange({ signedOn })}
      />
      {onRemove !== undefined && (
        <Button onClick={onRemove}>
          {t('setUp.record.remove', { name: signature.name || `${index + 1}` })}
        </Button>
      )}
    </>
  );
}
