import type { SheetProblem } from '@service-levels/backstage-plugin-sla-common';
import { fileOf, tableOf } from '../../../export/tableOf';
import { useTranslate } from '../../../translations/useTranslate';
import { ExportButtons } from '../../../widgets/ExportButtons';
import { StackedTable } from '../../../widgets/StackedTable';

/** Which cells have to be put right, and why. */
export function SheetProblems(props: {
  readonly problems: readonly SheetProblem[];
}) {
  const t = useTranslate();
  const { problems } = props;
  const heads = (['sheet', 'row', 'column', 'reason'] as const).map(head =>
    t(`setUp.import.${head}`),
  );
  const rows = problems.map(({ sheet, row, column, reason }) => [
    sheet,
    row,
    column,
    reason,
  ]);
  const title = t('setUp.import.problems');
  return (
    <>
      <ExportButtons file={() => fileOf(tableOf(title, heads, rows))} />
      <StackedTable
        label={title}
        heads={heads}
        rows={rows.map((cells, i) => ({ key: String(i), cells }))}
      />
    </>
  );
}
