/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   a table that is laid out as blocks on a narrow screen would lose its roles */
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  ExplainedFact,
  ExplainedInterval,
} from '@service-levels/backstage-plugin-sla-common';
import type { ReactNode } from 'react';
import { useFormat } from '../format/useFormat';
import { useTranslate } from '../translations/useTranslate';
import { factInWords } from './evidenceOf';
import { stateInWords, treatmentInWords } from './intervalWords';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      '& th, & td': {
        textAlign: 'left',
        verticalAlign: 'top',
        padding: theme.spacing(0.75, 1, 0.75, 0),
      },
      '& tbody tr': { borderTop: `1px solid ${theme.palette.divider}` },
      [theme.breakpoints.down('sm')]: {
        '& thead': { display: 'none' },
        '& tr, & td': { display: 'block', padding: theme.spacing(0.25, 0) },
        '& tbody tr': { padding: theme.spacing(1, 0) },
      },
    },
    label: {
      display: 'none',
      color: theme.palette.text.secondary,
      marginRight: theme.spacing(1),
      [theme.breakpoints.down('sm')]: { display: 'inline' },
    },
    notCounted: { color: theme.palette.text.secondary },
    fact: { overflowWrap: 'anywhere' },
  }),
  { name: 'SlaExplanationIntervals' },
);

/** A cell that names its column where the row is laid out as a block. */
function Cell(props: { readonly label: string; readonly children: ReactNode }) {
  const classes = useStyles();
  return (
    <td role="cell">
      <span className={classes.label}>{props.label}</span>
      {props.children}
    </td>
  );
}

/** What a source reported, in one line. */
function Fact(props: { readonly fact: ExplainedFact }) {
  const classes = useStyles();
  const t = useTranslate();
  return <div className={classes.fact}>{factInWords(props.fact, { t })}</div>;
}

/** Every stretch that was not plainly up, and what became of it. */
export function ExplanationIntervals(props: {
  readonly intervals: readonly ExplainedInterval[];
  readonly timeZone: string;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { intervals, timeZone } = props;
  if (intervals.length === 0) {
    return <Typography>{t('explanation.noIntervals')}</Typography>;
  }
  const heads = [
    t('explanation.from'),
    t('explanation.to'),
    t('explanation.duration'),
    t('explanation.state'),
    t('explanation.treatment'),
    t('explanation.facts'),
  ];
  return (
    <table
      role="table"
      className={classes.table}
      aria-label={t('explanation.intervals')}
    >
      <thead role="rowgroup">
        <tr role="row">
          {heads.map(head => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {intervals.map(interval => (
          <tr
            key={`${interval.from}-${interval.state}-${interval.treatment}`}
            role="row"
            className={
              interval.badSeconds === 0 ? classes.notCounted : undefined
            }
          >
            <Cell label={heads[0]}>
              {format.instant(interval.from, timeZone)}
            </Cell>
            <Cell label={heads[1]}>
              {interval.ongoing
                ? t('explanation.ongoing')
                : format.instant(interval.to, timeZone)}
            </Cell>
            <Cell label={heads[2]}>
              {format.durationExact(interval.seconds)}
            </Cell>
            <Cell label={heads[3]}>{stateInWords(interval.state, t)}</Cell>
            <Cell label={heads[4]}>
              {treatmentInWords(interval.treatment, {
                t,
                bad: format.durationExact(interval.badSeconds),
              })}
            </Cell>
            <Cell label={heads[5]}>
              {interval.facts.length === 0
                ? t('explanation.nothingReported')
                : interval.facts.map(fact => (
                    <Fact
                      key={`${fact.id}-${fact.publicNote}-${fact.correctionId}`}
                      fact={fact}
                    />
                  ))}
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
