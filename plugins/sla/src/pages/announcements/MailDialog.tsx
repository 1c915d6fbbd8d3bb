import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type {
  Announcement,
  AnnouncementRecipient,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { download } from '../../export/download';
import { clockZone, instantOfInput } from '../../format/localInput';
import { useReadOf } from '../../hooks/useReadOf';
import { refusedFields, useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { TextInput, TimeInput } from '../../widgets/inputs';
import { Loading } from '../../widgets/Loading';
import { QuestionDialog } from '../../widgets/QuestionDialog';
import { Stack } from '../../widgets/Stack';
import { readContacts } from '../customer/contacts/readContacts';
import { CouldNotReadPart } from '../customer/CouldNotReadPart';
import { customerParams } from '../customers/customerParams';
import { MailContacts } from './MailContacts';

const ID = 'sla-mailed';

/**
 * Tells people outside by a mail that one sends with one's own program, and
 * records that it was sent, as proof.
 */
export function MailDialog(props: {
  readonly announcement: Announcement;
  readonly recipient: AnnouncementRecipient;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { announcement, recipient, onClose, onRecorded } = props;
  const { customerRef, customerTitle: customer } = recipient;
  const { id } = announcement;
  const about =
    announcement.state === 'withdrawn' ? 'withdrawal' : 'announcement';
  const { value, error, retry } = useReadOf(customerRef, readContacts);
  const contacts = value?.filter(({ state }) => state === 'active') ?? [];
  const usual = contacts.filter(
    ({ email, receivesAnnouncements }) =>
      email !== null && receivesAnnouncements,
  );
  const [picked, setPicked] = useState<ReadonlySet<string>>();
  const chosen = picked ?? new Set(usual.map(contact => contact.id));
  const [names, setNames] = useState('');
  const [time, setTime] = useState('');
  const taking = useSending<string>();
  const { sending, send } = useSending<Announcement>();
  const errors = refusedFields(sending);
  const to = names
    .split('\n')
    .map(name => name.trim())
    .filter(name => name !== '');
  const takeMail = async () =>
    await taking.send(async () => {
      const addressed = contacts.filter(
        contact => chosen.has(contact.id) && contact.email !== null,
      );
      const text = await api.getAnnouncementMail({
        id,
        customerRef,
        contacts: addressed.map(contact => contact.id),
      });
      download(
        new Blob([text], { type: 'message/rfc822' }),
        `${customerParams(customerRef).name}.eml`,
      );
      return text;
    });
  const record = async () => {
    const recorded = await send(
      async () =>
        await api.recordAnnouncementMail(
          { id, customerRef },
          {
            about,
            to,
            contacts: [...chosen],
            at: instantOfInput(time) ?? null,
          },
        ),
    );
    if (recorded !== undefined) {
      onRecorded();
    }
  };
  const failed = [sending, taking.sending].find(
    ({ kind }) => kind === 'failed',
  );
  return (
    <QuestionDialog
      id={ID}
      title={
        about === 'withdrawal'
          ? t('announcements.mailWithdrawalTitle', { customer })
          : t('announcements.mailTitle', { customer })
      }
      failure={
        failed?.kind === 'failed'
          ? t('announcements.refused', { reason: failed.reason })
          : undefined
      }
      no={t('announcements.cancel')}
      yes={t('announcements.mailedYes')}
      isReady={to.length + chosen.size > 0 && sending.kind !== 'running'}
      onNo={onClose}
      onYes={record}
    >
      <Stack>
        <Typography>
          {t(
            about === 'withdrawal'
              ? 'announcements.mailWithdrawalWhat'
              : 'announcements.mailWhat',
          )}
        </Typography>
        {value === undefined && error === undefined && (
          <Loading text={t('contacts.loading')} />
        )}
        {error !== undefined && (
          <CouldNotReadPart
            text={t('contacts.failed', { reason: error.message })}
            onRetry={retry}
          />
        )}
        {value && (
          <MailContacts
            id={ID}
            contacts={contacts}
            chosen={chosen}
            onChange={setPicked}
          />
        )}
        <TextInput
          id={`${ID}-to`}
          field="to"
          label={t('announcements.mailedTo')}
          help={t('announcements.mailedToHelp')}
          value={names}
          errors={errors}
          most={10_000}
          isLong
          onChange={setNames}
        />
        <div>
          <Button
            variant="outlined"
            color="primary"
            disabled={taking.sending.kind === 'running'}
            onClick={takeMail}
          >
            {t('announcements.mail')}
          </Button>
        </div>
        <TimeInput
          id={`${ID}-at`}
          field="at"
          label={t('announcements.mailedAt', { zone: clockZone() })}
          help={t('announcements.mailedAtHelp')}
          value={time}
          errors={errors}
          onChange={setTime}
        />
      </Stack>
    </QuestionDialog>
  );
}
