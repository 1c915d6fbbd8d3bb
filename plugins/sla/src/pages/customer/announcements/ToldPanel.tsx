import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import {
  slaAnnouncementObjectPermission,
  type CustomerAnnouncement,
  type CustomerDetails,
  type SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../api/slaApiRef';
import { useFormat } from '../../../format/useFormat';
import { allOf } from '../../../hooks/allOf';
import { orNothing } from '../../../hooks/orNothing';
import { useReadOf } from '../../../hooks/useReadOf';
import { useSending } from '../../../hooks/useSending';
import { useTitles } from '../../../hooks/useTitles';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { ReasonDialog } from '../../../widgets/ReasonDialog';
import { CouldNotReadPart } from '../CouldNotReadPart';
import { ToldAnnouncement } from './ToldAnnouncement';

const ID = 'sla-told';

async function read(api: SlaApi, customerRef: string) {
  const found = await orNothing(
    allOf(cursor =>
      api.getToldAnnouncements(customerRef, { limit: 100, cursor }),
    ),
  );
  return found.at(0) ?? null;
}

/**
 * What a customer was told in advance. For its own side one that is opened
 * counts as read, and may be objected to.
 */
export function ToldPanel(props: {
  readonly customerRef: string;
  /** On whose side the reader is: reading and objecting is the customer's own. */
  readonly side: CustomerDetails['side'];
  /** Where one page has several customers. */
  readonly customerTitle?: string;
}) {
  const { customerRef, side, customerTitle } = props;
  const isOwn = side === 'customer';
  const t = useTranslate();
  const format = useFormat();
  const api = useApi(slaApiRef);
  const [said, setSaid] = useState(false);
  const [objecting, setObjecting] = useState<CustomerAnnouncement>();
  const { allowed: mayObject } = usePermission({
    permission: slaAnnouncementObjectPermission,
    resourceRef: customerRef,
  });
  const { sending, send, reset } = useSending<unknown>();
  const { value, error, retry } = useReadOf(customerRef, read);
  const nameOf = useTitles((value ?? []).map(({ withdrawn }) => withdrawn?.by));
  if (value === undefined && error === undefined) {
    return <Loading text={t('announcements.loading')} />;
  }
  if (value === null) {
    return null;
  }
  const onOpen = async ({ id, readAt }: CustomerAnnouncement) => {
    if (isOwn && readAt === null) {
      await send(async () => await api.readAnnouncement({ customerRef, id }));
      retry();
    }
  };
  const onObject = async (reason: string) => {
    const id = objecting?.id ?? '';
    const done = await send(
      async () =>
        await api.objectToAnnouncement({ customerRef, id }, { reason }),
    );
    if (done !== undefined) {
      setObjecting(undefined);
      setSaid(true);
      retry();
    }
  };
  return (
    <Panel
      id={`${ID}-${customerRef}`}
      title={
        customerTitle === undefined
          ? t('announcements.title')
          : t('announcements.titleFor', { customer: customerTitle })
      }
    >
      {error !== undefined && (
        <CouldNotReadPart
          text={t('announcements.failed', { reason: error.message })}
          onRetry={retry}
        />
      )}
      {value?.length === 0 && (
        <Typography color="textSecondary">{t('announcements.none')}</Typography>
      )}
      {value?.map(announcement => (
        <ToldAnnouncement
          key={announcement.id}
          announcement={announcement}
          format={format}
          nameOf={nameOf}
          onOpen={() => onOpen(announcement)}
          action={
            isOwn && mayObject && announcement.withdrawn === null ? (
              <Button
                size="small"
                variant="outlined"
                aria-label={t('announcements.object', {
                  title: announcement.title,
                })}
                onClick={() => {
                  reset();
                  setSaid(false);
                  setObjecting(announcement);
                }}
              >
                {t('announcements.objectYes')}
              </Button>
            ) : null
          }
        />
      ))}
      <Typography role="status" aria-live="polite">
        {said ? t('announcements.objected') : ''}
      </Typography>
      {objecting !== undefined && (
        <ReasonDialog
          id={`${ID}-object`}
          title={t('announcements.objectTitle')}
          what={t('announcements.objectWhat')}
          label={t('announcements.objectReason')}
          failure={
            sending.kind === 'failed'
              ? t('announcements.objectFailed', { reason: sending.reason })
              : undefined
          }
          no={t('announcements.objectNo')}
          yes={t('announcements.objectYes')}
          isRunning={sending.kind === 'running'}
          onNo={() => setObjecting(undefined)}
          onYes={onObject}
        />
      )}
    </Panel>
  );
}
