import Typography from '@material-ui/core/Typography';
import { SHEETS } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../translations/useTranslate';
import { Panel } from '../../../widgets/Panel';
import { StackedTable } from '../../../widgets/StackedTable';
import { sheetsOf, type SheetKind } from './sheetKinds';

/** What the columns of a template take. */
export function ColumnsPanel(props: { readonly kind: SheetKind }) {
  const t = useTranslate();
  const { kind } = props;
  const heads = (['column', 'needed', 'written', 'example'] as const).map(
    head => t(`setUp.import.${head}`),
  );
  return (
    <Panel id="sla-sheet-columns" title={t('setUp.import.columns')}>
      <Typography>{t(`setUp.import.columnsOf.${kind}`)}</Typography>
      {sheetsOf(kind).map(sheet => {
        const { columns, examples } = SHEETS[sheet];
        return (
          <StackedTable
            key={sheet}
            label={t('setUp.import.columnsOfSheet', { sheet })}
            heads={heads}
            rows={columns.map(({ name, cell, required, of }) => ({
              key: name,
              cells: [
                `${sheet}: ${name}`,
                t(required ? 'setUp.import.yes' : 'setUp.import.no'),
                of === undefined
                  ? t(`setUp.import.cells.${cell}`)
                  : t(`setUp.import.entities.${of}`),
                <code key="example">
                  {examples.find(example => example[name] !== undefined)?.[
                    name
                  ] ?? '–'}
                </code>,
              ],
            }))}
          />
        );
      })}
    </Panel>
  );
}
