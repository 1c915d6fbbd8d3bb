import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Correction,
  Customer,
  Indicator,
  Measurement,
} from '@service-levels/backstage-plugin-sla-common';
import { useState, type ReactNode } from 'react';
import { clockZone } from '../../format/localInput';
import { useFormat } from '../../format/useFormat';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { RowAction } from '../../widgets/RowAction';
import { StackedTable } from '../../widgets/StackedTable';
import { TableExport } from '../../widgets/TableExport';
import { TextField } from '../../widgets/TextField';
import { PageProblem } from '../PageProblem';
import { CorrectDialog } from './corrections/CorrectDialog';
import { correctionInWords } from './corrections/correctionInWords';
import { isAbout } from './corrections/correctionOf';
import { isGoingOn, withdrawalOf } from './drafts/batches';
import { EditDialog } from './EditDialog';
import { EndDialog } from './EndDialog';
import { cellsOf, headsOf, nameOf, type FactWords } from './factRow';
import { factsFile } from './factsFile';
import type { useMeasurements } from './useMeasurements';
import { WithdrawDialog } from './WithdrawDialog';

const useStyles = makeStyles(
  theme => ({
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
    more: { marginTop: theme.spacing(1) },
    corrected: { display: 'block' },
  }),
  { name: 'SlaFactsPanel' },
);

const DIALOGS = {
  edit: EditDialog,
  end: EndDialog,
  correct: CorrectDialog,
  withdraw: WithdrawDialog,
};

/** The cells, with more beneath the first one. */
function firstWith(
  [first, ...others]: readonly ReactNode[],
  more: readonly ReactNode[],
): ReactNode[] {
  const whole =
    more.length === 0 ? (
      first
    ) : (
      <>
        {first}
        {more}
      </>
    );
  return [whole, ...others];
}

/** Spans that are offered, in days. */
export const DAYS_SHOWN = [31, 92, 366] as const;

/** What was reported of late, to change, to end and to take back. */
export function FactsPanel(props: {
  readonly indicator: Indicator;
  readonly customers: readonly Customer[];
  readonly words: FactWords;
  readonly reading: ReturnType<typeof useMeasurements>;
  /** Of the indicator, also those that are revoked. */
  readonly corrections: readonly Correction[];
  readonly mayCorrect: boolean;
  /** A fact was changed or corrected. */
  readonly onChanged: () => void;
  readonly days: number;
  readonly onDays: (days: number) => void;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const format = useFormat();
  const { indicator, customers, words, reading, corrections, days, onDays } =
    props;
  const { value, error, loading, retry, showMore, readAll } = reading;
  const [asked, setAsked] = useState<{
    readonly about: Measurement;
    readonly what: keyof typeof DIALOGS;
  }>();
  const [isChanged, setChanged] = useState(false);
  const close = () => setAsked(undefined);
  const change = () => {
    close();
    setChanged(true);
    props.onChanged();
  };
  const actionsOf = (measurement: Measurement, name: string) => {
    const action = (what: keyof typeof DIALOGS, label: string) => (
      <RowAction
        text={label}
        label={t('measurements.actionOn', { action: label, name })}
        onClick={() => {
          setChanged(false);
          setAsked({ about: measurement, what });
        }}
      />
    );
    return (
      <div className={classes.actions}>
        {isGoingOn(measurement) && action('end', t('measurements.end'))}
        {action('edit', t('measurements.edit'))}
        {props.mayCorrect && action('correct', t('corrections.correctIt'))}
        {action('withdraw', t('measurements.withdraw'))}
      </div>
    );
  };
  /** What holds instead of it, beneath what was reported. */
  const correctedOf = (measurement: Measurement) =>
    corrections
      .filter(
        correction =>
          correction.revoked === null && isAbout(correction, measurement),
      )
      .map(correction => (
        <strong key={correction.id} className={classes.corrected}>
          {t('corrections.corrected', {
            what: correctionInWords(correction, words),
          })}
        </strong>
      ));
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
              ...firstWith(
                cellsOf(measurement, words),
                correctedOf(measurement),
              ),
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
      {value !== undefined && value.items.length > 0 && (
        <TableExport
          of={t('measurements.listTitle')}
          file={async () =>
            factsFile(await readAll(), indicator, t('measurements.listTitle'))
          }
        />
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
