import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { Announcement } from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { slaApiRef } from '../../api/slaApiRef';
import { allOf } from '../../hooks/allOf';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { ChoiceInput, TextInput } from '../../widgets/inputs';
import { QuestionDialog } from '../../widgets/QuestionDialog';

const ID = 'sla-announcement-add';

/** Adds a customer whom the portal did not find, and says why. */
export function AddCustomerDialog(props: {
  readonly announcement: Announcement;
  readonly onClose: () => void;
  readonly onAdded: () => void;
}) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { announcement, onClose, onAdded } = props;
  const [customerRef, setCustomerRef] = useState('');
  const [reason, setReason] = useState('');
  const { sending, send } = useSending<Announcement>();
  const customers = useAsync(
    async () => await allOf(cursor => api.getCustomers({ limit: 500, cursor })),
    [api],
  );
  const known = new Set(announcement.customers.map(one => one.customerRef));
  const others = (customers.value ?? []).filter(({ ref }) => !known.has(ref));
  const add = async () => {
    const added = await send(
      async () =>
        await api.decideAnnouncementCustomer(
          { id: announcement.id, customerRef },
          announcement.etag,
          { isTold: true, reason },
        ),
    );
    if (added !== undefined) {
      onAdded();
    }
  };
  const failure =
    sending.kind === 'failed' ? sending.reason : customers.error?.message;
  return (
    <QuestionDialog
      id={ID}
      title={t('announcements.addTitle')}
      failure={
        failure === undefined
          ? undefined
          : t('announcements.refused', { reason: failure })
      }
      no={t('announcements.cancel')}
      yes={t('announcements.addYes')}
      isReady={
        customerRef !== '' && reason.trim() !== '' && sending.kind !== 'running'
      }
      onNo={onClose}
      onYes={add}
    >
      <Typography gutterBottom>{t('announcements.addWhat')}</Typography>
      <ChoiceInput
        id={`${ID}-customer`}
        field="customer"
        label={t('announcements.customer')}
        value={customerRef}
        errors={{}}
        choices={[
          { value: '', text: '–' },
          ...others.map(({ ref, title }) => ({ value: ref, text: title })),
        ]}
        required
        onChange={setCustomerRef}
      />
      <TextInput
        id={`${ID}-reason`}
        field="reason"
        label={t('announcements.fieldReason')}
        value={reason}
        errors={{}}
        most={2000}
        isLong
        required
        onChange={setReason}
      />
    </QuestionDialog>
  );
}
