import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { RestsOn } from '@service-levels/backstage-plugin-sla-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../../api/slaApiRef';
import { clockZone } from '../../../format/localInput';
import { useFormat } from '../../../format/useFormat';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { isNotForReader } from './isNotForReader';
import { RestsOnNowTable } from './RestsOnNowTable';

function Beneath(props: { readonly restsOn: RestsOn }) {
  const t = useTranslate();
  const format = useFormat();
  const { version, checkedAt, items } = props.restsOn;
  return (
    <>
      <Typography variant="body2">
        {checkedAt === null
          ? t('restsOn.notChecked', { version: String(version) })
          : t('restsOn.checked', {
              version: String(version),
              when: format.instant(checkedAt, clockZone()),
            })}
      </Typography>
      <RestsOnNowTable items={items} />
    </>
  );
}

/**
 * What an agreement rests on, as it is now: what of it has changed since the
 * offer, ends or was breached. Nothing at all for who may not see it, such as a
 * customer.
 */
export function RestsOnPanel(props: { readonly agreementId: string }) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { agreementId } = props;
  const { value, error, loading, retry } = useAsyncRetry(
    async () => await api.getRestsOn(agreementId),
    [api, agreementId],
  );
  if (error !== undefined && !loading && isNotForReader(error)) {
    return null;
  }
  return (
    <Panel id="sla-rests-on-title" title={t('restsOn.title')}>
      {loading && <Loading text={t('restsOn.loading')} />}
      {error !== undefined && !loading && (
        <div role="alert">
          <Typography color="error">
            {`${t('restsOn.failed')}: ${error.message}`}
          </Typography>
          <Button variant="outlined" size="small" onClick={retry}>
            {t('error.retry')}
          </Button>
        </div>
      )}
      {!loading && value !== undefined && error === undefined && (
        <Beneath restsOn={value} />
      )}
    </Panel>
  );
}
