import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Customer,
  SlamCellQuery,
} from '@service-levels/backstage-plugin-sla-common';
import { useCallback, useState } from 'react';
import { titleIn } from '../../../hooks/loadTitles';
import { useTranslate } from '../../../translations/useTranslate';
import { ExportButtons } from '../../../widgets/ExportButtons';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { Problem } from '../../../widgets/Problem';
import { StaleWarning } from '../../../widgets/StaleWarning';
import { StatusLabel } from '../../../widgets/StatusLabel';
import { SlamCellDialog } from './SlamCellDialog';
import type { SlamFilter } from './SlamFilter';
import { SlamFilters } from './SlamFilters';
import { SlamTable } from './SlamTable';
import { toSlamFile } from './toSlamFile';
import type { Chart } from './useSlam';

const LEGEND = ['met', 'near-miss', 'at-risk', 'breached', 'no-data'] as const;

const useStyles = makeStyles(
  theme => ({
    legend: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'SlaSlamPanel' },
);

/** The SLAM chart: how each service kept what was agreed, month by month. */
export function SlamPanel(props: {
  readonly chart: Chart;
  readonly filter: SlamFilter;
  readonly customers: readonly Customer[];
  readonly onFilter: (changes: Partial<SlamFilter>) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const { chart, filter, customers, onFilter } = props;
  const { value, error, isStale, retry } = chart;
  const [opened, setOpened] = useState<SlamCellQuery>();
  const { customer, type } = filter;
  const open = useCallback(
    (service: string, month: string) =>
      setOpened({
        service,
        month,
        ...(customer === '' ? {} : { customerRef: customer }),
        ...(type === '' ? {} : { agreementType: type }),
      }),
    [customer, type],
  );
  // Of another choice what was read last would be wrong.
  const isUnread = error !== undefined && !isStale;
  const shown = isUnread ? undefined : value;
  return (
    <Panel
      id="sla-slam"
      title={t('slam.title')}
      aside={
        shown && (
          <ExportButtons
            of={t('slam.title')}
            file={() => toSlamFile(shown, t)}
          />
        )
      }
    >
      <Typography variant="body2" color="textSecondary">
        {t('slam.intro')}
      </Typography>
      {isStale && <StaleWarning error={error} />}
      <SlamFilters filter={filter} customers={customers} onChange={onFilter} />
      {isUnread && (
        <Problem
          title={t('slam.failed')}
          text={error.message}
          onRetry={retry}
        />
      )}
      {shown === undefined && !isUnread && <Loading text={t('slam.loading')} />}
      {shown?.slam.items.length === 0 && (
        <Typography>{t('slam.none')}</Typography>
      )}
      {shown !== undefined && shown.slam.items.length > 0 && (
        <>
          <SlamTable
            months={shown.slam.months}
            rows={shown.slam.items}
            titles={shown.titles}
            onOpen={open}
          />
          <div className={classes.legend}>
            {LEGEND.map(status => (
              <StatusLabel key={status} status={status} />
            ))}
            <Typography variant="body2" color="textSecondary">
              {t('slam.legend')}
            </Typography>
          </div>
        </>
      )}
      {opened !== undefined && (
        <SlamCellDialog
          query={opened}
          service={titleIn(value?.titles ?? new Map(), opened.service)}
          customers={customers}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Panel>
  );
}
