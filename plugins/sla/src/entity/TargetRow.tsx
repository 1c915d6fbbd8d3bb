/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   a table that is laid out as blocks on a narrow screen would lose its roles */
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Agreement,
  Customer,
} from '@service-levels/backstage-plugin-sla-common';
import type { ReactNode } from 'react';
import { hoursInWords } from '../format/calendarInWords';
import { periodName } from '../format/periodName';
import { useFormat } from '../format/useFormat';
import type { Indicators } from '../hooks/loadIndicators';
import { PERIODS_SHOWN, type TargetHistory } from '../hooks/loadServiceLevels';
import { useTranslate } from '../translations/useTranslate';
import { BudgetBar } from '../widgets/BudgetBar';
import {
  PeriodStrip,
  type EmptyCell,
  type StripCell,
} from '../widgets/PeriodStrip';
import { shownStatus, statusInWords } from '../widgets/shownStatus';
import { StatusLabel } from '../widgets/StatusLabel';
import { typeInWords } from './agreementWords';
import { calendarOf, titleOf } from './agreementOf';
import { commitmentInWords } from './commitmentInWords';
import { countsInWords } from './attainedInWords';
import { budgetInWords, mayNoneMiss } from './budgetInWords';
import {
  achievedInWords,
  ifNothingMoreInWords,
  phaseInWords,
  besidesInWords,
} from './figures';
import { EntityTabLink } from './EntityTabLink';
import { FigureButton } from './FigureButton';
import { keyOf, type FigureKey } from './FigureKey';
import { objectiveInWords } from './objectiveInWords';
import { PartsList } from './PartsList';
import { PartyLink } from './PartyLink';
import { periodSlots, type PeriodSlot } from './periodSlots';
import { shownNow } from './shownNow';
import type { TargetsOf } from './TargetsOf';

const useStyles = makeStyles(
  theme => ({
    row: {
      borderBottom: `1px solid ${theme.palette.divider}`,
      [theme.breakpoints.down('md')]: {
        display: 'block',
        padding: theme.spacing(1, 0),
      },
    },
    cell: {
      padding: theme.spacing(1.5, 1),
      textAlign: 'left',
      fontWeight: 'normal',
      [theme.breakpoints.down('md')]: {
        display: 'block',
        padding: theme.spacing(0.5, 1),
      },
    },
    label: {
      display: 'none',
      color: theme.palette.text.secondary,
      fontSize: theme.typography.caption.fontSize,
      [theme.breakpoints.down('md')]: { display: 'block' },
    },
    name: { fontWeight: 'bold' },
    target: { whiteSpace: 'nowrap' },
    words: { display: 'inline-block', minWidth: '8em' },
  }),
  { name: 'SlaTargetRow' },
);

function Minor(props: { readonly children: ReactNode }) {
  return (
    <Typography variant="body2" color="textSecondary">
      {props.children}
    </Typography>
  );
}

/** A cell that names its column where the row is laid out as a block. */
function Cell(props: { readonly label: string; readonly children: ReactNode }) {
  const classes = useStyles();
  return (
    <td role="cell" className={classes.cell}>
      <span className={classes.label}>{props.label}</span>
      {props.children}
    </td>
  );
}

