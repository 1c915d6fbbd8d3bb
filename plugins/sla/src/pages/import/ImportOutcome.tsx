import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useFormat } from '../../format/useFormat';
import type { ImportProgress } from '../../hooks/useImport';
import { useTranslate } from '../../translations/useTranslate';
import { ImportProblems } from './ImportProblems';
import { resultInWords } from './resultInWords';

const useStyles = makeStyles(
  { outcome: { width: '100%' } },
  {
    name: 'SlaImportOutcome',
  },
);

/** How far the import of a file, or of rows that were pasted, is, and what came of it. */
export function ImportOutcome(props: {
  readonly progress: ImportProgress;
  readonly of?: 'file' | 'rows';
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { progress, of = 'file' } = props;
  const isFile = of === 'file';
  const doneKey = (dryRun: boolean) => {
    if (!dryRun) {
      return isFile ? 'import.done' : 'paste.done';
    }
    return isFile ? 'import.checked' : 'paste.checked';
  };
  const text = () => {
    switch (progress.kind) {
      case 'running':
        return t(isFile ? 'import.begun' : 'paste.begun');
      case 'done':
        return t(doneKey(progress.dryRun), {
          result: resultInWords(progress.result, { t, format }),
        });
      case 'refused':
        return progress.refused.state === 'failed'
          ? t('import.interrupted')
          : t(isFile ? 'import.refused' : 'paste.refused');
      case 'cancelled':
        return t('import.cancelled');
      case 'failed':
        return t(isFile ? 'import.failed' : 'paste.failed', {
          reason: progress.error.message,
        });
      default:
        return '';
    }
  };
  return (
    <div className={classes.outcome}>
      <Typography role="status" aria-live="polite">
        {text()}
      </Typography>
      {progress.kind === 'running' && (
        <>
          {/* Not read out: it changes each second. */}
          {progress.read && (
            <Typography variant="body2">
              {t('import.running', {
                read: format.number(progress.read.rowsRead),
                stored: format.number(progress.read.rowsStored),
                elapsed: format.duration(
                  (Date.now() - progress.startedAt) / 1000,
                ),
              })}
            </Typography>
          )}
          <LinearProgress aria-label={t('import.progress')} />
        </>
      )}
      {progress.kind === 'refused' && (
        <ImportProblems problems={progress.refused.problems} />
      )}
    </div>
  );
}
