import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  slaDialogueCreatePermission,
  slaDialogueUpdatePermission,
  type CustomerDetails,
  type SatisfactionAnswer,
  type SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useFormat } from '../../../format/useFormat';
import { orNothing } from '../../../hooks/orNothing';
import { satisfactionFormRouteRef } from '../../../routes';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { customerParams } from '../../customers/customerParams';
import { CouldNotReadPart } from '../CouldNotReadPart';
import { useCustomerServices, type NamedService } from '../useCustomerServices';
import { useReaderRef } from '../../../hooks/useReaderRef';
import { useReadOf } from '../../../hooks/useReadOf';
import { useTitles } from '../../../hooks/useTitles';
import { SatisfactionExport } from './SatisfactionExport';
import { AnswersTable } from './AnswersTable';
import { EnterAnswerDialog } from './EnterAnswerDialog';
import { TrendChart } from './TrendChart';
import { trendSeries } from './trendSeries';
import { TrendTable } from './TrendTable';

const LATEST = 5;

async function read(api: SlaApi, customerRef: string) {
  const [trends, latest] = await Promise.all([
    orNothing(api.getSatisfactionTrend(customerRef, {})),
    orNothing(api.getSatisfaction(customerRef, { limit: LATEST })),
  ]);
  return {
    trend: trends.at(0),
    latest: latest.flatMap(({ items }) => items),
  };
}

/** The services that may be chosen, with one that the customer may have no longer. */
function withService(
  services: readonly NamedService[],
  ref: string,
  nameOf: (ref: string) => string,
): readonly NamedService[] {
  return services.some(service => service.ref === ref)
    ? services
    : [...services, { ref, title: nameOf(ref) }];
}

/** How satisfied a customer is, quarter by quarter, and the latest answers. Not there for who may not read them. */
export function SatisfactionPanel(props: {
  readonly customerRef: string;
  /** On whose side the reader is: a policy that allows all allows a representative the provider's part as well. */
  readonly side: CustomerDetails['side'];
}) {
  const { customerRef, side } = props;
  const t = useTranslate();
  const pathToForm = useRouteRef(satisfactionFormRouteRef);
  const words = { t, format: useFormat() };
  const [isEntering, setIsEntering] = useState(false);
  const [corrected, setCorrected] = useState<SatisfactionAnswer>();
  const readerRef = useReaderRef();
  const { value, error, retry } = useReadOf(customerRef, read);
  const mayEnter = usePermission({
    permission: slaDialogueCreatePermission,
    resourceRef: customerRef,
  }).allowed;
  const mayUpdate = usePermission({
    permission: slaDialogueUpdatePermission,
    resourceRef: customerRef,
  }).allowed;
  const isProvider = mayUpdate && side === 'provider';
  const latest = value?.latest ?? [];
  const trend = value?.trend;
  const { services = [], titleOf } = useCustomerServices(customerRef, [
    ...latest.map(({ service }) => service),
    ...(trend?.items ?? []).map(({ service }) => service),
  ]);
  const nameOf = useTitles(latest.flatMap(({ service, by }) => [service, by]));
  if (value !== undefined && trend === undefined) {
    return null;
  }
  const series = trend === undefined ? [] : trendSeries(trend);
  // Single answers are in the table; a chart without a line tells nothing.
  const hasMeans = series.some(({ quarters }) =>
    quarters.some(quarter => (quarter?.mean ?? null) !== null),
  );
  const shown = { quarters: trend?.quarters ?? [], series, titleOf, words };
  return (
    <Panel
      id="sla-satisfaction-title"
      title={t('satisfaction.title')}
      aside={
        mayEnter && (
          <>
            {isProvider && (
              <Link
                to={pathToForm(customerParams(customerRef))}
                title={t('satisfaction.linkHelp')}
              >
                {t('satisfaction.link')}
              </Link>
            )}{' '}
            <Button
              variant="outlined"
              disabled={services.length === 0}
              onClick={() => setIsEntering(true)}
            >
              {t('satisfaction.enter')}
            </Button>
          </>
        )
      }
    >
      {error !== undefined && (
        <CouldNotReadPart
          text={t('satisfaction.failed', { reason: error.message })}
          onRetry={retry}
        />
      )}
      {value === undefined && error === undefined && (
        <Loading text={t('satisfaction.loading')} />
      )}
      {value !== undefined && series.length === 0 && (
        <Typography>{t('satisfaction.none')}</Typography>
      )}
      {series.length > 0 && (
        <>
          {hasMeans && <TrendChart {...shown} />}
          <TrendTable {...shown} />
        </>
      )}
      {latest.length > 0 && (
        <>
          <Typography component="h3" variant="subtitle1">
            {t('satisfaction.latest')}
          </Typography>
          <AnswersTable
            answers={latest}
            titleOf={nameOf}
            words={words}
            readerRef={mayEnter ? readerRef : undefined}
            onCorrect={setCorrected}
          />
        </>
      )}
      {trend !== undefined && (series.length > 0 || latest.length > 0) && (
        <SatisfactionExport
          customerRef={customerRef}
          trend={trend}
          words={words}
        />
      )}
      {isEntering && services.length > 0 && (
        <EnterAnswerDialog
          customerRef={customerRef}
          services={services}
          isProvider={isProvider}
          onClose={() => setIsEntering(false)}
          onEntered={() => {
            setIsEntering(false);
            retry();
          }}
        />
      )}
      {corrected !== undefined && (
        <EnterAnswerDialog
          customerRef={customerRef}
          services={withService(services, corrected.service, nameOf)}
          isProvider={isProvider}
          corrected={corrected}
          onClose={() => setCorrected(undefined)}
          onEntered={() => {
            setCorrected(undefined);
            retry();
          }}
        />
      )}
    </Panel>
  );
}
