import FormControl from '@material-ui/core/FormControl';
import FormLabel from '@material-ui/core/FormLabel';
import Typography from '@material-ui/core/Typography';
import type { Contact } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../translations/useTranslate';
import { CheckInput } from '../../widgets/inputs';

/** Contacts of a customer, to choose to whom a mail goes. */
export function MailContacts(props: {
  readonly id: string;
  readonly contacts: readonly Contact[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}) {
  const t = useTranslate();
  const { id, contacts, chosen, onChange } = props;
  if (contacts.length === 0) {
    return (
      <Typography color="textSecondary">
        {t('announcements.mailNoContacts')}
      </Typography>
    );
  }
  const toggle = (contactId: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) {
      next.add(contactId);
    } else {
      next.delete(contactId);
    }
    onChange(next);
  };
  return (
    <FormControl component="fieldset" fullWidth>
      <FormLabel component="legend">
        {t('announcements.mailContacts')}
      </FormLabel>
      {contacts.map(contact => (
        <CheckInput
          key={contact.id}
          id={`${id}-${contact.id}`}
          label={[
            contact.name,
            ...(contact.function === null ? [] : [contact.function]),
            contact.email ?? t('announcements.mailNoAddress'),
          ].join(' · ')}
          isChecked={chosen.has(contact.id)}
          onChange={isChosen => toggle(contact.id, isChosen)}
        />
      ))}
    </FormControl>
  );
}
