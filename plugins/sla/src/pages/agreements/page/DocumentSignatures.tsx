import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { DocumentSignature } from '@service-levels/backstage-plugin-sla-common';
import { useTranslate } from '../../../translations/useTranslate';

const useStyles = makeStyles(
  theme => ({
    places: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 17rem), 1fr))',
      gap: theme.spacing(2, 3),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    place: {
      paddingTop: theme.spacing(1),
      borderTop: `1px solid ${theme.palette.divider}`,
      overflowWrap: 'anywhere',
      breakInside: 'avoid',
    },
    name: { fontWeight: 'bold' },
    // Ink needs room, a screen does not.
    ink: {
      display: 'none',
      '@media print': {
        display: 'block',
        marginTop: '14mm',
        paddingTop: '1mm',
        borderTop: '1px solid #000',
      },
    },
    waits: { '@media print': { display: 'none' } },
  }),
  { name: 'SlaDocumentSignatures' },
);

/** A place for each signature: who signed and when, else a line for ink on paper. */
export function DocumentSignatures(props: {
  readonly signatures: readonly DocumentSignature[];
  readonly words: { readonly signature: string; readonly placeAndDate: string };
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { signatures, words } = props;
  return (
    <ul className={classes.places}>
      {signatures.map(({ party, forWhom, name, role, signed }, i) => (
        // The same person may be named outside of the portal for both parties.
        <li key={`${party} ${i}`} className={classes.place}>
          <Typography variant="body2">{forWhom}</Typography>
          {name !== null && (
            <Typography className={classes.name}>{name}</Typography>
          )}
          {role !== null && <Typography variant="body2">{role}</Typography>}
          {signed.map(line => (
            <Typography key={line} variant="body2">
              {line}
            </Typography>
          ))}
          {signed.length === 0 && (
            <>
              <Typography
                variant="body2"
                color="textSecondary"
                className={classes.waits}
              >
                {t('agreementPage.notSigned')}
              </Typography>
              <div className={classes.ink} aria-hidden>
                {`${words.placeAndDate}, ${words.signature}`}
              </div>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
