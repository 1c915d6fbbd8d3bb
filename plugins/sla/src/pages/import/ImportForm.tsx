import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import GetAppIcon from '@material-ui/icons/GetApp';
import type { Indicator } from '@service-levels/backstage-plugin-sla-common';
import { useCallback, useState } from 'react';
import { download } from '../../export/download';
import { useImport } from '../../hooks/useImport';
import { useTranslate } from '../../translations/useTranslate';
import { Panel } from '../../widgets/Panel';
import { TextField } from '../../widgets/TextField';
import { FileChoice } from './FileChoice';
import { ImportOutcome } from './ImportOutcome';
import { LastImports } from './LastImports';

const TEMPLATE = [
  'id,state,from,to,customer,note,publicNote,cause',
  'INC-4711,down,2026-11-11T08:12:00Z,2026-11-11T08:18:18Z,,for ourselves,for the customer,fault',
  '',
].join('\r\n');

const useStyles = makeStyles(
  theme => ({
    form: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
      justifyItems: 'start',
    },
    indicator: { width: '100%', maxWidth: '30em' },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'SlaImportForm' },
);

/** Choose what was measured and the file; check it, store it, see what came of it. */
export function ImportForm(props: {
  /** Of states, at least one. */
  readonly indicators: readonly Indicator[];
  readonly name: string;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { indicators, name } = props;
  const [indicator, setIndicator] = useState(indicators[0].ref);
  const [file, setFile] = useState<File>();
  const [ended, setEnded] = useState(0);
  const onEnd = useCallback(() => setEnded(count => count + 1), []);
  const { progress, start, cancel } = useImport(onEnd);
  const isRunning = progress.kind === 'running';
  const send = (dryRun: boolean) =>
    file && start({ indicator, stream: 'states', file, dryRun });
  return (
    <>
      <Panel id="sla-import" title={t('import.title', { name })}>
        <div className={classes.form}>
          <Typography>{t('import.intro')}</Typography>
          <Button
            size="small"
            startIcon={<GetAppIcon />}
            onClick={() =>
              download(
                new Blob([TEMPLATE], { type: 'text/csv;charset=utf-8' }),
                'outages-template.csv',
              )
            }
          >
            {t('import.template')}
          </Button>
          <TextField
            id="sla-import-indicator"
            className={classes.indicator}
            select
            SelectProps={{ native: true }}
            label={t('import.indicator')}
            value={indicator}
            disabled={isRunning}
            onChange={({ target }) => setIndicator(target.value)}
          >
            {indicators.map(({ ref, title, name: ownName }) => (
              <option key={ref} value={ref}>
                {title ?? ownName}
              </option>
            ))}
          </TextField>
          <FileChoice file={file} disabled={isRunning} onChoose={setFile} />
          <div className={classes.buttons}>
            <Button
              variant="outlined"
              disabled={file === undefined || isRunning}
              onClick={() => send(true)}
            >
              {t('import.check')}
            </Button>
            <Button
              variant="contained"
              color="primary"
              disabled={file === undefined || isRunning}
              onClick={() => send(false)}
            >
              {t('import.import')}
            </Button>
            {isRunning && (
              <Button onClick={cancel}>{t('import.cancel')}</Button>
            )}
          </div>
          <ImportOutcome progress={progress} />
        </div>
      </Panel>
      <LastImports key={indicator} indicator={indicator} ended={ended} />
    </>
  );
}
