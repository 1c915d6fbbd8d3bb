import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  slaCorrectionCreatePermission,
  slaMeasurementCreatePermission,
  type Customer,
  type Indicator,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { slaApiRef } from '../../api/slaApiRef';
import { useFormat } from '../../format/useFormat';
import { allOf } from '../../hooks/allOf';
import { orNothing } from '../../hooks/orNothing';
import { useTranslate } from '../../translations/useTranslate';
import { Loading } from '../../widgets/Loading';
import { Panel } from '../../widgets/Panel';
import { TextField } from '../../widgets/TextField';
import { NoIndicator } from '../import/NoIndicator';
import { EntityPage, type PageEntity } from '../EntityPage';
import { PageProblem } from '../PageProblem';
import { CorrectionsPanel } from './corrections/CorrectionsPanel';
import { useCorrections } from './corrections/useCorrections';
import { titlesOf } from './CustomerInput';
import { EnterPanel } from './EnterPanel';
import { DAYS_SHOWN, FactsPanel } from './FactsPanel';
import { PastePanel } from './PastePanel';
import { useMeasurements } from './useMeasurements';

const useStyles = makeStyles(
  { indicator: { width: '100%', maxWidth: '30em' } },
  { name: 'SlaMeasurementsPage' },
);

/** What is measured on an entity, and for whom. */
interface Measured {
  readonly indicators: readonly Indicator[];
  readonly customers: readonly Customer[];
}

/** The form, the list and the rows of a spreadsheet of one indicator. */
function OfIndicator(props: {
  readonly indicator: Indicator;
  readonly customers: readonly Customer[];
}) {
  const t = useTranslate();
  const format = useFormat();
  const { indicator, customers } = props;
  const [days, setDays] = useState<number>(DAYS_SHOWN[1]);
  const reading = useMeasurements(indicator.ref, days);
  const corrections = useCorrections(indicator.ref);
  const { allowed: mayCorrect } = usePermission({
    permission: slaCorrectionCreatePermission,
  });
  const words = { t, format, customers: titlesOf(customers), indicator };
  const readAgain = () => {
    reading.retry();
    corrections.retry();
  };
  return (
    <>
      <EnterPanel
        indicator={indicator}
        customers={customers}
        onEntered={reading.retry}
      />
      <FactsPanel
        indicator={indicator}
        customers={customers}
        words={words}
        reading={reading}
        corrections={corrections.value ?? []}
        mayCorrect={mayCorrect}
        onChanged={readAgain}
        days={days}
        onDays={setDays}
      />
      <CorrectionsPanel
        words={words}
        reading={corrections}
        mayRevoke={mayCorrect}
        onRevoked={readAgain}
      />
      <PastePanel indicator={indicator} onStored={reading.retry} />
    </>
  );
}

/** Choose what was measured; the address remembers it. */
function ChosenOf(props: Measured & { readonly name: string }) {
  const classes = useStyles();
  const t = useTranslate();
  const { indicators, customers, name } = props;
  const [query, setQuery] = useSearchParams();
  const chosen =
    indicators.find(one => one.name === query.get('indicator')) ??
    indicators[0];
  return (
    <>
      <Panel
        id="sla-measurements-title"
        title={t('measurements.title', { name })}
      >
        <Typography gutterBottom>{t('measurements.intro')}</Typography>
        <TextField
          id="sla-measurements-indicator"
          className={classes.indicator}
          select
          SelectProps={{ native: true }}
          label={t('import.indicator')}
          value={chosen.name}
          onChange={({ target }) =>
            setQuery({ indicator: target.value }, { replace: true })
          }
        >
          {indicators.map(one => (
            <option key={one.name} value={one.name}>
              {one.title ?? one.name}
            </option>
          ))}
        </TextField>
      </Panel>
      <OfIndicator key={chosen.ref} indicator={chosen} customers={customers} />
    </>
  );
}

function MeasurementsOf(props: PageEntity) {
  const t = useTranslate();
  const api = useApi(slaApiRef);
  const { entityRef, name } = props;
  const { loading: isAsking, allowed } = usePermission({
    permission: slaMeasurementCreatePermission,
  });
  const { value, error, loading, retry } =
    useAsyncRetry(async (): Promise<Measured> => {
      const [indicators, customers] = await Promise.all([
        allOf(cursor => api.getIndicators({ entityRef, cursor })),
        orNothing(allOf(cursor => api.getCustomers({ entityRef, cursor }))),
      ]);
      return { indicators, customers: customers.flat() };
    }, [api, entityRef]);
  if (!isAsking && !allowed) {
    return (
      <Panel id="sla-measurements-denied" title={t('measurements.deniedTitle')}>
        <Typography>{t('import.denied')}</Typography>
      </Panel>
    );
  }
  if (error !== undefined && !loading) {
    return <PageProblem error={error} onRetry={retry} />;
  }
  if (value === undefined || isAsking) {
    return <Loading text={t('import.loading')} />;
  }
  return value.indicators.length === 0 ? (
    <NoIndicator entityRef={entityRef} name={name} />
  ) : (
    <ChosenOf {...value} name={name} />
  );
}

/** What was reported of an entity, and forms to enter, change, end and take it back by hand. */
export function MeasurementsPage() {
  return (
    <EntityPage testId="sla-measurements">
      {entity => <MeasurementsOf {...entity} />}
    </EntityPage>
  );
}
