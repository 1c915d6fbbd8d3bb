import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { periodName } from '../format/periodName';
import { useFormat } from '../format/useFormat';
import type { ServiceLevels } from '../hooks/loadServiceLevels';
import { useTranslate } from '../translations/useTranslate';
import { Panel } from '../widgets/Panel';
import { byService, worstFirst } from './targetOrder';
import type { FigureKey } from './FigureKey';
import { TargetsExport } from './TargetsExport';
import { TargetsTable } from './TargetsTable';
import type { TargetsOf } from './TargetsOf';

const useStyles = makeStyles(
  theme => ({
    hint: { marginTop: theme.spacing(1) },
  }),
  { name: 'SlaTargetsPanel' },
);

/** The targets of an entity, with the period and up to when it was measured. */
export function TargetsPanel(props: {
  readonly value: ServiceLevels;
  /** Whose targets these are: a customer's say on which service, a service's with whom. */
  readonly of: TargetsOf;
  /** Why the figures are not the newest. */
  readonly staleReason: string | undefined;
  readonly now: number;
  readonly onExplain: (figure: FigureKey) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { value, of, staleReason, now, onExplain } = props;
  const figures = value.targets.map(({ current }) => current);
  const labels = new Set(figures.map(({ period }) => period.label));
  const [first] = figures;
  const period = periodName(first.period.label, { t, format });
  const isToDate = first.period.state === 'open';
  const common = isToDate
    ? t('targets.titleToDate', { period })
    : t('targets.titleOfPeriod', { period });
  const targets =
    of === 'customer'
      ? byService(worstFirst(value.targets))
      : worstFirst(value.targets);
  return (
    <Panel
      id="sla-targets"
      title={labels.size === 1 ? common : t('targets.title')}
      aside={
        <Typography variant="body2" color="textSecondary">
          {t('targets.measuredUntil', {
            time: format.time(first.measuredUntil, first.period.timeZone),
            ago: format.ago(first.measuredUntil, now),
            zone: first.period.timeZone,
          })}
        </Typography>
      }
    >
      {staleReason !== undefined && (
        <Typography role="status">
          {t('targets.staleWarning', { reason: staleReason })}
        </Typography>
      )}
      <TargetsTable
        targets={targets}
        of={of}
        agreements={value.agreements}
        customers={value.customers}
        indicators={value.indicators}
        showPeriods={labels.size > 1}
        onExplain={onExplain}
      />
      <TargetsExport value={value} targets={targets} />
      <Typography
        variant="body2"
        color="textSecondary"
        className={classes.hint}
      >
        {t('targets.hint')}
      </Typography>
    </Panel>
  );
}
