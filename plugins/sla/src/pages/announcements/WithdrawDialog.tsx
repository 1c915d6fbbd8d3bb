import { useApi } from '@backstage/core-plugin-api';
import type { Announcement } from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../api/slaApiRef';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { ReasonDialog } from '../../widgets/ReasonDialog';

/** Withdraws what was sent, with the reason; also as the first half of announcing a change of it. */
export function WithdrawDialog(props: {
  readonly announcement: Announcement;
  /** Whether another one is written in its place. */
  readonly isReplaced: boolean;
  readonly onClose: () => void;
  /** The id of what is in its place; undefined where there is nothing. */
  readonly onDone: (replacedBy: string | undefined) => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { announcement, isReplaced, onClose, onDone } = props;
  const { id, etag, title } = announcement;
  const { sending, send } = useSending<{ readonly anew: string | undefined }>();
  const withdraw = async (reason: string) => {
    const done = await send(async () => {
      // Sent again with the same reason it does nothing, so that the draft can be tried again.
      await api.withdrawAnnouncement(id, etag, { reason });
      const anew = isReplaced
        ? await api.draftAnnouncement({ replaces: id })
        : undefined;
      return { anew: anew?.id };
    });
    if (done !== undefined) {
      onDone(done.anew);
    }
  };
  return (
    <ReasonDialog
      id="sla-announcement-withdraw"
      title={
        isReplaced
          ? t('announcements.replaceTitle', { title })
          : t('announcements.withdrawTitle', { title })
      }
      what={t(
        isReplaced ? 'announcements.replaceWhat' : 'announcements.withdrawWhat',
      )}
      label={t('announcements.withdrawReason')}
      failure={
        sending.kind === 'failed'
          ? t('announcements.refused', { reason: sending.reason })
          : undefined
      }
      no={t('announcements.cancel')}
      yes={t(
        isReplaced ? 'announcements.replaceYes' : 'announcements.withdrawYes',
      )}
      isRunning={sending.kind === 'running'}
      onNo={onClose}
      onYes={withdraw}
    />
  );
}
