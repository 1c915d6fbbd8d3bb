import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { usePermission } from '@backstage/plugin-permission-react';
import { useApi } from '@backstage/core-plugin-api';
import {
  slaCustomerUpdatePermission,
  type CustomerDetails,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { slaApiRef } from '../../api/slaApiRef';
import { titleIn } from '../../hooks/loadTitles';
import { useSending } from '../../hooks/useSending';
import { useTranslate } from '../../translations/useTranslate';
import { QuestionDialog } from '../../widgets/QuestionDialog';
import { DraftAgreementLink } from '../agreements/editor/start/DraftAgreementLink';
import { CustomerDialog } from '../customers/CustomerDialog';
import { changedOf, fieldsOf } from '../customers/customerFields';
import { BriefLink } from './brief/BriefLink';
import { HandoverLink } from './handover/HandoverLink';
import type { CustomerInView } from './useCustomer';

const useStyles = makeStyles(
  theme => ({
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'SlaCustomerHead' },
);

/** What to know of where it is declared; the customer's side has nothing to do there. */
function noteOf({ home, state, kept, conflicts }: CustomerDetails) {
  if (conflicts === null) {
    return undefined;
  }
  if (state !== 'declared') {
    return state;
  }
  if (home === 'portal') {
    return undefined;
  }
  return kept === null ? 'inYaml' : 'overridden';
}

/** What a customer is, where it is declared, and what may be done with it. */
export function CustomerHead(
  props: CustomerInView & { readonly onChanged: () => void },
) {
  const classes = useStyles();
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { customer, known, onChanged } = props;
  const { ref, title, kept, etag, state, home } = customer;
  const { allowed } = usePermission({
    permission: slaCustomerUpdatePermission,
    resourceRef: ref,
  });
  const [open, setOpen] = useState<'change' | 'archive'>();
  const { sending, send } = useSending<CustomerDetails>();
  const run = async (request: () => Promise<CustomerDetails>) => {
    if ((await send(request)) !== undefined) {
      setOpen(undefined);
      onChanged();
    }
  };
  const isOurs = kept !== null && etag !== null && allowed;
  const mayChange = isOurs && (home === 'portal' || state === 'undeclared');
  const note = noteOf(customer);
  const type = t(`relationship.${customer.type}`);
  const parent = customer.partOf && titleIn(known.titles, customer.partOf);
  return (
    <div>
      <Typography component="h1" variant="h5">
        {title}
      </Typography>
      <Typography>
        {parent
          ? t('relationship.headOf', { type, parent })
          : t('relationship.head', { type })}
      </Typography>
      {kept?.description && home === 'portal' && (
        <Typography>{kept.description}</Typography>
      )}
      {note && <Typography>{t(`relationship.${note}`)}</Typography>}
      <Typography>
        <BriefLink customerRef={ref} />
      </Typography>
      <HandoverLink customer={customer} />
      {customer.side === 'provider' && <DraftAgreementLink customerRef={ref} />}
      {mayChange && (
        <div className={classes.buttons}>
          <Button variant="outlined" onClick={() => setOpen('change')}>
            {t('relationship.change')}
          </Button>
          {state === 'archived' ? (
            <Button
              variant="outlined"
              onClick={() => run(async () => await api.restoreCustomer(ref))}
            >
              {t('relationship.restore')}
            </Button>
          ) : (
            <Button variant="outlined" onClick={() => setOpen('archive')}>
              {t('relationship.archive')}
            </Button>
          )}
        </div>
      )}
      {open === 'change' && isOurs && (
        <CustomerDialog
          title={t('relationship.changeTitle', { name: title })}
          intro={t('relationship.changeIntro')}
          initial={fieldsOf(kept)}
          isNew={false}
          store={async fields =>
            await api.changeCustomer(ref, etag, changedOf(fields))
          }
          onStored={() => {
            setOpen(undefined);
            onChanged();
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'archive' && (
        <QuestionDialog
          id="sla-archive-customer"
          title={t('relationship.archiveTitle', { name: title })}
          failure={
            sending.kind === 'failed'
              ? t('relationship.failed', { reason: sending.reason })
              : undefined
          }
          no={t('relationship.cancel')}
          yes={t('relationship.archive')}
          isReady={sending.kind !== 'running'}
          onNo={() => setOpen(undefined)}
          onYes={() => run(async () => await api.archiveCustomer(ref))}
        >
          <Typography>{t('relationship.archiveText')}</Typography>
        </QuestionDialog>
      )}
    </div>
  );
}