/** One target: agreed with whom, achieved, budget left, history, status. */
export function TargetRow(props: {
  readonly target: TargetHistory;
  readonly of: TargetsOf;
  readonly agreements: readonly Agreement[];
  readonly customers: readonly Customer[];
  readonly indicators: Indicators;
  /** What the column of budgets is called. */
  readonly budgetHead: string;
  readonly showPeriods: boolean;
  readonly onExplain: (figure: FigureKey) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { target, of, agreements, customers, showPeriods, onExplain } = props;
  const { current } = target;
  const measured = props.indicators.get(current.indicator);
  const words = { t, format, measured };
  const status = shownNow(current);
  const customer = titleOf(current.customerRef, customers);
  const achieved = achievedInWords(current, words);
  const calendar = calendarOf(current, agreements);
  const phase = phaseInWords(current, words);
  const commitment = commitmentInWords(current, t);
  const ifNothingMore = ifNothingMoreInWords(current, words);
  const counts = countsInWords(current.attained, current.objective, words);
  const slots = periodSlots(target);
  const open = (label: string) => {
    const figure = target.periods.find(({ period }) => period.label === label);
    if (figure !== undefined) {
      onExplain(keyOf(figure));
    }
  };

  const explained = (told: string) => (
    <Minor key={told}>
      <FigureButton
        isQuiet
        figure={told}
        label={t('targets.explainMore', { figure: told })}
        onOpen={() => onExplain(keyOf(current))}
      />
    </Minor>
  );
  const toCell = (slot: PeriodSlot): StripCell | EmptyCell => {
    if (slot.kind !== 'figure') {
      const { kind, label } = slot;
      return {
        kind: 'empty',
        key: label,
        label: t(
          kind === 'before' ? 'targets.cellBefore' : 'targets.cellAfter',
          {
            period: periodName(label, words),
          },
        ),
      };
    }
    const { figure } = slot;
    const cellWords = {
      period: periodName(figure.period.label, words),
      status: statusInWords(shownStatus(figure), t),
    };
    return {
      kind: 'period',
      key: figure.period.label,
      status: shownStatus(figure),
      isCurrent: figure.period.state === 'open',
      label:
        figure.attained === null
          ? t('targets.cellWithout', cellWords)
          : t('targets.cell', {
              ...cellWords,
              achieved: achievedInWords(figure, words),
            }),
    };
  };
  return (
    <tr role="row" className={classes.row}>
      <th role="rowheader" scope="row" className={classes.cell}>
        <span className={classes.name}>{current.targetName}</span>
        {calendar && <Minor>{hoursInWords(calendar, words)}</Minor>}
        {phase && <Minor>{phase}</Minor>}
        {commitment && <Minor>{commitment}</Minor>}
        {showPeriods && (
          <Minor>
            {t('targets.period', {
              period: periodName(current.period.label, words),
            })}
          </Minor>
        )}
      </th>
      <Cell
        label={
          of === 'customer' ? t('rollUp.service') : t('targets.agreedWith')
        }
      >
        {of === 'customer' ? (
          <EntityTabLink entityRef={current.entityRef} />
        ) : (
          <PartyLink entityRef={current.customerRef} customers={customers} />
        )}
        {current.agreementType !== 'sla' && (
          <Minor>{typeInWords(current.agreementType, t)}</Minor>
        )}
      </Cell>
      <Cell label={t('targets.target')}>
        <span
          className={
            current.objective.kind === 'availability'
              ? classes.target
              : classes.words
          }
        >
          {objectiveInWords(current.objective, words)}
        </span>
      </Cell>
      <Cell label={t('targets.achieved')}>
        <FigureButton
          isLarge
          figure={achieved}
          label={t('targets.explain', {
            achieved,
            target: current.targetName,
            customer,
          })}
          onOpen={() => onExplain(keyOf(current))}
        />
        {[
          ...(counts ? [counts] : []),
          ...(ifNothingMore ? [ifNothingMore] : []),
          ...besidesInWords(current, words),
          ...(current.openCases !== null && current.openCases > 0
            ? [t('targets.openCases', { count: current.openCases })]
            : []),
        ].map(explained)}
        {current.parts && (
          <PartsList
            parts={current.parts}
            timeZone={current.period.timeZone}
            words={words}
            onExplain={({ from, to }) =>
              onExplain({ targetId: current.targetId, span: { from, to } })
            }
          />
        )}
      </Cell>
      <Cell label={props.budgetHead}>
        {current.budget && (
          <BudgetBar budget={current.budget} status={status} />
        )}
        {current.budget === null ? (
          <Minor>{budgetInWords(current, words)}</Minor>
        ) : (
          explained(budgetInWords(current, words))
        )}
        {mayNoneMiss(current) && <Minor>{t('budget.tooFew')}</Minor>}
      </Cell>
      <Cell label={t('targets.history', { count: PERIODS_SHOWN })}>
        <PeriodStrip
          label={t('targets.historyOf', {
            target: current.targetName,
            customer,
            count: PERIODS_SHOWN,
          })}
          cells={slots.map(toCell)}
          onOpen={open}
        />
      </Cell>
      <Cell label={t('targets.status')}>
        <StatusLabel status={status} />
      </Cell>
    </tr>
  );
}
