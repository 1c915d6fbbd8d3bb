import { useApi } from '@backstage/core-plugin-api';
import type {
  DisputeReportInput,
  Report,
  ReportContent,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../../api/slaApiRef';
import type { Format } from '../../../../format/Format';
import { useFormat } from '../../../../format/useFormat';
import { refusedFields, useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { FormDialog } from '../../../../widgets/FormDialog';
import { ChoiceInput, TextInput } from '../../../../widgets/inputs';
import { EvidenceInput } from '../EvidenceInput';
import { WideField } from '../../../../widgets/WideField';
import type { ReportStepDialogProps } from './ReportStepDialog';

const ID = 'sla-report-dispute';
const NOTHING_YET = {
  targetId: '',
  figure: '',
  reason: '',
  link: '',
  evidence: '',
};

/** Nothing, where a field was left empty. */
const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** The targets of a report, each once, with the figures that it gives. */
function disputableIn(content: ReportContent, format: Format) {
  const several = content.agreements.length > 1;
  return content.agreements.flatMap(agreement =>
    [...new Set(agreement.targets.map(({ targetId }) => targetId))].map(id => {
      const periods = agreement.targets.filter(
        ({ targetId }) => targetId === id,
      );
      const [{ name }] = periods;
      const figures = periods.flatMap(({ attainment: { attainedPercent } }) =>
        attainedPercent === null ? [] : [format.percentText(attainedPercent)],
      );
      return {
        value: id,
        text: [several ? `${agreement.title}: ${name}` : name, ...figures].join(
          ', ',
        ),
      };
    }),
  );
}

/** Says for the customer what it sees otherwise, and which figure would be right. */
export function DisputeDialog(props: ReportStepDialogProps) {
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const { view, onClose, onDone } = props;
  const { id, revision, published, content } = view.report;
  const needsEvidence = view.reader.speaks?.needsEvidence ?? false;
  const [draft, setDraft] = useState(NOTHING_YET);
  const { sending, send } = useSending<Report>();
  const errors = refusedFields(sending);
  const targets = disputableIn(content, format);
  const dispute = async () => {
    if (published === null) {
      return;
    }
    const body: DisputeReportInput = {
      revision,
      hash: published.hash,
      reason: draft.reason.trim(),
      targetId: orNull(draft.targetId),
      figure: orNull(draft.figure),
      link: orNull(draft.link),
      evidence: needsEvidence ? draft.evidence.trim() : null,
    };
    const disputed = await send(() => api.disputeReport(id, body));
    if (disputed !== undefined) {
      onDone(revision);
    }
  };
  const field = (name: keyof typeof NOTHING_YET) => ({
    id: `${ID}-${name}`,
    field: name,
    value: draft[name],
    errors,
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  return (
    <FormDialog
      id={ID}
      title={t('reportPage.ask.dispute')}
      intro={t('reportPage.means.dispute')}
      failure={
        sending.kind === 'failed'
          ? t('reports.failed', { reason: sending.reason })
          : undefined
      }
      store={t('reportPage.step.dispute')}
      close={t('reports.close')}
      isReady={
        draft.reason.trim() !== '' &&
        (!needsEvidence || draft.evidence.trim() !== '') &&
        sending.kind !== 'running'
      }
      onStore={dispute}
      onClose={onClose}
    >
      <ChoiceInput
        {...field('targetId')}
        label={t('reportPage.dispute.what')}
        choices={[
          { value: '', text: t('reportPage.dispute.whole') },
          ...targets,
        ]}
      />
      <TextInput
        {...field('figure')}
        most={200}
        label={t('reportPage.dispute.figure')}
        help={t('reportPage.dispute.figureHelp')}
      />
      <WideField>
        <TextInput
          {...field('reason')}
          most={5000}
          isLong
          required
          label={t('reportPage.dispute.reason')}
        />
      </WideField>
      <WideField>
        <TextInput
          {...field('link')}
          most={2000}
          label={t('reportPage.dispute.link')}
          help={t('reportPage.dispute.linkHelp')}
        />
      </WideField>
      {needsEvidence && (
        <WideField>
          <EvidenceInput {...field('evidence')} required />
        </WideField>
      )}
    </FormDialog>
  );
}
