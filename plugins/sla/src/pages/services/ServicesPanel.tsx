import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Box from '@material-ui/core/Box';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  slaServiceCreatePermission,
  type KeptService,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { ExportButtons } from '../../widgets/ExportButtons';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { PageProblem } from '../PageProblem';
import { ArchiveServiceDialog } from './ArchiveServiceDialog';
import { ServiceDialog } from './ServiceDialog';
import { changedOf, createdOf, fieldsOf, NEW_SERVICE } from './serviceFields';
import { servicesFile } from './servicesFile';
import { ServicesTable } from './ServicesTable';
import { useServices } from './useServices';

/** Which dialog is open. */
type Open =
  | { readonly kind: 'create' }
  | { readonly kind: 'change' | 'archive'; readonly service: KeptService };

/** What was done last. */
interface Done {
  readonly what: 'created' | 'changed' | 'archived' | 'restored';
  readonly name: string;
}

/** The services that the portal keeps, and what may be done with them. */
export function ServicesPanel() {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { allowed } = usePermission({
    permission: slaServiceCreatePermission,
  });
  const { value, error, loading, retry } = useServices();
  const [open, setOpen] = useState<Open>();
  const [done, setDone] = useState<Done>();
  const { sending, send } = useSending<KeptService>();
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined) {
    return <Loading text={t('services.loading')} />;
  }
  const tell = (what: Done['what']) => (service: KeptService) => {
    setOpen(undefined);
    setDone({ what, name: service.title });
    retry();
  };
  const restore = async ({ ref }: KeptService) => {
    setDone(undefined);
    const restored = await send(async () => await api.restoreService(ref));
    if (restored !== undefined) {
      tell('restored')(restored);
    }
  };
  const close = () => setOpen(undefined);
  const isEmpty = value.services.length === 0;
  return (
    <Panel
      id="sla-services-title"
      title={t(isEmpty ? 'services.emptyTitle' : 'services.title')}
      aside={!isEmpty && <ExportButtons file={() => servicesFile(value, t)} />}
    >
      <Typography>{t('services.intro')}</Typography>
      {isEmpty && <Typography>{t('services.empty')}</Typography>}
      {allowed && (
        <Box mt={1} mb={1}>
          <Button
            variant="contained"
            color="primary"
            onClick={() => setOpen({ kind: 'create' })}
          >
            {t('services.create')}
          </Button>
        </Box>
      )}
      <Typography role="status" aria-live="polite">
        {done && t(`services.${done.what}`, { name: done.name })}
      </Typography>
      {sending.kind === 'failed' && (
        <Typography role="alert" color="error">
          {t('services.failed', { reason: sending.reason })}
        </Typography>
      )}
      {!isEmpty && (
        <ServicesTable
          {...value}
          onChange={service => setOpen({ kind: 'change', service })}
          onArchive={service => setOpen({ kind: 'archive', service })}
          onRestore={restore}
        />
      )}
      {open?.kind === 'create' && (
        <ServiceDialog
          title={t('services.createTitle')}
          intro={t('services.createIntro')}
          initial={NEW_SERVICE}
          isNew
          store={async (fields, key) =>
            await api.createService(createdOf(fields), key)
          }
          onStored={tell('created')}
          onClose={close}
        />
      )}
      {open?.kind === 'change' && (
        <ServiceDialog
          title={t('services.changeOf', { name: open.service.title })}
          intro={t('services.intro')}
          initial={fieldsOf(open.service)}
          isNew={false}
          store={async fields =>
            await api.changeService(
              open.service.ref,
              open.service.etag,
              changedOf(fields),
            )
          }
          onStored={tell('changed')}
          onClose={close}
        />
      )}
      {open?.kind === 'archive' && (
        <ArchiveServiceDialog
          service={open.service}
          onArchived={tell('archived')}
          onClose={close}
        />
      )}
    </Panel>
  );
}
