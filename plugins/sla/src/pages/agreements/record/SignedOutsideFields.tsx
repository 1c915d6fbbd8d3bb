import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { Party } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../translations/useTranslate';
import type { FieldErrors } from '../../../widgets/FieldErrors';
import { TextInput } from '../../../widgets/inputs';
import { Panel } from '../../../widgets/Panel';
import { SignatureRow } from './SignatureRow';
import {
  signatureFor,
  type SignatureFields,
  type SignedOutside,
} from './SignedOutside';

const PARTIES: readonly Party[] = ['provider', 'customer'];

const useStyles = makeStyles(
  theme => ({
    fields: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 17rem), 1fr))',
      alignItems: 'start',
      margin: theme.spacing(0, 0, 2),
      padding: 0,
      border: 0,
      '& legend': { padding: theme.spacing(1, 0) },
    },
  }),
  { name: 'SlaSignedOutsideFields' },
);

/** Who signed outside and when, and where the document is. */
export function SignedOutsideFields(props: {
  readonly signed: SignedOutside;
  readonly errors: FieldErrors;
  readonly onChange: (signed: SignedOutside) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { signed, errors, onChange } = props;
  const { signatures } = signed;
  const change = (index: number, changed: Partial<SignatureFields>) =>
    onChange({
      ...signed,
      signatures: signatures.map((one, i) =>
        i === index ? { ...one, ...changed } : one,
      ),
    });
  const text = (field: 'documentUrl' | 'documentTitle' | 'note') => ({
    id: `sla-record-${field}`,
    label: t(`setUp.record.${field}`),
    value: signed[field],
    errors,
    onChange: (value: string) => onChange({ ...signed, [field]: value }),
  });
  return (
    <Panel id="sla-record-signed" title={t('setUp.record.signatures')}>
      {PARTIES.map(party => {
        const own = signatures.flatMap((one, index) =>
          one.party === party ? [{ one, index }] : [],
        );
        return (
          <fieldset key={party} className={classes.fields}>
            <legend>{t(`setUp.record.${party}`)}</legend>
            {own.map(({ one, index }, i) => (
              <SignatureRow
                key={index}
                index={index}
                signature={one}
                errors={errors}
                onChange={changed => change(index, changed)}
                onRemove={
                  i === 0
                    ? undefined
                    : () =>
                        onChange({
                          ...signed,
                          signatures: signatures.filter(
                            (_one, at) => at !== index,
                          ),
                        })
                }
              />
            ))}
            <Button
              onClick={() =>
                onChange({
                  ...signed,
                  signatures: [...signatures, signatureFor(party)],
                })
              }
            >
              {t(
                party === 'provider'
                  ? 'setUp.record.another'
                  : 'setUp.record.anotherOfCustomer',
              )}
            </Button>
          </fieldset>
        );
      })}
      <div className={classes.fields}>
        <TextInput
          {...text('documentUrl')}
          field="document.url"
          most={2000}
          help={t('setUp.record.documentHelp')}
        />
        <TextInput
          {...text('documentTitle')}
          field="document.title"
          most={200}
        />
        <TextInput {...text('note')} field="note" most={2000} isLong />
      </div>
    </Panel>
  );
}
