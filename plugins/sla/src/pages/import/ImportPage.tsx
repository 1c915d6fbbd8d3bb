import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { usePermission } from '@backstage/plugin-permission-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { slaMeasurementCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import { allOf } from '../../hooks/allOf';
import { TAB_PATH } from '../../routes';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { PageProblem } from '../PageProblem';
import { ImportForm } from './ImportForm';
import { NoIndicator } from './NoIndicator';

const useStyles = makeStyles(
  theme => ({
    content: {
      display: 'grid',
      gap: theme.spacing(2),
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  }),
  { name: 'SlaImportPage' },
);

function ImportFor(props: {
  readonly entityRef: string;
  readonly name: string;
}) {
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
  const classes = useStyles();
  const t = useTranslate();
  const { entity } = useEntity();
  const entityPath = useRouteRef(entityRouteRef);
  const entityRef = stringifyEntityRef(entity);
  const name = entity.metadata.title ?? entity.metadata.name;
  return (
    <div className={classes.content} data-testid="sla-import">
      <Link to={`${entityPath(entityRouteParams(entity))}${TAB_PATH}`}>
        {t('import.back', { name })}
      </Link>
      <ImportFor key={entityRef} entityRef={entityRef} name={name} />
    </div>
  );
}
