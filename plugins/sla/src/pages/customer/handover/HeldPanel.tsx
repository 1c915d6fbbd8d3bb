import Typography from '@material-ui/core/Typography';
import type {
  Handover,
  HandoverOutcome,
  SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { useCallback } from 'react';
import { useFormat } from '../../../format/useFormat';
import { useReadOf } from '../../../hooks/useReadOf';
import { useTranslate } from '../../../translations/useTranslate';
import { ExportButtons } from '../../../widgets/ExportButtons';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { StackedTable } from '../../../widgets/StackedTable';
import { PageProblem } from '../../PageProblem';
import { HandOverForm } from './HandOverForm';
import { besidesListed, heldRows } from './heldRows';
import { toExportFile } from './toExportFile';

interface Props {
  readonly customerRef: string;
  readonly customerTitle: string;
  readonly from: string;
  readonly name: string;
  readonly onDone: (outcome: HandoverOutcome) => void;
}

function Held(props: Props & { readonly handover: Handover }) {
  const t = useTranslate();
  const format = useFormat();
  const { handover, customerTitle, name } = props;
  const rows = heldRows(handover, format, t);
  const besides = besidesListed(handover);
  const title = t('handover.openOf', { name });
  return (
    <Panel
      id="sla-handover-open"
      title={title}
      aside={
        <ExportButtons file={() => toExportFile(customerTitle, rows, t)} />
      }
    >
      {rows.length === 0 ? (
        <Typography>{t('handover.nothing')}</Typography>
      ) : (
        <StackedTable
          label={title}
          heads={[
            t('handover.kind'),
            t('handover.what'),
            t('handover.when'),
            t('handover.becomes'),
          ]}
          rows={rows.map(({ key, kind, what, when, becomes }) => ({
            key,
            cells: [kind, what, when, becomes],
          }))}
        />
      )}
      {besides > 0 && (
        <Typography>{t('handover.besides', { count: besides })}</Typography>
      )}
      {rows.some(({ isMoved }) => isMoved) ? (
        <HandOverForm {...props} />
      ) : (
        <Typography>{t('handover.nothingMoves')}</Typography>
      )}
    </Panel>
  );
}

/** What one has in hand for a customer, what of it can be moved, and the form that moves it. */
export function HeldPanel(props: Props) {
  const t = useTranslate();
  const { customerRef, from } = props;
  const read = useCallback(
    async (api: SlaApi, person: string) =>
      await api.getHandover(customerRef, { from: person }),
    [customerRef],
  );
  const { value, error, retry } = useReadOf(from, read);
  if (value !== undefined) {
    return <Held {...props} handover={value} />;
  }
  return error === undefined ? (
    <Loading text={t('handover.loading')} />
  ) : (
    <PageProblem error={error} onRetry={retry} />
  );
}
