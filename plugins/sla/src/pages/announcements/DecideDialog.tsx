import { useApi } from '@backstage/core-plugin-api';
import type {
  Announcement,
  AnnouncementRecipient,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../api/slaApiRef';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { ReasonDialog } from '../../widgets/ReasonDialog';

/** Leaves a customer out, or tells it after all; with the reason. */
export function DecideDialog(props: {
  readonly announcement: Announcement;
  readonly recipient: AnnouncementRecipient;
  readonly onClose: () => void;
  readonly onDecided: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { announcement, recipient, onClose, onDecided } = props;
  const { sending, send } = useSending<Announcement>();
  const isTold = recipient.state === 'left-out';
  const customer = recipient.customerTitle;
  const decide = async (reason: string) => {
    const decided = await send(
      async () =>
        await api.decideAnnouncementCustomer(
          { id: announcement.id, customerRef: recipient.customerRef },
          announcement.etag,
          { isTold, reason },
        ),
    );
    if (decided !== undefined) {
      onDecided();
    }
  };
  return (
    <ReasonDialog
      id="sla-announcement-decide"
      title={
        isTold
          ? t('announcements.takeInTitle', { customer })
          : t('announcements.leaveOutTitle', { customer })
      }
      what={t(
        isTold ? 'announcements.takeInWhat' : 'announcements.leaveOutWhat',
      )}
      label={t('announcements.fieldReason')}
      failure={
        sending.kind === 'failed'
          ? t('announcements.refused', { reason: sending.reason })
          : undefined
      }
      no={t('announcements.cancel')}
      yes={t(isTold ? 'announcements.takeIn' : 'announcements.leaveOut')}
      isRunning={sending.kind === 'running'}
      onNo={onClose}
      onYes={decide}
    />
  );
}
