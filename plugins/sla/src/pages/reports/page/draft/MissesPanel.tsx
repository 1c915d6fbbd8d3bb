import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Report,
  ReportedTarget,
} from '@service-levels/backstage-plugin-sla-common';
import { periodName } from '../../../../format/periodName';
import { useFormat } from '../../../../format/useFormat';
import { useTranslate } from '../../../../translations/useTranslate';
import { Panel } from '../../../../widgets/Panel';
import { shownStatus } from '../../../../widgets/shownStatus';
import { StatusLabel } from '../../../../widgets/StatusLabel';
import { ForCustomer } from './ForCustomer';
import { missesOf } from './missesOf';
import { MissForm } from './MissForm';

const useStyles = makeStyles(
  theme => ({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    miss: {
      padding: theme.spacing(2, 0),
      '&:not(:last-child)': {
        borderBottom: `1px solid ${theme.palette.divider}`,
      },
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
  }),
  { name: 'SlaMissesPanel' },
);

/** A form for each miss of a draft; nothing where nothing was missed. */
export function MissesPanel(props: {
  readonly report: Report;
  readonly onStored: () => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { report, onStored } = props;
  const misses = missesOf(report);
  const several = report.content.agreements.length > 1;
  const periodInWords = ({ attainment }: ReportedTarget) => {
    const { period, attainedPercent } = attainment;
    const name = periodName(period.label, { t, format });
    return attainedPercent === null
      ? name
      : `${name}: ${format.percentText(attainedPercent)}`;
  };
  if (misses.length === 0) {
    return null;
  }
  return (
    <Panel
      id="sla-report-misses"
      title={t('reportPage.missesTitle', { count: misses.length })}
      aside={<ForCustomer />}
    >
      <ul className={classes.list}>
        {misses.map(miss => {
          const { targetId, name, sentence } = miss.target;
          return (
            <li key={targetId} className={classes.miss}>
              <div className={classes.head}>
                <Typography component="h3" variant="subtitle1">
                  {several ? `${miss.agreementTitle}: ${name}` : name}
                </Typography>
                <StatusLabel status={shownStatus(miss.target.attainment)} />
                <Typography>
                  {miss.periods.map(periodInWords).join(', ')}
                </Typography>
                <Typography variant="body2" color="textSecondary">
                  {t(
                    miss.comment === undefined
                      ? 'reportPage.miss.open'
                      : 'reportPage.miss.commented',
                  )}
                </Typography>
              </div>
              <Typography variant="body2">{sentence}</Typography>
              <MissForm report={report} miss={miss} onStored={onStored} />
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
