import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  Contact,
  RemovedContact,
} from '@service-levels/backstage-plugin-sla-common';
import { slaApiRef } from '../../../api/slaApiRef';
import { useSending } from '../../../hooks/useSending';
import { useTranslate } from '../../../translations/useTranslate';
import { QuestionDialog } from '../../../widgets/QuestionDialog';
import { contactFailure } from './contactFailure';

/** Asks whether a contact is to be removed for good. */
export function RemoveContactDialog(props: {
  readonly customerRef: string;
  readonly contact: Contact;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}) {
  const api = useApi(slaApiRef);
  const t = useTranslate();
  const { customerRef, contact, onClose, onRemoved } = props;
  const { sending, send } = useSending<RemovedContact>();
  const remove = async () => {
    const { id, etag } = contact;
    const removed = await send(
      async () => await api.removeContact(customerRef, { id, etag }),
    );
    if (removed !== undefined) {
      onRemoved();
    }
  };
  return (
    <QuestionDialog
      id="sla-remove-contact"
      title={t('contacts.removeTitle', { name: contact.name })}
      failure={contactFailure(sending, t)}
      no={t('dialogue.cancel')}
      yes={t('contacts.remove')}
      isReady={sending.kind !== 'running'}
      onNo={onClose}
      onYes={remove}
    >
      <Typography>{t('contacts.removeText')}</Typography>
    </QuestionDialog>
  );
}
