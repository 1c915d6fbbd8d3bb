import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { KeptService } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../api/slaApiRef';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { QuestionDialog } from '../../widgets/QuestionDialog';

/** Asks whether a service is to leave the catalog. */
export function ArchiveServiceDialog(props: {
  readonly service: KeptService;
  readonly onArchived: (service: KeptService) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { service, onArchived, onClose } = props;
  const { sending, send } = useSending<KeptService>();
  const archive = async () => {
    const archived = await send(
      async () => await api.archiveService(service.ref),
    );
    if (archived !== undefined) {
      onArchived(archived);
    }
  };
  return (
    <QuestionDialog
      id="sla-archive-service"
      title={t('services.archiveTitle', { name: service.title })}
      failure={
        sending.kind === 'failed'
          ? t('services.failed', { reason: sending.reason })
          : undefined
      }
      no={t('services.cancel')}
      yes={t('services.archive')}
      isReady={sending.kind !== 'running'}
      onNo={onClose}
      onYes={archive}
    >
      <Typography>{t('services.archiveText')}</Typography>
    </QuestionDialog>
  );
}
