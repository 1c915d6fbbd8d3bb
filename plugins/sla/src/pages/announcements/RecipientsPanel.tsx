import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Announcement,
  AnnouncementRecipient,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { useSending } from '../../hooks/useSending';
import { ExportButtons } from '../../widgets/ExportButtons';
import { Panel } from '../../widgets/Panel';
import { QuestionDialog } from '../../widgets/QuestionDialog';
import { AddCustomerDialog } from './AddCustomerDialog';
import type { AnnouncementWords } from './announcementWords';
import { DecideDialog } from './DecideDialog';
import { MailDialog } from './MailDialog';
import { RecipientItem } from './RecipientItem';
import { isToNotify, isUntold } from './telling';
import { toRecipientsFile } from './toExportFile';
import type { May } from './useMay';

const useStyles = makeStyles(
  theme => ({
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'SlaRecipientsPanel' },
);

/** What is open over the panel. */
type Asked =
  | { readonly kind: 'send' | 'add' }
  | {
      readonly kind: 'decide' | 'mail';
      readonly recipient: AnnouncementRecipient;
    };

/** The customers whom an announcement concerns, and how they are told. */
export function RecipientsPanel(props: {
  readonly announcement: Announcement;
  readonly words: AnnouncementWords;
  readonly may: May;
  /** What was done, or what somebody else did meanwhile, is read again. */
  readonly onChanged: () => void;
}) {
  const classes = useStyles();
  const api = useApi(slaApiRef);
  const { announcement, words, may, onChanged } = props;
  const { id, etag, title, customers } = announcement;
  const { t } = words;
  const [asked, setAsked] = useState<Asked>();
  const { sending, send, reset } = useSending<Announcement>();
  const isWithdrawn = announcement.state === 'withdrawn';
  const toTell = customers.filter(
    one => isToNotify(announcement, one) && may.sendTo(one.customerRef),
  );
  const close = () => setAsked(undefined);
  const done = () => {
    close();
    onChanged();
  };
  const sendIt = async () => {
    close();
    await send(async () => await api.sendAnnouncement(id, etag));
    onChanged();
  };
  const untold =
    sending.kind === 'done'
      ? sending.value.customers.filter(
          one => isUntold(sending.value, one) && may.sendTo(one.customerRef),
        )
      : [];
  const namesOf = (some: readonly AnnouncementRecipient[]) =>
    some.map(({ customerTitle }) => customerTitle).join(', ');
  return (
    <Panel
      id="sla-announcement-customers"
      title={t('announcements.customers')}
      aside={
        customers.length > 0 && (
          <ExportButtons file={() => toRecipientsFile(announcement, words)} />
        )
      }
    >
      {customers.length === 0 && (
        <Typography>{t('announcements.noCustomers')}</Typography>
      )}
      {customers.map(recipient => (
        <RecipientItem
          key={recipient.customerRef}
          announcement={announcement}
          recipient={recipient}
          words={words}
          may={may.sendTo(recipient.customerRef)}
          onDecide={() => setAsked({ kind: 'decide', recipient })}
          onMail={() => setAsked({ kind: 'mail', recipient })}
        />
      ))}
      <div role="status" aria-live="polite">
        {sending.kind === 'done' && (
          <Typography>
            {untold.length === 0
              ? t('announcements.sentToAll')
              : t('announcements.sentNotTo', { customers: namesOf(untold) })}
          </Typography>
        )}
        {sending.kind === 'failed' && (
          <Typography color="error">
            {t('announcements.refused', { reason: sending.reason })}
          </Typography>
        )}
      </div>
      <div className={classes.buttons}>
        {toTell.length > 0 && (
          <Button
            variant="contained"
            color="primary"
            disabled={sending.kind === 'running'}
            onClick={() => {
              reset();
              setAsked({ kind: 'send' });
            }}
          >
            {t(
              isWithdrawn
                ? 'announcements.sendWithdrawal'
                : 'announcements.send',
            )}
          </Button>
        )}
        {may.change && !isWithdrawn && (
          <Button variant="outlined" onClick={() => setAsked({ kind: 'add' })}>
            {t('announcements.add')}
          </Button>
        )}
      </div>
      {asked?.kind === 'send' && (
        <QuestionDialog
          id="sla-announcement-send"
          title={
            isWithdrawn
              ? t('announcements.sendWithdrawalTitle', { title })
              : t('announcements.sendTitle', { title })
          }
          no={t('announcements.cancel')}
          yes={t('announcements.sendYes')}
          onNo={close}
          onYes={sendIt}
        >
          <Typography gutterBottom>
            {t('announcements.sendTo', { customers: namesOf(toTell) })}
          </Typography>
          <Typography>
            {t(
              isWithdrawn
                ? 'announcements.sendWithdrawalWhat'
                : 'announcements.sendWhat',
            )}
          </Typography>
        </QuestionDialog>
      )}
      {asked?.kind === 'add' && (
        <AddCustomerDialog
          announcement={announcement}
          onClose={close}
          onAdded={done}
        />
      )}
      {asked?.kind === 'decide' && (
        <DecideDialog
          announcement={announcement}
          recipient={asked.recipient}
          onClose={close}
          onDecided={done}
        />
      )}
      {asked?.kind === 'mail' && (
        <MailDialog
          announcement={announcement}
          recipient={asked.recipient}
          onClose={close}
          onRecorded={done}
        />
      )}
    </Panel>
  );
}
