import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Credit,
  CreditDecision,
} from '@service-levels/backstage-plugin-sla-common';
import { RowAction } from '../../../widgets/RowAction';
import { StackedTable } from '../../../widgets/StackedTable';
import { CreditState } from './CreditState';
import {
  amountInWords,
  bandInWords,
  cappedInWords,
  exactInWords,
  historyInWords,
  periodInWords,
  type CreditWords,
} from './creditWords';

const useStyles = makeStyles(
  theme => ({
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'SlaCreditsTable' },
);

const NEXT: Readonly<
  Record<Credit['state'], readonly CreditDecision['word'][]>
> = {
  proposed: ['confirm', 'waive'],
  confirmed: ['settle'],
  waived: [],
  settled: [],
};

function Small(props: { readonly children: string }) {
  return (
    <Typography variant="body2" color="textSecondary">
      {props.children}
    </Typography>
  );
}

/** Credits with the figure that each rests on, what became of it, and what can be decided next. */
export function CreditsTable(props: {
  readonly credits: readonly Credit[];
  readonly words: CreditWords;
  readonly mayDecide: boolean;
  readonly onDecide: (credit: Credit, word: CreditDecision['word']) => void;
}) {
  const classes = useStyles();
  const { credits, words, mayDecide, onDecide } = props;
  const { t, format } = words;
  const cellsOf = (credit: Credit) => {
    const capped = cappedInWords(credit, words);
    return [
      periodInWords(credit, words),
      credit.targetName,
      <span key="achieved">
        {format.percentText(credit.attainedPercent)}
        <Small>{exactInWords(credit, words)}</Small>
      </span>,
      bandInWords(credit, words),
      format.percent(credit.band.percent),
      <span key="amount">
        {amountInWords(credit.amount, credit, words)}
        {capped !== undefined && <Small>{capped}</Small>}
      </span>,
      <span key="state">
        <CreditState state={credit.state} />
        {historyInWords(credit, words).map(line => (
          <Small key={line}>{line}</Small>
        ))}
      </span>,
    ];
  };
  const actionsOf = (credit: Credit) => (
    <div key="actions" className={classes.actions}>
      {NEXT[credit.state].map(word => (
        <RowAction
          key={word}
          text={t(`credits.words.${word}`)}
          label={`${t(`credits.words.${word}`)}: ${
            credit.targetName
          }, ${periodInWords(credit, words)}`}
          onClick={() => onDecide(credit, word)}
        />
      ))}
    </div>
  );
  return (
    <StackedTable
      label={t('credits.title')}
      heads={[
        t('credits.period'),
        t('credits.target'),
        t('credits.achieved'),
        t('credits.band'),
        t('credits.percent'),
        t('credits.amount'),
        t('credits.state'),
        ...(mayDecide ? [t('credits.actions')] : []),
      ]}
      rows={credits.map(credit => ({
        key: credit.id,
        cells: [...cellsOf(credit), ...(mayDecide ? [actionsOf(credit)] : [])],
      }))}
    />
  );
}
