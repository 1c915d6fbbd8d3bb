import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  Contact,
  ReportSending,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../../../api/slaApiRef';
import { useReadOf } from '../../../../hooks/useReadOf';
import { refusedFields, useSending } from '../../../../hooks/useSending';
import { useTranslate } from '../../../../translations/useTranslate';
import { TextInput } from '../../../../widgets/inputs';
import { Loading } from '../../../../widgets/Loading';
import { QuestionDialog } from '../../../../widgets/QuestionDialog';
import { Stack } from '../../../../widgets/Stack';
import { MailContacts } from '../../../announcements/MailContacts';
import { readContacts } from '../../../customer/contacts/readContacts';
import { CouldNotReadPart } from '../../../customer/CouldNotReadPart';
import type { ReportInView } from '../ReportInView';
import type { MailKey } from './useMailKey';

const ID = 'sla-report-send';

/** Whether a mail reaches somebody. */
function isReachable({ state, email }: Contact): boolean {
  return state === 'active' && email !== null;
}

/** Asks to whom a published revision is sent by mail, and what is said besides. */
export function SendDialog(props: {
  readonly view: ReportInView;
  readonly mailKey: MailKey;
  readonly onClose: () => void;
  readonly onSent: (sending: ReportSending) => void;
  /** Called where the server for mails did not take it: it is listed, and can be sent again. */
  readonly onRefused: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { view, mailKey, onClose, onSent, onRefused } = props;
  const { id, revision, customerRef, untold } = view.report;
  const { value, error, retry } = useReadOf(customerRef, readContacts);
  const contacts = value?.filter(isReachable) ?? [];
  // Of a correction first those who have the revision before.
  const usual = contacts.filter(contact =>
    untold.length > 0
      ? untold.some(({ contactId }) => contactId === contact.id)
      : contact.receivesReports,
  );
  const [picked, setPicked] = useState<ReadonlySet<string>>();
  const chosen = picked ?? new Set(usual.map(contact => contact.id));
  const [note, setNote] = useState('');
  const { sending, send } = useSending<ReportSending>();
  const [refused, setRefused] = useState<ReportSending>();
  const isRead = value !== undefined;
  const sendMail = async () => {
    const body = {
      revision,
      contacts: contacts.flatMap(one => (chosen.has(one.id) ? one.id : [])),
      note: note.trim() === '' ? null : note.trim(),
    };
    const sent = await send(() =>
      api.sendReport(id, body, { idempotencyKey: mailKey.keyOf(body) }),
    );
    if (sent !== undefined) {
      mailKey.settle();
    }
    if (sent?.state === 'failed') {
      setRefused(sent);
      onRefused();
    } else if (sent !== undefined) {
      onSent(sent);
    }
  };
  const failureOf = () => {
    if (sending.kind === 'failed') {
      return t('reports.failed', { reason: sending.reason });
    }
    return sending.kind === 'done' && refused !== undefined
      ? t('reportPage.sending.outcome.failed', { to: refused.to.join(', ') })
      : undefined;
  };
  return (
    <QuestionDialog
      id={ID}
      title={t('reportPage.sending.title', { revision })}
      failure={failureOf()}
      no={t('reports.close')}
      yes={t('reportPage.sending.yes')}
      isReady={isRead}
      isRunning={sending.kind === 'running'}
      onNo={onClose}
      onYes={sendMail}
    >
      <Stack>
        <Typography>{t('reportPage.sending.means')}</Typography>
        <Typography>
          {t('reportPage.sending.dialogue', { customer: view.customerTitle })}
        </Typography>
        {!isRead && error === undefined && (
          <Loading text={t('reportPage.sending.loading')} />
        )}
        {error !== undefined && (
          <CouldNotReadPart
            text={t('reportPage.sending.contactsFailed', {
              reason: error.message,
            })}
            onRetry={retry}
          />
        )}
        {contacts.length > 0 && (
          <MailContacts
            id={ID}
            contacts={contacts}
            chosen={chosen}
            onChange={setPicked}
          />
        )}
        {isRead && contacts.length === 0 && (
          <Typography>{t('reportPage.sending.noContacts')}</Typography>
        )}
        {isRead && chosen.size === 0 && (
          <Typography>{t('reportPage.sending.nobody')}</Typography>
        )}
        <TextInput
          id={`${ID}-note`}
          field="note"
          label={t('reportPage.sending.note')}
          help={t('reportPage.sending.noteHelp')}
          value={note}
          errors={refusedFields(sending)}
          most={5000}
          isLong
          onChange={setNote}
        />
      </Stack>
    </QuestionDialog>
  );
}
