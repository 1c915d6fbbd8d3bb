import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import GetAppIcon from '@material-ui/icons/GetApp';
import {
  REPORT_FORMATS,
  type ReportFormat,
  type ReportSummary,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import { download } from '../../../export/download';
import { fileName } from '../../../export/fileName';
import { useFormat } from '../../../format/useFormat';
import { useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { reportName } from '../reportWords';

/** Lets the browser store the files of a published revision, as they were stored with it. */
export function ReportFileButtons(props: {
  readonly report: ReportSummary;
  /** Default all. */
  readonly formats?: readonly ReportFormat[];
  /** What stands on the button of a format is said with it, where several reports are on a page. */
  readonly isNamed?: boolean;
}) {
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const { report, formats = REPORT_FORMATS, isNamed = false } = props;
  const { id, revision } = report;
  const { sending, send } = useSending<Blob>();
  const name = reportName(report, { t, format });
  const store = async (asked: ReportFormat) => {
    const file = await send(() =>
      api.getReportFile(id, { revision, format: asked }),
    );
    if (file !== undefined) {
      const called = t('reports.fileName', { name, revision });
      download(file, fileName(called, asked));
    }
  };
  return (
    <>
      {formats.map(one => (
        <Button
          key={one}
          variant="outlined"
          size="small"
          startIcon={<GetAppIcon />}
          aria-label={isNamed ? `${one.toUpperCase()}: ${name}` : undefined}
          disabled={sending.kind === 'running'}
          onClick={() => store(one)}
        >
          {one.toUpperCase()}
        </Button>
      ))}
      {sending.kind === 'failed' && (
        <Typography role="alert" color="error">
          {t('reports.fileFailed', { reason: sending.reason })}
        </Typography>
      )}
    </>
  );
}
