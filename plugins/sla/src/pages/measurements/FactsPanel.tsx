import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import type {
  Customer,
  Indicator,
  Measurement,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { clockZone } from '../../format/localInput';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { StackedTable } from '../../widgets/StackedTable';
import { PageProblem } from '../PageProblem';
import { titlesOf } from './CustomerInput';
import { isGoingOn, withdrawalOf } from './drafts/batches';
import { EditDialog } from './EditDialog';
import { EndDialog } from './EndDialog';
import { cellsOf, headsOf, nameOf } from './factRow';
import type { useMeasurements } from './useMeasurements';
import { WithdrawDialog } from './WithdrawDialog';

const useStyles = makeStyles(
  theme => ({
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
    more: { marginTop: theme.spacing(1) },
  }),
  { name: 'SlaFactsPanel' },
);

const DIALOGS = { edit: EditDialog, end: EndDialog, withdraw: WithdrawDialog };

/** Spans that are offered, in days. */
export const DAYS_SHOWN = [31, 92, 366] as const;

/** What was reported of late, to change, to end and to take back. */
export function FactsPanel(props: {
  readonly indicator: Indicator;
  readonly customers: readonly Customer[];
  readonly reading: ReturnType<typeof useMeasurements>;
  readonly days: number;
  readonly onDays: (days: number) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { indicator, customers, reading, days, onDays } = props;
  const { value, error, loading, retry, showMore } = reading;
  const [asked, setAsked] = useState<{
    readonly about: Measurement;
    readonly what: keyof typeof DIALOGS;
  }>();
  const [isChanged, setChanged] = useState(false);
  const words = { t, format, customers: titlesOf(customers), indicator };
  const close = () => setAsked(undefined);
  const change = () => {
    close();
    setChanged(true);
    retry();
  };
  const actionsOf = (measurement: Measurement, name: string) => {
    const action = (what: keyof typeof DIALOGS, label: string) => (
      <Button
        size="small"
        variant="outlined"
        aria-label={t('measurements.actionOn', { action: label, name })}
        onClick={() => {
          setChanged(false);
          setAsked({ about: measurement, what });
        }}
      >
        {label}
      </Button>
    );
    return (
      <div className={classes.actions}>
        {isGoingOn(measurement) && action('end', t('measurements.end'))}
        {action('edit', t('measurements.edit'))}
        {action('withdraw', t('measurements.withdraw'))}
      </div>
    );
  };
  const Asked = asked && DIALOGS[asked.what];
  return (
    <Panel
      id="sla-measurements-list"
      title={t('measurements.listTitle')}
      aside={
        <TextField
          id="sla-measurements-days"
          select
          SelectProps={{ native: true }}
          label={t('measurements.span')}
          value={days}
          onChange={({ target }) => onDays(Number(target.value))}
        >
          {DAYS_SHOWN.map(number => (
            <option key={number} value={number}>
              {t('measurements.days', { number })}
            </option>
          ))}
        </TextField>
      }
    >
      <Typography variant="body2">
        {t('measurements.onClock', { zone: clockZone() })}
      </Typography>
      <div role="status" aria-live="polite">
        {isChanged && <Typography>{t('measurements.changed')}</Typography>}
      </div>
      {error !== undefined && !loading && (
        <PageProblem error={error} onRetry={retry} />
      )}
      {value === undefined && error === undefined && (
        <Loading text={t('measurements.loadingList')} />
      )}
      {value?.items.length === 0 && (
        <Typography>{t('measurements.none')}</Typography>
      )}
      {value !== undefined && value.items.length > 0 && (
        <StackedTable
          label={t('measurements.listTitle')}
          heads={[...headsOf(words), t('measurements.actions')]}
          rows={value.items.map(measurement => ({
            key: JSON.stringify(withdrawalOf(indicator.ref, measurement)),
            cells: [
              ...cellsOf(measurement, words),
              actionsOf(measurement, nameOf(measurement, format)),
            ],
          }))}
        />
      )}
      {value?.hasMore && (
        <Button
          className={classes.more}
          variant="outlined"
          disabled={loading}
          onClick={showMore}
        >
          {t('measurements.more')}
        </Button>
      )}
      {asked && Asked && (
        <Asked
          indicator={indicator}
          customers={customers}
          measurement={asked.about}
          name={nameOf(asked.about, format)}
          onClose={close}
          onChanged={change}
        />
      )}
    </Panel>
  );
}
