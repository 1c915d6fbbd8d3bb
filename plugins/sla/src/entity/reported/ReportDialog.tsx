import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  Attainment,
  ReportedResult,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { periodName } from '../../format/periodName';
import { failureInWords } from '../../hooks/failureInWords';
import { refusedFields, useSending } from '../../hooks/useSending';
import { FormDialog } from '../../widgets/FormDialog';
import { ChoiceInput, NumberInput, TextInput } from '../../widgets/inputs';
import { useFirstError } from '../../widgets/useFirstError';
import type { MeasuredWords } from '../Words';
import { beginReport, resultOf, type ReportedDraft } from './reportedDraft';

const ID = 'sla-report';

/** What the figure is in. */
function labelOf(
  { objective }: Attainment,
  { t, measured }: MeasuredWords,
): string {
  switch (objective.kind) {
    case 'outage-count':
      return t('reported.fieldOutages');
    case 'longest-outage':
      return t('reported.fieldMinutes');
    case 'mean': {
      const unit = measured?.unit ?? null;
      return unit === null
        ? t('reported.fieldMean')
        : t('reported.fieldMeanIn', { unit });
    }
    default:
      return t('reported.fieldPercent');
  }
}

/** Enters a figure that the other side gives of a period of a target. */
export function ReportDialog(props: {
  /** What it can stand beside, at least one, of the same target, the newest first. */
  readonly figures: readonly Attainment[];
  /** The target in words. */
  readonly name: string;
  readonly words: MeasuredWords;
  readonly onClose: () => void;
  readonly onEntered: () => void;
}) {
  const api = useApi(slaApiRef);
  const { figures, name, words, onClose, onEntered } = props;
  const { t } = words;
  const [draft, setDraft] = useState(() => beginReport(figures));
  const { sending, send, reset } = useSending<ReportedResult>();
  const errors = refusedFields(sending);
  useFirstError(ID, errors);
  const figure =
    figures.find(({ period }) => period.label === draft.period) ?? figures[0];
  const result = resultOf(draft, figure.targetId, figure.objective);
  const change = (changed: Partial<ReportedDraft>) => {
    setDraft({ ...draft, ...changed });
    reset();
  };
  const enter = async () => {
    const entered =
      result &&
      (await send(async () => await api.createReportedResult(result)));
    if (entered !== undefined) {
      onEntered();
    }
  };
  return (
    <FormDialog
      id={ID}
      title={t('reported.enterTitle', { target: name })}
      intro={t('reported.enterIntro')}
      failure={failureInWords(sending, t)}
      store={t('reported.store')}
      close={t('measurements.close')}
      isReady={result !== undefined && sending.kind !== 'running'}
      onStore={enter}
      onClose={onClose}
    >
      <ChoiceInput
        id={`${ID}-period`}
        field="period"
        label={t('reported.period')}
        value={draft.period}
        errors={errors}
        onChange={period => change({ period })}
        choices={figures.map(({ period }) => ({
          value: period.label,
          text: periodName(period.label, words),
        }))}
      />
      <NumberInput
        id={`${ID}-attained`}
        field="attained"
        label={labelOf(figure, words)}
        value={draft.attained}
        required
        errors={errors}
        onChange={attained => change({ attained })}
      />
      <TextInput
        id={`${ID}-by`}
        field="reportedBy"
        label={t('reported.by')}
        help={t('reported.byHelp')}
        value={draft.reportedBy}
        most={200}
        required
        errors={errors}
        onChange={reportedBy => change({ reportedBy })}
      />
      <TextInput
        id={`${ID}-evidence`}
        field="evidence"
        label={t('corrections.evidence')}
        help={t('reported.evidenceHelp')}
        value={draft.evidence}
        most={2000}
        isLong
        errors={errors}
        onChange={evidence => change({ evidence })}
      />
      <TextInput
        id={`${ID}-reason`}
        field="reason"
        label={t('corrections.reason')}
        value={draft.reason}
        most={2000}
        isLong
        errors={errors}
        onChange={reason => change({ reason })}
      />
      <div role="status">
        {figure.attained !== null && (
          <Typography variant="body2">{t('reported.isMeasured')}</Typography>
        )}
      </div>
    </FormDialog>
  );
}
