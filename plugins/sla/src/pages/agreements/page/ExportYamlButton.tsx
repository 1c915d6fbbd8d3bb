import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import GetAppIcon from '@material-ui/icons/GetApp';
import { slaApiRef } from '../../../api/slaApiRef';
import { download } from '../../../export/download';
import { fileName } from '../../../export/fileName';
import { useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';

/** Lets the browser store a version of an agreement as YAML. */
export function ExportYamlButton(props: {
  readonly agreementId: string;
  readonly version: number;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { sending, send } = useSending<string>();
  const { agreementId, version } = props;
  const store = async () => {
    const yaml = await send(() =>
      api.getAgreementYaml(agreementId, { version }),
    );
    if (yaml !== undefined) {
      download(
        new Blob([yaml], { type: 'application/yaml' }),
        fileName(`agreement-${agreementId}-v${version}`, 'yaml'),
      );
    }
  };
  return (
    <>
      <Button
        variant="outlined"
        size="small"
        startIcon={<GetAppIcon />}
        disabled={sending.kind === 'running'}
        onClick={store}
      >
        {t('agreementList.exportYaml')}
      </Button>
      {sending.kind === 'failed' && (
        <Typography role="alert" color="error">
          {t('export.failed', { error: sending.reason })}
        </Typography>
      )}
    </>
  );
}
