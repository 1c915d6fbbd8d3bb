import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import CheckIcon from '@material-ui/icons/Check';
import { useReadOf } from '../../../hooks/useReadOf';
import { useTranslate } from '../../../translations/useTranslate';
import { readContacts } from '../contacts/readContacts';

const useStyles = makeStyles(
  theme => ({
    names: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(0.5),
    },
    name: { textTransform: 'none', overflowWrap: 'anywhere' },
  }),
  { name: 'SlaContactSuggestions' },
);

/** Each line without the white space around it. */
function namesOf(lines: string): string[] {
  return lines.split('\n').map(line => line.trim());
}

/** Adds a name as a line of its own, or takes its lines away. */
function toggled(lines: string, name: string): string {
  const isOther = (line: string) => line.trim() !== '' && line.trim() !== name;
  const others = lines.split('\n').filter(isOther);
  return (namesOf(lines).includes(name) ? others : [...others, name]).join(
    '\n',
  );
}

/**
 * Offers the contacts of a customer where names are typed line by line. A
 * convenience: where they cannot be read, names are typed all the same.
 */
export function ContactSuggestions(props: {
  readonly customerRef: string;
  /** A name in each line. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Id of the heading, once on a page. */
  readonly id: string;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { customerRef, value, onChange, id } = props;
  const { value: contacts } = useReadOf(customerRef, readContacts);
  const names = (contacts ?? [])
    .filter(({ state }) => state === 'active')
    .map(({ name }) => name);
  if (names.length === 0) {
    return null;
  }
  const typed = namesOf(value);
  return (
    <div role="group" aria-labelledby={id}>
      <Typography id={id} variant="caption" color="textSecondary">
        {t('contacts.suggested')}
      </Typography>
      <div className={classes.names}>
        {[...new Set(names)].map(name => {
          const isTyped = typed.includes(name);
          return (
            <Button
              key={name}
              className={classes.name}
              size="small"
              variant="outlined"
              aria-pressed={isTyped}
              startIcon={isTyped ? <CheckIcon /> : undefined}
              onClick={() => onChange(toggled(value, name))}
            >
              {name}
            </Button>
          );
        })}
      </div>
    </div>
  );
}
