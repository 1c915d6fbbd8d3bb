import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { WrittenAgreement } from '@service-levels/backstage-plugin-sla-common';
import { DOCUMENT_PRINT_STYLE, SHEET_CLASS } from '../../../widgets/printStyle';
import { DocumentBlocks } from './DocumentBlocks';
import { DocumentSignatures } from './DocumentSignatures';

/** About 75 characters in a line. */
const MEASURE = '46rem';

const useStyles = makeStyles(
  theme => ({
    frame: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(3),
      [theme.breakpoints.up('lg')]: {
        gridTemplateColumns: `minmax(0, ${MEASURE}) 14rem`,
      },
    },
    sheet: {
      padding: theme.spacing(4, 5),
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
      maxWidth: MEASURE,
      minWidth: 0,
    },
    head: {
      paddingBottom: theme.spacing(2),
      borderBottom: `1px solid ${theme.palette.divider}`,
      overflowWrap: 'anywhere',
    },
    title: { '@media print': { fontSize: '18pt !important' } },
    mark: {
      display: 'inline-block',
      marginTop: theme.spacing(1),
      padding: theme.spacing(0.25, 1),
      border: `1px solid ${theme.palette.text.secondary}`,
    },
    section: {
      marginTop: theme.spacing(3),
      scrollMarginTop: theme.spacing(2),
      '& > h3': {
        margin: theme.spacing(0, 0, 1),
        fontSize: '1.2em',
        breakAfter: 'avoid',
      },
    },
    contents: {
      display: 'none',
      [theme.breakpoints.up('lg')]: { display: 'block' },
      '& ul': {
        position: 'sticky',
        top: theme.spacing(2),
        margin: 0,
        padding: 0,
        listStyle: 'none',
      },
      '& li': { padding: theme.spacing(0.5, 0) },
      '& a': { color: theme.palette.text.primary },
      '& a:hover, & a:focus': { color: theme.palette.text.primary },
    },
  }),
  { name: 'SlaAgreementSheet' },
);

const anchorOf = (id: string) => `sla-agreement-${id}`;

/** An agreement as it is read and printed, with its contents beside it where there is room. */
export function AgreementSheet(props: { readonly document: WrittenAgreement }) {
  const classes = useStyles();
  const { document } = props;
  const { frame } = document;
  const headings = [
    ...document.sections,
    { id: 'signatures', heading: frame.signatures },
  ];
  return (
    <div className={classes.frame}>
      <Paper
        component="article"
        lang={document.language}
        className={`${SHEET_CLASS} ${classes.sheet}`}
        aria-labelledby="sla-agreement-title"
        data-testid="sla-agreement"
      >
        <style>{DOCUMENT_PRINT_STYLE}</style>
        <header className={classes.head}>
          <Typography color="textSecondary">
            {`${document.type} · ${document.version}`}
          </Typography>
          <Typography
            id="sla-agreement-title"
            component="h2"
            variant="h4"
            className={classes.title}
          >
            {document.title}
          </Typography>
          <Typography>{document.subtitle}</Typography>
          {document.mark !== null && (
            <strong className={classes.mark}>{document.mark}</strong>
          )}
        </header>
        {document.sections.map(({ id, heading, blocks }) => (
          <section
            key={id}
            id={anchorOf(id)}
            className={classes.section}
            aria-labelledby={`${anchorOf(id)}-heading`}
          >
            <h3 id={`${anchorOf(id)}-heading`}>{heading}</h3>
            <DocumentBlocks blocks={blocks} />
          </section>
        ))}
        <section
          id={anchorOf('signatures')}
          className={classes.section}
          aria-labelledby={`${anchorOf('signatures')}-heading`}
        >
          <h3 id={`${anchorOf('signatures')}-heading`}>{frame.signatures}</h3>
          <DocumentSignatures signatures={document.signatures} words={frame} />
        </section>
      </Paper>
      <nav className={classes.contents} aria-label={frame.contents}>
        <ul>
          {headings.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${anchorOf(id)}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
