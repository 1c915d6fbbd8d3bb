import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import {
  dateOf,
  earliestLastDay,
  reaches,
  type Agreement,
  type Party,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../../api/slaApiRef';
import { useFormat } from '../../../../format/useFormat';
import { refusedFields, useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { CheckInput, DateInput, TextInput } from '../../../../widgets/inputs';
import { QuestionDialog } from '../../../../widgets/QuestionDialog';
import { actingFor } from './endingStepsOf';
import { PartyInput } from './PartyInput';
import type { StepDialogProps } from './StepDialog';

/** Gives notice for one side, to a last day that the terms reach or that both sides agreed on. */
export function TerminateDialog({ view, onClose, onDone }: StepDialogProps) {
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const { shown, reader } = view;
  const { id, version } = shown;
  const parties = reader.ending.map(({ party }) => party);
  const [by, setBy] = useState<Party | undefined>(parties[0]);
  const [givenOn, setGivenOn] = useState('');
  const [chosenDay, setChosenDay] = useState<string>();
  const [byAgreement, setByAgreement] = useState(false);
  const [reason, setReason] = useState('');
  const [evidence, setEvidence] = useState('');
  const { sending, send } = useSending<Agreement>();
  const today = dateOf(Math.floor(Date.now() / 1000), shown.timeZone);
  const given = givenOn === '' ? today : givenOn;
  const earliest = earliestLastDay(shown, given);
  const lastDay = chosenDay ?? earliest ?? '';
  const isReached = byAgreement || reaches(shown, { givenOn: given, lastDay });
  const needsEvidence =
    byAgreement ||
    givenOn !== '' ||
    actingFor(reader, by)?.needsEvidence === true;
  const isReady =
    by !== undefined &&
    lastDay !== '' &&
    isReached &&
    reason.trim() !== '' &&
    (!needsEvidence || evidence.trim() !== '') &&
    sending.kind !== 'running';
  const terminate = async () => {
    if (by === undefined) {
      return;
    }
    const terminated = await send(() =>
      api.terminateAgreement(id, {
        version,
        lastDay,
        by,
        byAgreement,
        reason: reason.trim(),
        ...(givenOn === '' ? {} : { givenOn }),
        ...(needsEvidence ? { evidence: evidence.trim() } : {}),
      }),
    );
    if (terminated !== undefined) {
      onDone(version);
    }
  };
  const refused = refusedFields(sending);
  const unreached = t('agreementPage.notReached');
  const errors =
    lastDay === '' || isReached ? refused : { lastDay: unreached, ...refused };
  return (
    <QuestionDialog
      id="sla-terminate"
      title={t('agreementPage.terminateTitle', { title: shown.title })}
      failure={
        sending.kind === 'failed'
          ? t('agreementPage.refused', { reason: sending.reason })
          : undefined
      }
      no={t('agreementPage.close')}
      yes={t('agreementPage.step.terminate')}
      isReady={isReady}
      onNo={onClose}
      onYes={terminate}
    >
      <Typography gutterBottom>{t('agreementPage.terminateText')}</Typography>
      <Typography gutterBottom>
        {earliest === null
          ? t('agreementPage.noNotice')
          : t('agreementPage.earliest', { date: format.date(earliest) })}
      </Typography>
      <PartyInput
        id="sla-terminate-by"
        field="by"
        label={t('agreementPage.noticeOf')}
        parties={parties}
        value={by}
        errors={errors}
        onChange={setBy}
      />
      <DateInput
        id="sla-terminate-day"
        field="lastDay"
        label={t('agreementPage.lastDay')}
        value={lastDay}
        required
        errors={errors}
        onChange={setChosenDay}
      />
      <CheckInput
        id="sla-terminate-agreed"
        label={t('agreementPage.byAgreement')}
        isChecked={byAgreement}
        onChange={setByAgreement}
      />
      <TextInput
        id="sla-terminate-reason"
        field="reason"
        label={t('agreementPage.reason')}
        value={reason}
        most={2000}
        isLong
        required
        errors={errors}
        onChange={setReason}
      />
      <DateInput
        id="sla-terminate-given"
        field="givenOn"
        label={t('agreementPage.givenOn')}
        help={t('agreementPage.givenOnHelp')}
        value={givenOn}
        errors={errors}
        onChange={setGivenOn}
      />
      {needsEvidence && (
        <TextInput
          id="sla-terminate-evidence"
          field="evidence"
          label={t('agreementPage.endingEvidence')}
          help={t('agreementPage.endingEvidenceHelp')}
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
