import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import { slaMeasurementCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import { allOf } from '../../hooks/allOf';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { EntityPage, type PageEntity } from '../EntityPage';
import { PageProblem } from '../PageProblem';
import { ImportForm } from './ImportForm';
import { NoIndicator } from './NoIndicator';

function ImportFor(props: PageEntity) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { entityRef, name } = props;
  const { loading: isAsking, allowed } = usePermission({
    permission: slaMeasurementCreatePermission,
  });
  const { value, error, loading, retry } = useAsyncRetry(
    async () => await allOf(cursor => api.getIndicators({ entityRef, cursor })),
    [api, entityRef],
  );
  if (!isAsking && !allowed) {
    return (
      <Panel id="sla-import-denied" title={t('import.deniedTitle')}>
        <Typography>{t('import.denied')}</Typography>
      </Panel>
    );
  }
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined || isAsking) {
    return <Loading text={t('import.loading')} />;
  }
  const indicators = value.filter(({ stream }) => stream === 'states');
  return indicators.length === 0 ? (
    <NoIndicator entityRef={entityRef} name={name} />
  ) : (
    <ImportForm indicators={indicators} name={name} />
  );
}

/** Brings the outages of an entity from a CSV file. */
export function ImportPage() {
  return (
    <EntityPage testId="sla-import">
      {entity => <ImportFor {...entity} />}
    </EntityPage>
  );
}
