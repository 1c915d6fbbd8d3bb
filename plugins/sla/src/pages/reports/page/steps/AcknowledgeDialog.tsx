import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { Report } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../../api/slaApiRef';
import { refusedFields, useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { QuestionDialog } from '../../../../widgets/QuestionDialog';
import { EvidenceInput } from '../EvidenceInput';
import type { ReportStepDialogProps } from './ReportStepDialog';

const useStyles = makeStyles(
  { hash: { fontFamily: 'monospace', overflowWrap: 'anywhere' } },
  { name: 'SlaAcknowledgeDialog' },
);

/** Acknowledges for the customer exactly the report with the hash that it shows. */
export function AcknowledgeDialog(props: ReportStepDialogProps) {
  const classes = useStyles();
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { view, onClose, onDone } = props;
  const { id, revision, published } = view.report;
  const needsEvidence = view.reader.speaks?.needsEvidence ?? false;
  const [evidence, setEvidence] = useState('');
  const { sending, send } = useSending<Report>();
  const acknowledge = async () => {
    if (published === null) {
      return;
    }
    const { hash } = published;
    const acknowledged = await send(() =>
      api.acknowledgeReport(id, {
        revision,
        hash,
        evidence: needsEvidence ? evidence.trim() : null,
      }),
    );
    if (acknowledged !== undefined) {
      onDone(revision);
    }
  };
  return (
    <QuestionDialog
      id="sla-report-acknowledge"
      title={t('reportPage.ask.acknowledge')}
      failure={
        sending.kind === 'failed'
          ? t('reports.failed', { reason: sending.reason })
          : undefined
      }
      no={t('reports.close')}
      yes={t('reportPage.step.acknowledge')}
      isReady={
        sending.kind !== 'running' && (!needsEvidence || evidence.trim() !== '')
      }
      onNo={onClose}
      onYes={acknowledge}
    >
      <Typography gutterBottom>
        {t('reportPage.means.acknowledge', { customer: view.customerTitle })}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('reportPage.hashIs')}{' '}
        <span className={classes.hash}>{published?.hash}</span>
      </Typography>
      {needsEvidence && (
        <EvidenceInput
          id="sla-report-acknowledge-evidence"
          value={evidence}
          required
          errors={refusedFields(sending)}
          onChange={setEvidence}
        />
      )}
    </QuestionDialog>
  );
}
