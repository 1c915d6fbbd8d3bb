import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { AgreementPromiseCheck } from '@service-levels/backstage-plugin-sla-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../../api/slaApiRef';
import { clockZone } from '../../../format/localInput';
import { useFormat } from '../../../format/useFormat';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { isNotForReader } from './isNotForReader';
import { PromiseAnswerLabel } from './PromiseAnswerLabel';
import { PromiseOutcome } from './PromiseOutcome';

function Checked(props: { readonly check: AgreementPromiseCheck }) {
  const t = useTranslate();
  const format = useFormat();
  const { version, isStored, checkedAt, failure, targets } = props.check;
  const values = {
    version: String(version),
    when: format.instant(checkedAt, clockZone()),
  };
  return (
    <>
      <Typography variant="body2">
        {isStored
          ? t('promiseCheck.stored', values)
          : t('promiseCheck.live', values)}
      </Typography>
      {failure !== null && (
        <Typography>
          {failure === 'too-large'
            ? t('promiseCheck.tooLarge')
            : t('promiseCheck.unavailable')}
        </Typography>
      )}
      {targets.map(target => (
        <section
          key={target.targetId}
          aria-label={t('promiseCheck.target', { name: target.targetName })}
        >
          <Typography component="h3" variant="subtitle1">
            {t('promiseCheck.target', { name: target.targetName })}
          </Typography>
          <PromiseOutcome check={target} />
        </section>
      ))}
    </>
  );
}

/**
 * "Can we promise this?" of a version of an agreement: as it was checked when
 * it was offered. Nothing at all for who may not see it, such as a customer.
 */
export function StoredPromisePanel(props: {
  readonly agreementId: string;
  readonly version: number;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { agreementId, version } = props;
  const { value, error, loading, retry } = useAsyncRetry(
    async () => await api.getAgreementPromiseCheck(agreementId, { version }),
    [api, agreementId, version],
  );
  if (error !== undefined && !loading && isNotForReader(error)) {
    return null;
  }
  const answer = loading ? null : value?.answer ?? null;
  return (
    <Panel
      id="sla-stored-promise-title"
      title={t('promiseCheck.title')}
      aside={answer !== null && <PromiseAnswerLabel answer={answer} />}
    >
      <Typography variant="body2">{t('promiseCheck.intro')}</Typography>
      {loading && <Loading text={t('promiseCheck.loading')} />}
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
      {!loading && value !== undefined && error === undefined && (
        <Checked check={value} />
      )}
    </Panel>
  );
}
