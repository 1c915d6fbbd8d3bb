import { makeStyles } from '@material-ui/core/styles';
import { Fragment, type ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: 0,
      paddingLeft: theme.spacing(2.5),
      overflowWrap: 'anywhere',
      // Within a text colour alone does not tell a link.
      '& a': { textDecoration: 'underline' },
      '& li': {
        margin: theme.spacing(0.5, 0),
        '@media print': { margin: '0.3mm 0' },
      },
    },
    facts: { color: theme.palette.text.secondary },
    alarm: { color: theme.palette.text.primary, fontWeight: 'bold' },
  }),
  { name: 'SlaBriefList' },
);

/** One row: what it is, and what to know of it. */
export interface BriefItem {
  readonly key: string;
  readonly title: ReactNode;
  readonly facts: readonly ReactNode[];
  /** What must not be overlooked. */
  readonly alarm?: string;
}

/** Rows of one line each, where they fit. */
export function BriefList(props: { readonly items: readonly BriefItem[] }) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {props.items.map(({ key, title, facts, alarm }) => (
        <li key={key}>
          {title}
          <span className={classes.facts}>
            {facts.map((fact, i) => (
              // The facts of a row are fixed in number and order.
              <Fragment key={i}>
                {' · '}
                {fact}
              </Fragment>
            ))}
            {alarm !== undefined && (
              <>
                {' · '}
                <strong className={classes.alarm}>{alarm}</strong>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
