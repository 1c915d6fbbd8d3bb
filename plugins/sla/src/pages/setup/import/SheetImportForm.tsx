import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import GetAppIcon from '@material-ui/icons/GetApp';
import type { SheetImport } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { newUuid } from '../../../hooks/newUuid';
import { useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { ChoiceInput } from '../../../widgets/inputs';
import { Panel } from '../../../widgets/Panel';
import { ColumnsPanel } from './ColumnsPanel';
import { problemsOf } from './problemsOf';
import { sendSheets } from './sendSheets';
import { sheetsOf, type SheetKind } from './sheetKinds';
import { SheetFiles } from './SheetFiles';
import { SheetProblems } from './SheetProblems';
import { toTemplate } from './toTemplate';

const useStyles = makeStyles(
  theme => ({
    form: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
    },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'SlaSheetImportForm' },
);

/** Choose what is imported, get its template, and give the filled one back. */
export function SheetImportForm(props: {
  /** At least one. */
  readonly kinds: readonly SheetKind[];
  readonly initial: SheetKind;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { kinds, initial } = props;
  const [kind, setKind] = useState(initial);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [idempotencyKey, setKey] = useState(newUuid);
  const { sending, send, reset } = useSending<SheetImport>();
  const isRunning = sending.kind === 'running';
  const problems = problemsOf(sending);
  const choose = (chosen: readonly File[]) => {
    setFiles(chosen);
    setKey(newUuid());
    reset();
  };
  const start = (dryRun: boolean) =>
    send(
      async () =>
        await sendSheets({ kind, files, dryRun, idempotencyKey }, { api, t }),
    );
  const template = async (format: 'xlsx' | 'csv') => {
    // Only who wants a template loads what writes one.
    const { exportFile } = await import('../../../export/exportFile');
    const sheets = sheetsOf(kind);
    if (format === 'xlsx') {
      await exportFile(toTemplate(sheets, kind), format);
      return;
    }
    for (const sheet of sheets) {
      await exportFile(toTemplate([sheet], sheet), format);
    }
  };
  const outcome = () => {
    if (problems.length > 0) {
      return t('setUp.import.refused', { count: problems.length });
    }
    switch (sending.kind) {
      case 'running':
        return t('setUp.import.running');
      case 'failed':
        return t('setUp.import.failed', { reason: sending.reason });
      case 'done':
        return sending.value.dryRun
          ? t('setUp.import.good')
          : t(`setUp.import.stored.${kind}`, { count: sending.value.stored });
      default:
        return '';
    }
  };
  return (
    <>
      <Panel id="sla-sheet-import" title={t('setUp.import.title')}>
        <div className={classes.form}>
          <Typography>{t('setUp.import.intro')}</Typography>
          <ChoiceInput
            id="sla-sheet-kind"
            field="kind"
            label={t('setUp.import.kind')}
            errors={{}}
            value={kind}
            disabled={isRunning}
            choices={kinds.map(value => ({
              value,
              text: t(`setUp.import.kinds.${value}`),
            }))}
            onChange={value => {
              setKind(kinds.find(one => one === value) ?? kind);
              setKey(newUuid());
              reset();
            }}
          />
          <div className={classes.buttons}>
            {(['xlsx', 'csv'] as const).map(format => (
              <Button
                key={format}
                size="small"
                startIcon={<GetAppIcon />}
                onClick={() => template(format)}
              >
                {t(`setUp.import.template.${format}`)}
              </Button>
            ))}
          </div>
          <SheetFiles
            files={files}
            kind={kind}
            disabled={isRunning}
            onChoose={choose}
          />
          <div className={classes.buttons}>
            <Button
              variant="outlined"
              disabled={files.length === 0 || isRunning}
              onClick={() => start(true)}
            >
              {t('setUp.import.check')}
            </Button>
            <Button
              variant="contained"
              color="primary"
              disabled={files.length === 0 || isRunning}
              onClick={() => start(false)}
            >
              {t('setUp.import.import')}
            </Button>
          </div>
          <Typography role="status" aria-live="polite">
            {outcome()}
          </Typography>
          {problems.length > 0 && <SheetProblems problems={problems} />}
        </div>
      </Panel>
      <ColumnsPanel kind={kind} />
    </>
  );
}
