import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  Baseline,
  Indicator,
} from '@service-levels/backstage-plugin-sla-common';
import { useEffect, useState } from 'react';
import { slaApiRef } from '../api/slaApiRef';
import { clockZone } from '../format/localInput';
import type { ServiceLevels } from '../hooks/loadServiceLevels';
import {
  useBaselineChoices,
  type BaselineChoices,
} from '../hooks/useBaselineChoices';
import { refusedFields, useSending } from '../hooks/useSending';
import { useTranslate } from '../translations/useTranslate';
import { Loading } from '../widgets/Loading';
import { Panel } from '../widgets/Panel';
import { BaselineForm } from './BaselineForm';
import { BaselineSentences, BaselineTable } from './BaselineOutcome';
import { isComplete, queryOf, type BaselineTerms } from './baselineTerms';

const useStyles = makeStyles(
  theme => ({ refused: { marginTop: theme.spacing(2) } }),
  { name: 'SlaBaselinePanel' },
);

/** What the form holds at first; how fast a case is to be solved it cannot guess. */
function begin(indicator: Indicator, timeZone: string): BaselineTerms {
  return {
    indicator: indicator.ref,
    calendar: '',
    timeZone,
    op: 'lte',
    measure: 'resolution',
    hours: '',
  };
}

/** The terms, and what the chosen indicator would have met under them. */
function BaselineOf(props: {
  readonly choices: BaselineChoices;
  readonly first: Indicator;
  readonly withTarget: ReadonlySet<string>;
  readonly timeZone: string;
}) {
  const classes = useStyles();
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { choices, first, withTarget, timeZone } = props;
  const [terms, setTerms] = useState(() => begin(first, timeZone));
  // Where nothing is agreed it is what there is to see; else a year is judged only for who asks.
  const [asked, setAsked] = useState(() =>
    !withTarget.has(first.ref) && isComplete(terms, first.stream)
      ? queryOf(terms, first.stream)
      : undefined,
  );
  const { sending, send, reset } = useSending<Baseline>();
  useEffect(() => {
    if (asked === undefined) {
      reset();
    } else {
      send(async () => await api.getBaseline(asked));
    }
  }, [api, asked, send, reset]);
  const indicator =
    choices.indicators.find(({ ref }) => ref === terms.indicator) ?? first;
  return (
    <>
      <BaselineForm
        choices={choices}
        withTarget={withTarget}
        indicator={indicator}
        terms={terms}
        errors={refusedFields(sending)}
        isRunning={sending.kind === 'running'}
        onChange={changed => {
          setTerms(changed);
          setAsked(undefined);
        }}
        onShow={() => setAsked(queryOf(terms, indicator.stream))}
      />
      {sending.kind === 'running' && <Loading text={t('baseline.judging')} />}
      <div aria-live="polite">
        {sending.kind === 'failed' && (
          <Typography color="error" className={classes.refused}>
            {t('baseline.refused', { reason: sending.reason })}
          </Typography>
        )}
        {sending.kind === 'done' && (
          <BaselineSentences baseline={sending.value} indicator={indicator} />
        )}
      </div>
      {sending.kind === 'done' && (
        <BaselineTable baseline={sending.value} indicator={indicator} />
      )}
    </>
  );
}

/**
 * What an indicator of an entity achieved in the last twelve months, and which
 * values they would have met: at first of one that has no target. Not there
 * where nothing is measured, or for who may not see what is.
 */
export function BaselinePanel(props: {
  readonly entityRef: string;
  readonly value: ServiceLevels;
}) {
  const t = useTranslate();
  const { entityRef, value } = props;
  const choices = useBaselineChoices(entityRef);
  const figures = value.targets.map(({ current }) => current);
  const withTarget = new Set(figures.map(({ indicator }) => indicator));
  const first =
    choices.value?.indicators.find(({ ref }) => !withTarget.has(ref)) ??
    choices.value?.indicators[0];
  if (
    first === undefined &&
    choices.value !== undefined &&
    choices.error === undefined
  ) {
    return null;
  }
  return (
    <Panel id="sla-baseline-title" title={t('baseline.title')}>
      {choices.loading && <Loading text={t('baseline.loading')} />}
      {choices.error !== undefined && !choices.loading && (
        <>
          <Typography role="status">
            {t('baseline.failed', { reason: choices.error.message })}
          </Typography>
          <Button variant="outlined" size="small" onClick={choices.retry}>
            {t('error.retry')}
          </Button>
        </>
      )}
      {choices.value !== undefined && first !== undefined && (
        <>
          <Typography>{t('baseline.intro')}</Typography>
          <BaselineOf
            choices={choices.value}
            first={first}
            withTarget={withTarget}
            timeZone={figures.at(0)?.period.timeZone ?? clockZone()}
          />
        </>
      )}
    </Panel>
  );
}
