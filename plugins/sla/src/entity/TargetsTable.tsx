/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   a table that is laid out as blocks on a narrow screen would lose its roles */
import { makeStyles } from '@material-ui/core/styles';
import type {
  Agreement,
  Customer,
} from '@service-levels/backstage-plugin-sla-common';
import type { Indicators } from '../hooks/loadIndicators';
import { PERIODS_SHOWN, type TargetHistory } from '../hooks/loadServiceLevels';
import { useTranslate } from '../translations/useTranslate';
import type { FigureKey } from './FigureKey';
import { TargetRow } from './TargetRow';
import type { TargetsOf } from './TargetsOf';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      '& th[scope=col]': {
        textAlign: 'left',
        padding: theme.spacing(1),
        color: theme.palette.text.secondary,
        fontSize: theme.typography.caption.fontSize,
        textTransform: 'uppercase',
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
    },
    caption: {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      whiteSpace: 'nowrap',
    },
    // On a narrow screen each target is a block, its cells one beneath the other.
    head: { [theme.breakpoints.down('md')]: { display: 'none' } },
  }),
  { name: 'SlaTargetsTable' },
);

/** The targets on an entity, one a row. */
export function TargetsTable(props: {
  readonly targets: readonly TargetHistory[];
  readonly of: TargetsOf;
  readonly agreements: readonly Agreement[];
  readonly customers: readonly Customer[];
  readonly indicators: Indicators;
  /** Whether each row says its own period. */
  readonly showPeriods: boolean;
  readonly onExplain: (figure: FigureKey) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { targets, ...row } = props;
  const isAllDowntime = targets.every(
    ({ current }) => current.objective.kind === 'availability',
  );
  const budgetHead = isAllDowntime ? t('targets.budget') : t('budget.head');
  const heads = [
    t('targets.name'),
    row.of === 'customer' ? t('rollUp.service') : t('targets.agreedWith'),
    t('targets.target'),
    t('targets.achieved'),
    budgetHead,
    t('targets.history', { count: PERIODS_SHOWN }),
    t('targets.status'),
  ];
  // The roles are said because a table that is laid out as blocks would lose them.
  return (
    <table role="table" className={classes.table}>
      <caption className={classes.caption}>{t('targets.caption')}</caption>
      <thead role="rowgroup" className={classes.head}>
        <tr role="row">
          {heads.map(head => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {targets.map(target => (
          <TargetRow
            key={target.targetId}
            target={target}
            budgetHead={budgetHead}
            {...row}
          />
        ))}
      </tbody>
    </table>
  );
}
