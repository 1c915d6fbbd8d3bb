import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Typography from '@material-ui/core/Typography';
import { slaMaintenanceWindowCreatePermission } from '@service-levels/backstage-plugin-sla-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import { useFormat } from '../../format/useFormat';
import { allOf } from '../../hooks/allOf';
import { useTitles } from '../../hooks/useTitles';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { TableExport } from '../../widgets/TableExport';
import { EntityPage, type PageEntity } from '../EntityPage';
import { PageProblem } from '../PageProblem';
import { DeclareWindowForm } from './DeclareWindowForm';
import { maintenanceFile } from './occurrenceRows';
import { WindowPanel } from './WindowPanel';

function WindowsOf(props: PageEntity) {
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const { entityRef, name } = props;
  const { allowed } = usePermission({
    permission: slaMaintenanceWindowCreatePermission,
  });
  const { value, error, loading, retry } = useAsyncRetry(
    async () =>
      await allOf(cursor => api.getMaintenanceWindows({ entityRef, cursor })),
    [api, entityRef],
  );
  const titleOf = useTitles(
    (value ?? []).flatMap(window => [
      window.entityRef,
      window.declaredBy,
      window.changedBy,
      window.cancelledBy,
    ]),
  );
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('maintenance.loading')} />;
  }
  const title = t('maintenance.title', { name });
  const file = () => maintenanceFile(value, title, { t, format });
  return (
    <>
      {value.length === 0 ? (
        <Panel
          id="sla-maintenance-none"
          title={t('maintenance.emptyTitle', { name })}
        >
          <Typography>
            {allowed ? t('maintenance.empty') : t('maintenance.note', { name })}
          </Typography>
        </Panel>
      ) : (
        <>
          <div>
            <Typography component="h2" variant="h5">
              {title}
            </Typography>
            <Typography>{t('maintenance.note', { name })}</Typography>
            <TableExport of={title} file={file} />
          </div>
          {value.map(window => (
            <WindowPanel
              key={window.id}
              window={window}
              entityRef={entityRef}
              titleOf={titleOf}
              mayChange={allowed}
              onChanged={retry}
            />
          ))}
        </>
      )}
      {allowed && (
        <DeclareWindowForm
          entityRef={entityRef}
          name={name}
          onDeclared={retry}
        />
      )}
    </>
  );
}

/** The maintenance windows of an entity, and a form to declare one. */
export function MaintenancePage() {
  return (
    <EntityPage testId="sla-maintenance">
      {entity => <WindowsOf {...entity} />}
    </EntityPage>
  );
}
