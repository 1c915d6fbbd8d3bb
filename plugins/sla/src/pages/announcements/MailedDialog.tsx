import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  Announcement,
  AnnouncementRecipient,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { clockZone, instantOfInput } from '../../format/localInput';
import { refusedFields, useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { TextInput, TimeInput } from '../../widgets/inputs';
import { QuestionDialog } from '../../widgets/QuestionDialog';

const ID = 'sla-mailed';

/** Records that a mail was sent to somebody of a customer, as proof. */
export function MailedDialog(props: {
  readonly announcement: Announcement;
  readonly recipient: AnnouncementRecipient;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { announcement, recipient, onClose, onRecorded } = props;
  const [names, setNames] = useState('');
  const [time, setTime] = useState('');
  const { sending, send } = useSending<Announcement>();
  const errors = refusedFields(sending);
  const to = names
    .split('\n')
    .map(name => name.trim())
    .filter(name => name !== '');
  const record = async () => {
    const recorded = await send(
      async () =>
        await api.recordAnnouncementMail(
          { id: announcement.id, customerRef: recipient.customerRef },
          { to, at: instantOfInput(time) ?? null },
        ),
    );
    if (recorded !== undefined) {
      onRecorded();
    }
  };
  return (
    <QuestionDialog
      id={ID}
      title={t('announcements.mailedTitle', {
        customer: recipient.customerTitle,
      })}
      failure={
        sending.kind === 'failed'
          ? t('announcements.refused', { reason: sending.reason })
          : undefined
      }
      no={t('announcements.cancel')}
      yes={t('announcements.mailedYes')}
      isReady={to.length > 0 && sending.kind !== 'running'}
      onNo={onClose}
      onYes={record}
    >
      <Typography gutterBottom>{t('announcements.mailedWhat')}</Typography>
      <TextInput
        id={`${ID}-to`}
        field="to"
        label={t('announcements.mailedTo')}
        help={t('announcements.mailedToHelp')}
        value={names}
        errors={errors}
        most={10_000}
        isLong
        required
        onChange={setNames}
      />
      <TimeInput
        id={`${ID}-at`}
        field="at"
        label={t('announcements.mailedAt', { zone: clockZone() })}
        help={t('announcements.mailedAtHelp')}
        value={time}
        errors={errors}
        onChange={setTime}
      />
    </QuestionDialog>
  );
}
