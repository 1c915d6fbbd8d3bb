import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { PromiseCheckInput } from '@service-levels/backstage-plugin-sla-common';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../../api/slaApiRef';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { PromiseOutcome } from './PromiseOutcome';

/**
 * "Can we promise this?" of a target that is being edited, asked anew with each
 * other request: whoever edits is to wait between two of them. The last answer
 * stays until there is another one.
 */
export function PromisePanel(props: {
  /** undefined while too little is chosen to ask. */
  readonly request: PromiseCheckInput | undefined;
  /** Distinguishes several on one page. */
  readonly id?: string;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { request, id = 'sla-promise' } = props;
  // The same request may be another object each time.
  const text = JSON.stringify(request);
  const asked = useMemo<PromiseCheckInput | undefined>(
    () => (text === undefined ? undefined : JSON.parse(text)),
    [text],
  );
  const { value, error, loading, retry } = useAsyncRetry(
    async () =>
      asked === undefined ? undefined : await api.checkPromise(asked),
    [api, asked],
  );
  return (
    <Panel
      id={`${id}-title`}
      title={t('promiseCheck.title')}
      aside={
        <Typography variant="caption">{t('promiseCheck.internal')}</Typography>
      }
    >
      <Typography variant="body2">{t('promiseCheck.intro')}</Typography>
      {asked === undefined && (
        <Typography>{t('promiseCheck.nothing')}</Typography>
      )}
      {asked !== undefined && loading && (
        <Loading text={t('promiseCheck.loading')} />
      )}
      {error !== undefined && !loading && (
        <div role="alert">
          <Typography color="error">
            {`${t('promiseCheck.failed')}: ${error.message}`}
          </Typography>
          <Button variant="outlined" size="small" onClick={retry}>
            {t('error.retry')}
          </Button>
        </div>
      )}
      <div aria-live="polite" aria-busy={loading}>
        {asked !== undefined && error === undefined && value !== undefined && (
          <PromiseOutcome check={value} />
        )}
      </div>
    </Panel>
  );
}
