import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  slaAnnouncementCreatePermission,
  type Announcement,
} from '@service-levels/backstage-plugin-sla-common';
import { useNavigate } from 'react-router-dom';
import { slaApiRef } from '../../api/slaApiRef';
import { useAnnouncementPath } from '../../hooks/useAnnouncementPath';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';

/** Drafts an announcement of a maintenance window, and leads to it. */
export function AnnounceButton(props: {
  readonly windowId: string;
  /** What the window is called. */
  readonly title: string;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const navigate = useNavigate();
  const pathTo = useAnnouncementPath();
  const { windowId, title } = props;
  const { allowed } = usePermission({
    permission: slaAnnouncementCreatePermission,
  });
  const { sending, send } = useSending<Announcement>();
  if (!allowed || pathTo(windowId) === undefined) {
    return null;
  }
  const announce = async () => {
    const drafted = await send(
      async () => await api.draftAnnouncement({ maintenanceWindow: windowId }),
    );
    const path = drafted && pathTo(drafted.id);
    if (path !== undefined) {
      navigate(path);
    }
  };
  return (
    <>
      <Button
        size="small"
        disabled={sending.kind === 'running'}
        aria-label={t('announcements.announceOf', { title })}
        onClick={announce}
      >
        {t('announcements.announce')}
      </Button>
      {sending.kind === 'failed' && (
        <Typography role="alert" color="error">
          {t('announcements.refused', { reason: sending.reason })}
        </Typography>
      )}
    </>
  );
}
