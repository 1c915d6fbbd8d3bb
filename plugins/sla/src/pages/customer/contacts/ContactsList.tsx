import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  slaDialogueCreatePermission,
  slaDialogueUpdatePermission,
  type Contact,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useFormat } from '../../../format/useFormat';
import { useReadOf } from '../../../hooks/useReadOf';
import { useTranslate } from '../../../translations/useTranslate';
import { ExportButtons } from '../../../widgets/ExportButtons';
import { Loading } from '../../../widgets/Loading';
import { CouldNotReadPart } from '../CouldNotReadPart';
import { ContactDialog } from './ContactDialog';
import { contactsFile } from './contactsFile';
import { ContactsTable } from './ContactsTable';
import { readContacts } from './readContacts';
import { RemoveContactDialog } from './RemoveContactDialog';

const HEADING = 'sla-contacts-title';

const useStyles = makeStyles(
  theme => ({
    contacts: { marginTop: theme.spacing(2) },
    buttons: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'SlaContactsList' },
);

/** What is open over the list. */
type Asked =
  | { readonly kind: 'add' }
  | { readonly kind: 'change' | 'remove'; readonly contact: Contact };

/** People of a customer who have no account. For the provider's side alone. */
export function ContactsList(props: { readonly customerRef: string }) {
  const { customerRef } = props;
  const classes = useStyles();
  const t = useTranslate();
  const words = { t, format: useFormat() };
  const [asked, setAsked] = useState<Asked>();
  const [said, setSaid] = useState<string>();
  const { value, error, retry } = useReadOf(customerRef, readContacts);
  const resourceRef = customerRef;
  const create = usePermission({
    permission: slaDialogueCreatePermission,
    resourceRef,
  });
  const update = usePermission({
    permission: slaDialogueUpdatePermission,
    resourceRef,
  });
  if (value === undefined && error === undefined) {
    return <Loading text={t('contacts.loading')} />;
  }
  // Who may not read them is not told so much as the heading.
  if (value === null) {
    return null;
  }
  const contacts = value ?? [];
  // Read again also where nothing was stored: what was seen may be stale.
  const close = (text?: string) => {
    setAsked(undefined);
    setSaid(text);
    retry();
  };
  return (
    <section className={classes.contacts} aria-labelledby={HEADING}>
      <Typography id={HEADING} component="h3" variant="subtitle1">
        {t('contacts.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('contacts.internal')}
      </Typography>
      {error !== undefined && (
        <CouldNotReadPart
          text={t('contacts.failed', { reason: error.message })}
          onRetry={retry}
        />
      )}
      {value !== undefined && contacts.length === 0 && (
        <Typography>{t('contacts.none')}</Typography>
      )}
      {contacts.length > 0 && (
        <ContactsTable
          contacts={contacts}
          words={words}
          mayChange={update.allowed}
          onChange={contact => setAsked({ kind: 'change', contact })}
          onRemove={contact => setAsked({ kind: 'remove', contact })}
        />
      )}
      <div role="status">
        {said !== undefined && <Typography>{said}</Typography>}
      </div>
      <div className={classes.buttons}>
        {create.allowed && (
          <Button
            size="small"
            variant="outlined"
            onClick={() => setAsked({ kind: 'add' })}
          >
            {t('contacts.add')}
          </Button>
        )}
        {contacts.length > 0 && (
          <ExportButtons file={() => contactsFile(contacts, words)} />
        )}
      </div>
      {(asked?.kind === 'add' || asked?.kind === 'change') && (
        <ContactDialog
          customerRef={customerRef}
          contact={asked.kind === 'change' ? asked.contact : undefined}
          onClose={() => close()}
          onStored={() => close(t('contacts.stored'))}
        />
      )}
      {asked?.kind === 'remove' && (
        <RemoveContactDialog
          customerRef={customerRef}
          contact={asked.contact}
          onClose={() => close()}
          onRemoved={() =>
            close(t('contacts.removed', { name: asked.contact.name }))
          }
        />
      )}
    </section>
  );
}
