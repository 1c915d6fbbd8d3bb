import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  slaRequirementCreatePermission,
  type CustomerDetails,
  type RequirementHead,
  type SlaApi,
} from '@service-levels/backstage-plugin-sla-common';
import { useState } from 'react';
import { useFormat } from '../../../format/useFormat';
import { allOf } from '../../../hooks/allOf';
import { orNothing } from '../../../hooks/orNothing';
import { useTranslate } from '../../../translations/useTranslate';
import { Loading } from '../../../widgets/Loading';
import { Panel } from '../../../widgets/Panel';
import { CouldNotReadPart } from '../CouldNotReadPart';
import { useCustomerServices } from '../useCustomerServices';
import { useReadOf } from '../../../hooks/useReadOf';
import { RecordRequirementDialog } from './RecordRequirementDialog';
import { RequirementDialog } from './RequirementDialog';
import { RequirementsTable } from './RequirementsTable';
import { WatermelonNotes } from '../../../entity/WatermelonNotes';

async function read(api: SlaApi, customerRef: string) {
  const [bars, watermelons] = await Promise.all([
    orNothing(
      allOf(cursor =>
        api.getRequirementBars(customerRef, { limit: 100, cursor }),
      ),
    ),
    orNothing(api.getWatermelons(customerRef)),
  ]);
  return { bars: bars.at(0), watermelons: watermelons.at(0) };
}

/** What is open over the page. */
type Asked =
  | { readonly kind: 'record' }
  | { readonly kind: 'open'; readonly requirement: RequirementHead };

/** What a customer wants, what was agreed, what was achieved and how it felt. Not there for who may not read it. */
export function RequirementsPanel(props: {
  readonly customerRef: string;
  /** On whose side the reader is: a policy that allows all allows a representative the provider's part as well. */
  readonly side: CustomerDetails['side'];
}) {
  const { customerRef, side } = props;
  const t = useTranslate();
  const words = { t, format: useFormat() };
  const [asked, setAsked] = useState<Asked>();
  const { value, error, retry } = useReadOf(customerRef, read);
  const { allowed } = usePermission({
    permission: slaRequirementCreatePermission,
    resourceRef: customerRef,
  });
  const bars = value?.bars ?? [];
  const watermelons = value?.watermelons;
  const { services, titleOf } = useCustomerServices(customerRef, [
    ...bars.map(({ requirement }) => requirement.service),
    ...(watermelons?.items ?? []).map(({ service }) => service),
  ]);
  if (value !== undefined && value.bars === undefined) {
    return null;
  }
  return (
    <Panel
      id="sla-requirements-title"
      title={t('requirements.title')}
      aside={
        allowed && (
          <Button
            variant="contained"
            color="primary"
            disabled={services === undefined}
            onClick={() => setAsked({ kind: 'record' })}
          >
            {t('requirements.record')}
          </Button>
        )
      }
    >
      {error !== undefined && (
        <CouldNotReadPart
          text={t('requirements.failed', { reason: error.message })}
          onRetry={retry}
        />
      )}
      {value === undefined && error === undefined && (
        <Loading text={t('requirements.loading')} />
      )}
      {watermelons !== undefined && (
        <WatermelonNotes
          watermelons={watermelons}
          titleOf={titleOf}
          words={words}
        />
      )}
      {value !== undefined && bars.length === 0 && (
        <Typography>{t('requirements.none')}</Typography>
      )}
      {bars.length > 0 && (
        <RequirementsTable
          bars={bars}
          watermelons={watermelons?.items ?? []}
          titleOf={titleOf}
          words={words}
          onOpen={requirement => setAsked({ kind: 'open', requirement })}
        />
      )}
      {asked?.kind === 'record' && (
        <RecordRequirementDialog
          customerRef={customerRef}
          services={services ?? []}
          onClose={() => setAsked(undefined)}
          onRecorded={() => {
            setAsked(undefined);
            retry();
          }}
        />
      )}
      {asked?.kind === 'open' && (
        <RequirementDialog
          requirement={asked.requirement}
          side={side}
          titleOf={titleOf}
          words={words}
          onClose={() => setAsked(undefined)}
          onChanged={retry}
        />
      )}
    </Panel>
  );
}
