import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import GetAppIcon from '@material-ui/icons/GetApp';
import { useState } from 'react';
import type { ExportFormat } from '../export/exportFile';
import type { ExportFile } from '../export/Table';
import { useTranslate } from '../translations/useTranslate';

const useStyles = makeStyles(
  theme => ({
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'SlaExportButtons' },
);

/** Stores what a page shows as XLSX or CSV; the code for it is loaded with the first click. */
export function ExportButtons(props: {
  /** What is stored; it may have to be read first. */
  readonly file: () => ExportFile | Promise<ExportFile>;
  /** What the table is called, where there are several on a page. */
  readonly of?: string;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const [error, setError] = useState<string>();
  const store = async (format: ExportFormat) => {
    try {
      const { exportFile } = await import('../export/exportFile');
      await exportFile(await props.file(), format);
      setError(undefined);
    } catch (cause) {
      setError(String(cause));
    }
  };
  return (
    <div className={classes.buttons}>
      {(['xlsx', 'csv'] as const).map(format => (
        <Button
          key={format}
          variant="outlined"
          size="small"
          startIcon={<GetAppIcon />}
          aria-label={
            props.of === undefined
              ? t('export.as', { format: format.toUpperCase() })
              : t('export.asOf', {
                  format: format.toUpperCase(),
                  table: props.of,
                })
          }
          onClick={() => store(format)}
        >
          {format.toUpperCase()}
        </Button>
      ))}
      {error !== undefined && (
        <Typography role="alert">{t('export.failed', { error })}</Typography>
      )}
    </div>
  );
}
