import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Announcement } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../api/slaApiRef';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { QuestionDialog } from '../../widgets/QuestionDialog';

/** Removes a draft for good, once that was confirmed. */
export function DiscardDialog(props: {
  readonly announcement: Announcement;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { announcement, onClose, onDone } = props;
  const { id, etag, title } = announcement;
  const { sending, send } = useSending<unknown>();
  const discard = async () => {
    const done = await send(
      async () => await api.discardAnnouncement(id, etag),
    );
    if (done !== undefined) {
      onDone();
    }
  };
  return (
    <QuestionDialog
      id="sla-announcement-discard"
      title={t('announcements.discardTitle', { title })}
      failure={
        sending.kind === 'failed'
          ? t('announcements.refused', { reason: sending.reason })
          : undefined
      }
      no={t('announcements.cancel')}
      yes={t('announcements.discardYes')}
      isReady={sending.kind !== 'running'}
      onNo={onClose}
      onYes={discard}
    >
      <Typography>{t('announcements.discardWhat')}</Typography>
    </QuestionDialog>
  );
}
