import { makeStyles } from '@material-ui/core/styles';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import type { Contact } from '@service-levels/backstage-plugin-sla-common';
import type { Words } from '../../../entity/Words';
import { RowAction } from '../../../widgets/RowAction';
import { StackedTable } from '../../../widgets/StackedTable';
import { callTo, mailTo } from './contactLinks';
import { languageInWords, receivesInWords } from './contactWords';

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
    text !== null && (
      <div>
        <Link className={classes.link} href={addressOf(text)}>
          {text}
        </Link>
      </div>
    );
  const nameOf = (contact: Contact) => (
    <>
      <strong>{contact.name}</strong>
      <Typography variant="body2" color="textSecondary">
        {[
          contact.function,
          contact.state === 'left' ? t('contacts.states.left') : null,
        ]
          .flatMap(text => text ?? [])
          .join(' · ')}
      </Typography>
    </>
  );
  const waysTo = (contact: Contact) => (
    <>
      {link(contact.email, mailTo)}
      {link(contact.phone, callTo)}
      {[
        languageInWords(contact, words),
        t('contacts.receivesWhat', { what: receivesInWords(contact, words) }),
      ]
        .flatMap(text => text ?? [])
        .join(' · ')}
    </>
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
        t('contacts.reach'),
        ...(mayChange ? [t('contacts.actions')] : []),
      ]}
      rows={contacts.map(contact => ({
        key: contact.id,
        cells: [
          nameOf(contact),
          waysTo(contact),
          ...(mayChange ? [actionsOn(contact)] : []),
        ],
      }))}
    />
  );
}
