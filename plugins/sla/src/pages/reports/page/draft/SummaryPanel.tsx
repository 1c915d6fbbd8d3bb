import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import type { Report } from '@service-levels/backstage-plugin-sla-common';
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
import { useTellUnstored } from './Unstored';
import { useTypedOver } from './useTypedOver';

const ID = 'sla-report-summary';

/** What the manager says in front of the report, besides the sentences that are written of themselves. */
export function SummaryPanel(props: {
  readonly report: Report;
  readonly onStored: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { report, onStored } = props;
  const { typed, type, settle, isTyped, isOvertaken } = useTypedOver(
    report.content.summary,
  );
  useTellUnstored({
    form: ID,
    name: t('reportPage.summaryTitle'),
    isTyped,
  });
  const { sending, send, reset } = useSending<Report>();
  const store = async () => {
    const done = await send(() =>
      api.summarizeReport(report, { summary: typed.trim() }),
    );
    if (done !== undefined) {
      settle(typed);
      onStored();
    }
  };
  return (
    <Panel id={ID} title={t('reportPage.summaryTitle')} aside={<ForCustomer />}>
      <FieldGrid
        label={t('reportPage.summaryTitle')}
        saysWhatIsMissing
        onSubmit={store}
        buttons={
          <>
            <Button
              type="submit"
              variant="outlined"
              disabled={!isTyped || sending.kind === 'running'}
            >
              {t('reportPage.store')}
            </Button>
            <StoredLine
              sending={sending}
              isStale={isStaleSending(sending)}
              isTyped={isTyped}
            />
          </>
        }
      >
        <WideField>
          <TextInput
            id={`${ID}-text`}
            field="summary"
            label={t('reportPage.summary')}
            help={
              isOvertaken
                ? t('reportPage.overtaken', { text: report.content.summary })
                : t('reportPage.summaryHelp')
            }
            value={typed}
            most={5000}
            isLong
            errors={refusedFields(sending)}
            onChange={text => {
              type(text);
              reset();
            }}
          />
        </WideField>
      </FieldGrid>
    </Panel>
  );
}
