import Typography from '@material-ui/core/Typography';
import type {
  CustomerDetails,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { useFormat } from '../../../format/useFormat';
import { useReadOf } from '../../../hooks/useReadOf';
import { useTranslate } from '../../../translations/useTranslate';
import { ExportButtons } from '../../../widgets/ExportButtons';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { CouldNotReadPart } from '../CouldNotReadPart';
import { partOf } from '../reading/part';
import { readAgreed } from '../reading/readAgreed';
import { agreementRows } from './agreementRows';
import { AgreementsTable } from './AgreementsTable';
import { toExportFile } from './toExportFile';

const ID = 'sla-customer-agreements';

const readFor =
  (isInternal: boolean) => async (api: SlaApi, customerRef: string) =>
    await partOf(readAgreed({ api, customerRef, isInternal }));

const READERS = { provider: readFor(true), customer: readFor(false) };

/** What is agreed with a customer and holds or is to come, with what was achieved of it. */
export function AgreedPanel(props: {
  readonly customerRef: string;
  readonly side: CustomerDetails['side'];
}) {
  const { customerRef, side } = props;
  const t = useTranslate();
  const format = useFormat();
  const { value, retry } = useReadOf(customerRef, READERS[side]);
  if (value === undefined) {
    return <Loading text={t('brief.agreementsLoading')} />;
  }
  if (value.kind === 'hidden') {
    return null;
  }
  const title = t('brief.agreements');
  if (value.kind === 'failed') {
    return (
      <Panel id={ID} title={title}>
        <CouldNotReadPart
          text={t('brief.failed', { reason: value.reason })}
          onRetry={retry}
        />
      </Panel>
    );
  }
  const words = { t, format };
  const rows = agreementRows(value.value);
  return (
    <Panel
      id={ID}
      title={title}
      aside={
        rows.length > 0 && (
          <ExportButtons of={title} file={() => toExportFile(rows, words)} />
        )
      }
    >
      {rows.length === 0 ? (
        <Typography color="textSecondary">{t('brief.noAgreements')}</Typography>
      ) : (
        <AgreementsTable rows={rows} words={words} />
      )}
    </Panel>
  );
}
