import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import type { Report } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../../api/slaApiRef';
import {
  isStaleSending,
  refusedFields,
  useSending,
} from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { FieldGrid } from '../../../../widgets/FieldGrid';
import { TextInput } from '../../../../widgets/inputs';
import { Panel } from '../../../../widgets/Panel';
import { WideField } from '../../../../widgets/WideField';
import { ForCustomer } from './ForCustomer';
import { StoredLine } from './StoredLine';

/** What the manager says in front of the report, besides the sentences that are written of themselves. */
export function SummaryPanel(props: {
  readonly report: Report;
  readonly onStored: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { report, onStored } = props;
  const stored = report.content.summary;
  const [summary, setSummary] = useState(stored);
  const { sending, send, reset } = useSending<Report>();
  const store = async () => {
    const done = await send(() =>
      api.summarizeReport(report, { summary: summary.trim() }),
    );
    if (done !== undefined) {
      onStored();
    }
  };
  return (
    <Panel
      id="sla-report-summary"
      title={t('reportPage.summaryTitle')}
      aside={<ForCustomer />}
    >
      <FieldGrid
        label={t('reportPage.summaryTitle')}
        saysWhatIsMissing
        onSubmit={store}
        buttons={
          <>
            <Button
              type="submit"
              variant="outlined"
              disabled={summary.trim() === stored || sending.kind === 'running'}
            >
              {t('reportPage.store')}
            </Button>
            <StoredLine sending={sending} isStale={isStaleSending(sending)} />
          </>
        }
      >
        <WideField>
          <TextInput
            id="sla-report-summary-text"
            field="summary"
            label={t('reportPage.summary')}
            help={t('reportPage.summaryHelp')}
            value={summary}
            most={5000}
            isLong
            errors={refusedFields(sending)}
            onChange={text => {
              setSummary(text);
              reset();
            }}
          />
        </WideField>
      </FieldGrid>
    </Panel>
  );
}
