import { useApi } from '@backstage/core-plugin-api';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormLabel from '@material-ui/core/FormLabel';
import { makeStyles } from '@material-ui/core/styles';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import Typography from '@material-ui/core/Typography';
import type {
  Agreement,
  Party,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../../api/slaApiRef';
import { titleIn } from '../../../../hooks/loadTitles';
import { refusedFields, useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { CheckInput, TextInput } from '../../../../widgets/inputs';
import { QuestionDialog } from '../../../../widgets/QuestionDialog';
import type { AgreementInView } from '../AgreementInView';
import type { StepDialogProps } from './StepDialog';
import { openSigning } from './stepsOf';

const useStyles = makeStyles(
  theme => ({
    hash: {
      margin: theme.spacing(1, 0, 2),
      fontFamily: 'monospace',
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'SlaSignDialog' },
);

function nameOf(party: Party, { shown, titles }: AgreementInView): string {
  if (party === 'customer') {
    return titleIn(titles, shown.customer);
  }
  return typeof shown.provider === 'string'
    ? titleIn(titles, shown.provider)
    : shown.provider.supplier;
}

/** Signs for one party what is on offer: exactly the terms with the hash that it shows. */
export function SignDialog({ view, onClose, onDone }: StepDialogProps) {
  const classes = useStyles();
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const signing = openSigning(view);
  const [chosen, setChosen] = useState<Party | undefined>(signing[0]?.party);
  const [hasRead, setHasRead] = useState(false);
  const [evidence, setEvidence] = useState('');
  const { sending, send } = useSending<Agreement>();
  const { id, version, hash } = view.shown;
  const own = signing.find(({ party }) => party === chosen);
  const lacksEvidence = own?.needsEvidence === true && evidence.trim() === '';
  const sign = async () => {
    if (own === undefined || hash === null) {
      return;
    }
    const signed = await send(() =>
      api.signAgreement(id, {
        party: own.party,
        version,
        hash,
        ...(own.needsEvidence ? { evidence: evidence.trim() } : {}),
      }),
    );
    if (signed !== undefined) {
      onDone(version);
    }
  };
  const forWhom = (party: Party) =>
    t(`agreementPage.signFor.${party}`, { name: nameOf(party, view) });
  return (
    <QuestionDialog
      id="sla-sign"
      title={t('agreementPage.signTitle', { version })}
      failure={
        sending.kind === 'failed'
          ? t('agreementPage.refused', { reason: sending.reason })
          : undefined
      }
      no={t('agreementPage.close')}
      yes={t('agreementPage.step.sign')}
      isReady={
        own !== undefined &&
        hasRead &&
        !lacksEvidence &&
        sending.kind !== 'running'
      }
      onNo={onClose}
      onYes={sign}
    >
      {signing.length > 1 ? (
        <FormControl component="fieldset">
          <FormLabel component="legend">
            {t('agreementPage.signForWhom')}
          </FormLabel>
          <RadioGroup
            name="sla-sign-party"
            value={chosen}
            onChange={({ target }) =>
              setChosen(target.value === 'provider' ? 'provider' : 'customer')
            }
          >
            {signing.map(({ party }) => (
              <FormControlLabel
                key={party}
                value={party}
                control={<Radio color="primary" />}
                label={forWhom(party)}
              />
            ))}
          </RadioGroup>
        </FormControl>
      ) : (
        <Typography>{own && forWhom(own.party)}</Typography>
      )}
      <Typography>{t('agreementPage.signHash')}</Typography>
      <div className={classes.hash}>{hash}</div>
      {own?.needsEvidence && (
        <TextInput
          id="sla-sign-evidence"
          field="evidence"
          label={t('agreementPage.evidence')}
          help={t('agreementPage.evidenceHelp')}
          value={evidence}
          most={2000}
          isLong
          required
          errors={refusedFields(sending)}
          onChange={setEvidence}
        />
      )}
      <CheckInput
        id="sla-sign-read"
        label={t('agreementPage.haveRead', { version })}
        isChecked={hasRead}
        onChange={setHasRead}
      />
    </QuestionDialog>
  );
}
