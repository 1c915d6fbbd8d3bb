import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { DOCUMENT_PRINT_STYLE, SHEET_CLASS } from '../../widgets/printStyle';

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
  { name: 'SlaDocumentSheet' },
);

/** A section of a document, with what stands in it. */
export interface SheetSection {
  readonly id: string;
  readonly heading: string;
  readonly content: ReactNode;
}

/** A document as it is read and printed, with its contents beside it where there is room. */
export function DocumentSheet(props: {
  /** What ids in it begin with, once on a page; also what tests find it by. */
  readonly id: string;
  readonly language: string;
  /** What kind of document it is, and which version. */
  readonly kind: string;
  readonly title: string;
  readonly subtitle: string;
  /** What stands across it, such as "Draft"; null where nothing does. */
  readonly mark: string | null;
  /** What the list of its sections is called. */
  readonly contents: string;
  readonly sections: readonly SheetSection[];
}) {
  const classes = useStyles();
  const { id: prefix, language, kind, mark, contents, sections } = props;
  return (
    <div className={classes.frame}>
      <Paper
        component="article"
        lang={language}
        className={`${SHEET_CLASS} ${classes.sheet}`}
        aria-labelledby={`${prefix}-title`}
        data-testid={prefix}
      >
        <style>{DOCUMENT_PRINT_STYLE}</style>
        <header className={classes.head}>
          <Typography color="textSecondary">{kind}</Typography>
          <Typography
            id={`${prefix}-title`}
            component="h2"
            variant="h4"
            className={classes.title}
          >
            {props.title}
          </Typography>
          <Typography>{props.subtitle}</Typography>
          {mark !== null && <strong className={classes.mark}>{mark}</strong>}
        </header>
        {sections.map(({ id, heading, content }) => (
          <section
            key={id}
            id={`${prefix}-${id}`}
            className={classes.section}
            aria-labelledby={`${prefix}-${id}-heading`}
          >
            <h3 id={`${prefix}-${id}-heading`}>{heading}</h3>
            {content}
          </section>
        ))}
      </Paper>
      <nav className={classes.contents} aria-label={contents}>
        <ul>
          {sections.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${prefix}-${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
