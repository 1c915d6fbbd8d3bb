import { makeStyles } from '@material-ui/core/styles';
import Link from '@material-ui/core/Link';
import type { Contact } from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../../entity/Words';
import { RowAction } from '../../../widgets/RowAction';
import { StackedTable } from '../../../widgets/StackedTable';
import { callTo, mailTo } from './contactLinks';
import { languageInWords, receivesInWords } from './contactWords';

const NOT_KNOWN = '–';

const useStyles = makeStyles(
  theme => ({
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    link: { textDecoration: 'underline' },
  }),
  { name: 'SlaContactsTable' },
);

/** Contacts with how to reach them. */
export function ContactsTable(props: {
  readonly contacts: readonly Contact[];
  readonly words: Words;
  /** Whether the reader may change and remove them. */
  readonly mayChange: boolean;
  readonly onChange: (contact: Contact) => void;
  readonly onRemove: (contact: Contact) => void;
}) {
  const classes = useStyles();
  const { contacts, words, mayChange, onChange, onRemove } = props;
  const { t } = words;
  const link = (text: string | null, addressOf: (text: string) => string) =>
    text === null ? (
      NOT_KNOWN
    ) : (
      <Link className={classes.link} href={addressOf(text)}>
        {text}
      </Link>
    );
  const actionsOn = (contact: Contact) => (
    <div key="actions" className={classes.actions}>
      <RowAction
        text={t('contacts.change')}
        label={t('contacts.changeOf', { name: contact.name })}
        onClick={() => onChange(contact)}
      />
      <RowAction
        text={t('contacts.remove')}
        label={t('contacts.removeOf', { name: contact.name })}
        onClick={() => onRemove(contact)}
      />
    </div>
  );
  return (
    <StackedTable
      isNarrow
      label={t('contacts.title')}
      heads={[
        t('contacts.name'),
        t('contacts.function'),
        t('contacts.email'),
        t('contacts.phone'),
        t('contacts.language'),
        t('contacts.receives'),
        t('contacts.state'),
        ...(mayChange ? [t('contacts.actions')] : []),
      ]}
      rows={contacts.map(contact => ({
        key: contact.id,
        cells: [
          <strong key="name">{contact.name}</strong>,
          contact.function ?? NOT_KNOWN,
          link(contact.email, mailTo),
          link(contact.phone, callTo),
          languageInWords(contact, words) ?? NOT_KNOWN,
          receivesInWords(contact, words),
          t(`contacts.states.${contact.state}`),
          ...(mayChange ? [actionsOn(contact)] : []),
        ],
      }))}
    />
  );
}
