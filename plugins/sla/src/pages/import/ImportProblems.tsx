import { CopyTextButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { ErrorDetail } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../translations/useTranslate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { StackedTable } from '../../widgets/StackedTable';

const useStyles = makeStyles(
  theme => ({
    tools: { display: 'flex', alignItems: 'center', gap: theme.spacing(1) },
  }),
  { name: 'SlaImportProblems' },
);

/** Why a file was refused, line by line. */
export function ImportProblems(props: {
  readonly problems: readonly ErrorDetail[];
}) {
  const classes = useStyles();
  const t = useTranslate();
  const heads = [t('import.line'), t('import.field'), t('import.reason')];
  const cells = props.problems.map(({ line, field, reason }) => [
    line ?? null,
    field,
    reason,
  ]);
  const text = [heads, ...cells].map(row => row.join('\t')).join('\n');
  return (
    <>
      <div className={classes.tools}>
        <CopyTextButton
          text={text}
          tooltipText={t('import.copied')}
          aria-label={t('import.copy')}
        />
        <ExportButtons
          file={() => ({
            name: t('import.problems'),
            tables: [
              {
                title: t('import.problems'),
                columns: heads.map((title, i) => ({
                  title,
                  width: [8, 16, 80][i],
                })),
                rows: cells,
              },
            ],
          })}
        />
      </div>
      <StackedTable
        label={t('import.problems')}
        heads={heads}
        rows={cells.map((row, i) => ({
          key: String(i),
          cells: row.map(cell => cell ?? '–'),
        }))}
      />
    </>
  );
}
