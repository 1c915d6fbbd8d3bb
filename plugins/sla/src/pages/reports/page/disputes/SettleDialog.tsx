import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Report,
  ReportDispute,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../../api/slaApiRef';
import { refusedFields, useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { TextInput } from '../../../../widgets/inputs';
import { QuestionDialog } from '../../../../widgets/QuestionDialog';
import { EvidenceInput } from '../EvidenceInput';
import type { ReportInView } from '../ReportInView';
import type { Settling } from './settlingOf';

const useStyles = makeStyles(
  { text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } },
  { name: 'SlaSettleDialog' },
);

/** Proposes how a dispute is settled, confirms what the other side proposed, or withdraws it. */
export function SettleDialog(props: {
  readonly view: ReportInView;
  readonly dispute: ReportDispute;
  readonly settling: Settling;
  readonly onClose: () => void;
  readonly onSettled: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { view, dispute, settling, onClose, onSettled } = props;
  // Who confirms sends exactly what was proposed.
  const proposed = dispute.settlement?.text ?? '';
  const [text, setText] = useState('');
  const [evidence, setEvidence] = useState('');
  const { sending, send } = useSending<Report>();
  const isConfirming = settling === 'confirm';
  const { needsEvidence = false } = view.reader.speaks ?? {};
  // What the provider proposed only the customer confirms, and only the customer withdraws.
  const isForCustomer =
    settling === 'withdraw' ||
    (isConfirming && dispute.settlement?.proposedBySide === 'provider');
  const lacksEvidence =
    needsEvidence && isForCustomer && evidence.trim() === '';
  const settle = async () => {
    const settled = await send(() =>
      api.settleDispute(view.report.id, dispute.id, {
        outcome: settling === 'withdraw' ? 'withdrawn' : 'agreed',
        text: isConfirming ? proposed : text.trim(),
        evidence: evidence.trim() === '' ? null : evidence.trim(),
      }),
    );
    if (settled !== undefined) {
      onSettled();
    }
  };
  return (
    <QuestionDialog
      id="sla-dispute-settle"
      title={t(`reportPage.dispute.settleTitle.${settling}`)}
      failure={
        sending.kind === 'failed'
          ? t('reports.failed', { reason: sending.reason })
          : undefined
      }
      no={t('reports.close')}
      yes={t(`reportPage.dispute.settle.${settling}`)}
      isReady={
        (isConfirming || text.trim() !== '') &&
        !lacksEvidence &&
        sending.kind !== 'running'
      }
      onNo={onClose}
      onYes={settle}
    >
      <Typography gutterBottom>
        {t(`reportPage.dispute.settleMeans.${settling}`)}
      </Typography>
      {isConfirming ? (
        <Typography className={classes.text}>{proposed}</Typography>
      ) : (
        <TextInput
          id="sla-dispute-settle-text"
          field="text"
          label={t(`reportPage.dispute.settleText.${settling}`)}
          value={text}
          most={5000}
          isLong
          required
          errors={refusedFields(sending)}
          onChange={setText}
        />
      )}
      {needsEvidence && (isForCustomer || settling === 'propose') && (
        <EvidenceInput
          id="sla-dispute-settle-evidence"
          value={evidence}
          required={isForCustomer}
          errors={refusedFields(sending)}
          onChange={setEvidence}
        />
      )}
    </QuestionDialog>
  );
}
