import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  Agreement,
  Continuation,
  Party,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../../api/slaApiRef';
import { useFormat } from '../../../../format/useFormat';
import { refusedFields, useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { DateInput, TextInput } from '../../../../widgets/inputs';
import { QuestionDialog } from '../../../../widgets/QuestionDialog';
import { PartyInput } from './PartyInput';
import type { StepDialogProps } from './StepDialog';
import type { Signing } from '../AgreementInView';

/** Asks the other side to go on after a fixed end, or accepts exactly what it asked. */
export function GoOnDialog(
  props: StepDialogProps & {
    /** For whom the reader can say it. */
    readonly ending: readonly Signing[];
    /** What the other side asked; undefined where the reader asks. */
    readonly asked?: Continuation;
  },
) {
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const { view, ending, asked, onClose, onDone } = props;
  const { id, version, effectiveTo } = view.shown;
  const [party, setParty] = useState<Party | undefined>(ending[0]?.party);
  const [chosen, setChosen] = useState('');
  const [evidence, setEvidence] = useState('');
  const { sending, send } = useSending<Agreement>();
  const step = asked === undefined ? 'continue' : 'acceptContinuation';
  const own = ending.find(one => one.party === party);
  const needsEvidence = own?.needsEvidence === true;
  const isTooEarly =
    chosen !== '' && effectiveTo !== null && chosen <= effectiveTo;
  const isReady =
    own !== undefined &&
    !isTooEarly &&
    (!needsEvidence || evidence.trim() !== '') &&
    sending.kind !== 'running';
  const goOn = async () => {
    if (own === undefined) {
      return;
    }
    const until = chosen === '' ? null : chosen;
    const done = await send(() =>
      api.continueAgreement(id, {
        version,
        party: own.party,
        until: asked === undefined ? until : asked.until,
        ...(needsEvidence ? { evidence: evidence.trim() } : {}),
      }),
    );
    if (done !== undefined) {
      onDone(version);
    }
  };
  const refused = refusedFields(sending);
  const date = effectiveTo === null ? '' : format.date(effectiveTo);
  const errors = isTooEarly
    ? { until: t('agreementPage.afterEnd', { date }), ...refused }
    : refused;
  const askedUntil = asked?.until ?? null;
  return (
    <QuestionDialog
      id="sla-go-on"
      title={t('agreementPage.goOnTitle', { date })}
      failure={
        sending.kind === 'failed'
          ? t('agreementPage.refused', { reason: sending.reason })
          : undefined
      }
      no={t('agreementPage.close')}
      yes={t(`agreementPage.step.${step}`)}
      isReady={isReady}
      onNo={onClose}
      onYes={goOn}
    >
      <Typography gutterBottom>{t('agreementPage.goOnText')}</Typography>
      {asked !== undefined && (
        <Typography gutterBottom>
          {askedUntil === null
            ? t('agreementPage.goesOnUntilNotice')
            : t('agreementPage.goesOnUntil', {
                date: format.date(askedUntil),
              })}
        </Typography>
      )}
      <PartyInput
        id="sla-go-on-party"
        field="party"
        label={t('agreementPage.speakFor')}
        parties={ending.map(one => one.party)}
        value={party}
        errors={errors}
        onChange={setParty}
      />
      {asked === undefined && (
        <DateInput
          id="sla-go-on-until"
          field="until"
          label={t('agreementPage.lastDay')}
          help={t('agreementPage.untilHelp')}
          value={chosen}
          errors={errors}
          onChange={setChosen}
        />
      )}
      {needsEvidence && (
        <TextInput
          id="sla-go-on-evidence"
          field="evidence"
          label={t('agreementPage.evidenceOfWord')}
          help={t('agreementPage.evidenceOfWordHelp')}
          value={evidence}
          most={2000}
          isLong
          required
          errors={errors}
          onChange={setEvidence}
        />
      )}
    </QuestionDialog>
  );
}
